import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { readGlyphs, type Glyph } from '../../build/font-merge/glyphs.ts';
import { mergeFonts } from '../../build/font-merge/merge-fonts.ts';
import { codePointsOf, type FontPart } from '#report/font-coverage.ts';
import { WEIGHTS, type ReportFonts } from '#report/fonts.ts';
import { readCmap } from '#report/type/font-cmap.ts';
import { fontTable, fontTables } from '#report/type/font-tables.ts';
import { subsetReportFonts } from '../../build/report-fonts.ts';

const require = createRequire(import.meta.url);
const source = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${name}`)));
const PARTS: readonly (readonly [FontPart, string])[] = [
  ['text', 'noto-sans/400Regular/NotoSans_400Regular.ttf'],
  ['math', 'noto-sans-math/400Regular/NotoSansMath_400Regular.ttf'],
  ['symbols', 'noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf'],
];

let fonts: ReportFonts;
beforeAll(async () => {
  fonts = await subsetReportFonts();
});

/** Finds the glyph of a character in a font. */
function glyphFinder(font: Uint8Array): (code: number) => Glyph | undefined {
  const tables = fontTables(font);
  const cmap = readCmap(fontTable(tables, 'cmap'));
  const glyphs = readGlyphs(tables);
  return (code) => glyphs[cmap.get(code) ?? 0];
}

/** Advance and, from the outline's first bytes, its bounds: what hinting does not change. */
function shape(glyph: Glyph | undefined): readonly number[] {
  if (!glyph) return [];
  const { outline, advance } = glyph;
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  const bounds = outline.length === 0 ? [] : [2, 4, 6, 8].map((at) => view.getInt16(at));
  return [advance, ...bounds];
}

describe('one font out of three', () => {
  test.each(PARTS)('%s: every glyph keeps its width and its bounds', (part, file) => {
    const [merged, original] = [glyphFinder(fonts.regular), glyphFinder(source(file))];
    for (const code of codePointsOf(part)) {
      expect(shape(merged(code)), code.toString(16)).toEqual(shape(original(code)));
    }
  });

  test.each(WEIGHTS)('%s draws the wanted characters and no others', (weight) => {
    const drawn = readCmap(fontTable(fontTables(fonts[weight]), 'cmap'));
    const wanted = PARTS.flatMap(([part]) => codePointsOf(part));
    expect([...drawn.keys()].toSorted((a, b) => a - b)).toEqual(wanted.toSorted((a, b) => a - b));
  });

  test.each(WEIGHTS)('%s: composed glyphs are composed of glyphs that are there', (weight) => {
    const glyphs = readGlyphs(fontTables(fonts[weight]));
    let composed = 0;
    for (const { outline } of glyphs) {
      const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
      if (outline.length === 0 || view.getInt16(0) >= 0) continue;
      composed += 1;
      expect(glyphs[view.getUint16(12)]?.outline.length ?? 0).toBeGreaterThan(0);
    }
    expect(composed).toBeGreaterThan(100);
  });

  test('the same fonts give the same bytes, and the file is whole', () => {
    const again = mergeFonts(new Set(codePointsOf('text')), fonts.regular);
    const once = mergeFonts(new Set(codePointsOf('text')), fonts.regular);
    expect(Buffer.compare(again, once)).toBe(0);
    const view = new DataView(once.buffer);
    let sum = 0;
    for (let at = 0; at < once.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});
