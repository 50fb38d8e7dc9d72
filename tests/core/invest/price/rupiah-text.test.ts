import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_RUPIAH, readRupiah } from '#core/invest/price/rupiah-text.ts';
import { integer } from '#ui/format.ts';
import { rupiah, shortRupiah } from '#ui/rupiah.ts';

test.each([
  ['0', 0],
  ['750000000', 750_000_000],
  ['12.500.000', 12_500_000],
  ['Rp 12.500.000,00', 12_500_000],
  ['Rp12.500.000,-', 12_500_000],
  ['Rp. 1.250', 1_250],
  ['IDR 5.000', 5_000],
  ['12 500 000', 12_500_000],
  ['12\u00a0500\u00a0000', 12_500_000],
  ['750 jt', 750_000_000],
  ['750juta', 750_000_000],
  ['1,2 M', 1_200_000_000],
  ['1,2 miliar', 1_200_000_000],
  ['0,5 jt', 500_000],
  ['1.5 jt', 1_500_000],
  ['1.500 jt', 1_500_000_000],
  ['1.500,25 jt', 1_500_250_000],
  ['900 rb', 900_000],
  ['2 triliun', 2_000_000_000_000],
  ['1,25 T', 1_250_000_000_000],
  ['1,000000000 M', 1_000_000_000],
  ['1,250,000', 1_250_000],
  ['1,250,000.00', 1_250_000],
  ['007', 7],
])('"%s" is %i rupiah', (typed, amount) => {
  expect(readRupiah(typed)).toEqual({ ok: true, value: amount });
});

test.each([
  ['', 'empty'],
  ['  ', 'empty'],
  ['Rp', 'empty'],
  ['-5', 'negative'],
  ['−5.000', 'negative'],
  ['(5.000)', 'negative'],
  ['Rp -1', 'negative'],
  ['dua juta', 'not-a-number'],
  ['5 x', 'not-a-number'],
  ['5 milyun', 'not-a-number'],
  ['5 constructor', 'not-a-number'],
  ['1e9', 'not-a-number'],
  ['.', 'grouping'],
  [',', 'not-a-number'],
  [',5 jt', 'not-a-number'],
  ['1,2,3', 'not-a-number'],
  ['1,250,000,5', 'not-a-number'],
  ['1,250,000.5', 'not-a-number'],
  ['1,250,0000', 'not-a-number'],
  ['1250,000,000', 'not-a-number'],
  ['1.5', 'grouping'],
  ['1.50', 'grouping'],
  ['1.5000.000', 'grouping'],
  ['12.34.567', 'grouping'],
  ['1,5', 'fraction'],
  ['1,250', 'fraction'],
  ['0,0000001 jt', 'fraction'],
  ['100.000.000.000.001', 'too-large'],
  ['101 T', 'too-large'],
  ['9'.repeat(400), 'too-large'],
] as const)('"%s" is none: %s', (typed, why) => {
  expect(readRupiah(typed)).toEqual({ ok: false, error: why });
});

const amounts = fc.integer({ min: 0, max: MOST_RUPIAH });

describe('whatever is shown can be typed', () => {
  test('in full, with and without its sign', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        for (const shown of [integer(amount), rupiah(amount), String(amount)]) {
          expect(readRupiah(shown)).toEqual({ ok: true, value: amount });
        }
      }),
    );
  });

  test('short, and where something was cut off it says so and is never more', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const short = shortRupiah(amount);
        const read = readRupiah(short.replace('sekitar ', ''));
        if (!read.ok) throw new Error(`${short}: ${read.error}`);
        expect(short.startsWith('sekitar ')).toBe(read.value !== amount);
        expect(read.value).toBeLessThanOrEqual(amount);
        expect(read.value).toBeGreaterThanOrEqual(amount * 0.999);
      }),
    );
  });
});

test('no text makes it throw, and every amount is a whole one that is not negative', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'0123456789.,- Rpjtmb('.split('')) }),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const read = readRupiah(text);
      if (!read.ok) return;
      expect(Number.isSafeInteger(read.value)).toBe(true);
      expect(read.value).toBeGreaterThanOrEqual(0);
      expect(read.value).toBeLessThanOrEqual(MOST_RUPIAH);
    }),
    { numRuns: 2000 },
  );
});

test('reading along names the size', () => {
  expect(shortRupiah(999_999)).toBe('Rp999.999');
  expect(shortRupiah(1_001_000)).toBe('Rp1,001 juta');
  expect(shortRupiah(12_500_000)).toBe('Rp12,5 juta');
  expect(shortRupiah(1_234_567_000)).toBe('sekitar Rp1,234 miliar');
  expect(rupiah(0)).toBe('Rp0');
});
