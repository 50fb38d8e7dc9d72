import { beforeAll, describe, expect, test } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { reportCodePoints } from '#report/font-coverage.ts';
import { WEIGHTS, type ReportFonts } from '#report/fonts.ts';
import { fontMetrics } from '#report/type/font-metrics.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';

let fonts: ReportFonts;
beforeAll(async () => {
  fonts = await subsetReportFonts();
});

/** Characters of a text that a font cannot draw. */
function missing(text: string, weight: (typeof WEIGHTS)[number]): readonly string[] {
  const metrics = fontMetrics(fonts[weight]);
  const printed = [...new Set(text)].filter((character) => character >= ' ');
  return printed.filter((character) => !metrics.has(character.codePointAt(0) ?? 0));
}

describe('the font of the report', () => {
  test('is small enough to keep offline', () => {
    const bytes = WEIGHTS.reduce((sum, weight) => sum + fonts[weight].byteLength, 0);
    expect(bytes).toBeLessThan(200_000);
  });

  test.each(WEIGHTS)('%s has a glyph for every code point it was cut to', (weight) => {
    const metrics = fontMetrics(fonts[weight]);
    const absent = reportCodePoints().filter((code) => !metrics.has(code));
    expect(absent.map((code) => code.toString(16))).toEqual([]);
  });

  test.each(WEIGHTS)(
    '%s uses no glyph for two characters, so that copied text is right',
    (weight) => {
      const metrics = fontMetrics(fonts[weight]);
      const shared = reportCodePoints().filter((code) => metrics.sharesGlyph(code));
      expect(shared.map((code) => code.toString(16))).toEqual([]);
    },
  );

  test.each(WEIGHTS)('%s sets all digits equally wide', (weight) => {
    const metrics = fontMetrics(fonts[weight]);
    const widths = Array.from('0123456789').map((digit) => metrics.advance(digit.charCodeAt(0)));
    expect(new Set(widths).size).toBe(1);
  });

  test.each(WEIGHTS)(
    '%s prints every shipped instrument and every sentence of the report',
    (weight) => {
      const files = [
        ...readdirSync('rubrics')
          .filter((name) => name.endsWith('.json'))
          .map((name) => `rubrics/${name}`),
        ...readdirSync('src/report/words').map((name) => `src/report/words/${name}`),
      ];
      expect(files.flatMap((file) => missing(readFileSync(file, 'utf8'), weight))).toEqual([]);
    },
  );
});
