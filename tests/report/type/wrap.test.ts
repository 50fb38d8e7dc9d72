import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrap } from '#report/type/wrap.ts';

const one = (): number => 1;
const printable = fc.string({
  unit: fc.constantFrom('a', 'b', 'é', ' ', ' ', '-', '/', '\n', '\u0301', ']'),
  maxLength: 400,
});
const solid = (text: string): string => text.replace(/\s/g, '');

describe('wrap', () => {
  test('breaks between words and keeps one space at the end of the line', () => {
    expect(wrap('satu dua tiga', 8, one)).toEqual(['satu dua ', 'tiga']);
  });

  test('keeps typed line breaks and empty lines', () => {
    expect(wrap('satu\n\ndua', 20, one)).toEqual(['satu ', '', 'dua']);
  });

  test('keeps the spaces that somebody typed inside and before a line', () => {
    expect(wrap('  satu   dua', 40, one)).toEqual(['  satu   dua']);
  });

  test('continues a word wider than the line without adding anything', () => {
    expect(wrap('abcdefghij', 4, one)).toEqual(['abcd', 'efgh', 'ij']);
  });

  test('breaks a long address after a separator', () => {
    expect(wrap('https://contoh.go.id/berkas', 24, one)).toEqual([
      'https://contoh.go.id/',
      'berkas',
    ]);
  });

  test('never breaks right after a hyphen that was typed', () => {
    expect(wrap('abcd-efgh', 5, one)).toEqual(['abcd', '-efgh']);
  });

  test('puts a word that is too long for the rest of the line on a new line', () => {
    expect(wrap('lihat abcdefghij', 8, one)).toEqual(['lihat ', 'abcdefgh', 'ij']);
  });

  test('property: no character is lost, added or moved', () => {
    fc.assert(
      fc.property(printable, fc.integer({ min: 1, max: 60 }), (text, width) => {
        expect(solid(wrap(text, width, one).join(''))).toBe(solid(text));
      }),
    );
  });

  test('property: no line is wider than asked, its last space aside', () => {
    fc.assert(
      fc.property(printable, fc.integer({ min: 1, max: 60 }), (text, width) => {
        for (const line of wrap(text, width, one)) {
          expect(line.trimEnd().length).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  test('property: a word that fits a line is never cut', () => {
    fc.assert(
      fc.property(printable, fc.integer({ min: 12, max: 60 }), (text, width) => {
        const words = text.split(/\s+/).filter((word) => word.length > 0 && word.length <= width);
        const whole = wrap(text, width, one).flatMap((line) => line.split(/\s+/));
        for (const word of words) expect(whole).toContain(word);
      }),
    );
  });

  test('measures each character about once: a long text is no problem', () => {
    let calls = 0;
    wrap('kata '.repeat(40_000), 90, () => {
      calls += 1;
      return 1;
    });
    expect(calls).toBeLessThan(200_000 * 1.2);
  });
});
