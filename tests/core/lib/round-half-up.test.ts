import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, fromDecimal, ratio, roundHalfUp, subtract } from '#core/lib/ratio.ts';
import { isRoundedHalfUp } from '../scoring/reference.ts';

const valueArb = fc.tuple(
  fc.bigInt({ min: -(10n ** 8n), max: 10n ** 8n }),
  fc.bigInt({ min: 1n, max: 10n ** 5n }),
);
const digitsArb = fc.nat({ max: 4 });

/** School method on text: write the decimals out by long division, then carry by hand. */
function roundOnPaper(top: bigint, bottom: bigint, digits: number): string {
  let rest = top % bottom;
  const figures = (top / bottom).toString().split('').map(Number);
  for (let at = 0; at <= digits; at += 1) {
    rest *= 10n;
    figures.push(Number(rest / bottom));
    rest %= bottom;
  }
  let carry = (figures.pop() ?? 0) >= 5 ? 1 : 0;
  for (let at = figures.length - 1; carry > 0 && at >= 0; at -= 1) {
    carry = figures[at] === 9 ? 1 : 0;
    figures[at] = carry > 0 ? 0 : (figures[at] ?? 0) + 1;
  }
  if (carry > 0) figures.unshift(1);
  const text = figures.join('');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

describe('published indices', () => {
  test.each([
    ['1.5025', '1.50'], // Bandar Lampung 2022
    ['1.2', '1.20'], // Bandar Lampung 2021
    ['2.465', '2.47'], // a tie of 2023 that went up
    ['4.135', '4.14'], // another; half-even would say 4.14 too
    ['4.225', '4.23'], // half-even would say 4.22
    ['1.7995', '1.80'], // Boven Digoel 2023
    ['1.0545', '1.05'],
    ['3.282', '3.28'], // the example of the regulation
  ])('%s is shown as %s', (exact, shown) => {
    expect(roundHalfUp(fromDecimal(exact), 2)).toBe(shown);
  });
});

describe('every number of digits', () => {
  test.each([
    ['0', 0, '0'],
    ['0', 2, '0.00'],
    ['0.5', 0, '1'],
    ['0.4999', 0, '0'],
    ['1.5', 0, '2'],
    ['2.5', 0, '3'],
    ['9.5', 0, '10'],
    ['99.995', 2, '100.00'],
    ['99.9949', 2, '99.99'],
    ['0.05', 1, '0.1'],
    ['0.005', 2, '0.01'],
    ['0.004', 2, '0.00'],
    ['0.0625', 3, '0.063'],
    ['0.00005', 4, '0.0001'],
    ['0.00004', 4, '0.0000'],
    ['123.45', 4, '123.4500'],
    ['100', 0, '100'],
    ['40', 1, '40.0'],
  ])('%s to %s places is %s', (exact, digits, shown) => {
    expect(roundHalfUp(fromDecimal(exact), digits)).toBe(shown);
  });
});

describe('below zero a half still goes up, towards zero', () => {
  test.each([
    ['-0.5', 0, '0'],
    ['-0.51', 0, '-1'],
    ['-1.5', 0, '-1'],
    ['-1.51', 0, '-2'],
    ['-2', 0, '-2'],
    ['-2.5', 0, '-2'],
    ['-0.005', 2, '0.00'],
    ['-0.0051', 2, '-0.01'],
    ['-0.015', 2, '-0.01'],
    ['-0.016', 2, '-0.02'],
    ['-12.345', 2, '-12.34'],
    ['-12.3451', 2, '-12.35'],
    ['-3', 2, '-3.00'],
    ['-0.05', 1, '0.0'],
    ['-9.96', 1, '-10.0'],
  ])('%s to %s places is %s', (exact, digits, shown) => {
    expect(roundHalfUp(fromDecimal(exact), digits)).toBe(shown);
  });
});

describe('against independent rounding', () => {
  test('the definition k − ½ ≤ x < k + ½ holds for any fraction', () => {
    fc.assert(
      fc.property(valueArb, digitsArb, ([n, d], digits) => {
        expect(isRoundedHalfUp([n, d], digits, roundHalfUp(ratio(n, d), digits))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('long division with a carry gives the same text', () => {
    fc.assert(
      fc.property(valueArb, digitsArb, ([n, d], digits) => {
        const top = n < 0n ? -n : n;
        expect(roundHalfUp(ratio(top, d), digits)).toBe(roundOnPaper(top, d, digits));
      }),
      { numRuns: 1000 },
    );
  });

  test('every multiple of 1/80 between −3 and 3, all digits', () => {
    // 1/80 has exact ties at 1, 2 and 3 places and none at 4.
    const wrong: string[] = [];
    for (let k = -240n; k <= 240n; k += 1n) {
      for (const digits of [0, 1, 2, 3, 4]) {
        const text = roundHalfUp(ratio(k, 80n), digits);
        if (!isRoundedHalfUp([k, 80n], digits, text)) wrong.push(`${k}/80 to ${digits}: ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('a tie goes up, and anything below it goes down', () => {
    const hair = ratio(1n, 10n ** 20n);
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), digitsArb, (k, digits) => {
        const tie = ratio(BigInt(2 * k + 1), 2n * 10n ** BigInt(digits));
        const [up, under, over] = [tie, subtract(tie, hair), add(tie, hair)].map((value) =>
          fromDecimal(roundHalfUp(value, digits)),
        );
        expect(up).toEqual(ratio(BigInt(k + 1), 10n ** BigInt(digits)));
        expect(over).toEqual(up);
        expect(under).toEqual(ratio(BigInt(k), 10n ** BigInt(digits)));
      }),
    );
  });

  test('is monotone and leaves what is already round', () => {
    fc.assert(
      fc.property(
        valueArb,
        fc.bigInt({ min: 0n, max: 1000n }),
        digitsArb,
        ([n, d], more, digits) => {
          const shown = roundHalfUp(ratio(n, d), digits);
          const above = roundHalfUp(ratio(n + more, d), digits);
          expect(subtract(fromDecimal(above), fromDecimal(shown)).n).toBeGreaterThanOrEqual(0n);
          expect(roundHalfUp(fromDecimal(shown), digits)).toBe(shown);
        },
      ),
    );
  });
});
