import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  divide,
  fromDecimal,
  fromInteger,
  multiply,
  ratio,
  subtract,
  toNumber,
  ZERO,
  type Ratio,
} from '#core/lib/ratio.ts';

const ONE: Ratio = { n: 1n, d: 1n };
const ratioArb = fc
  .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .map(([n, d]) => ratio(n, d));
/** Small parts, so that equal denominators, zeros and cancelling happen often. */
const smallArb = fc
  .tuple(fc.bigInt({ min: -12n, max: 12n }), fc.bigInt({ min: 1n, max: 12n }))
  .map(([n, d]) => ratio(n, d));
const anyArb = fc.oneof(ratioArb, smallArb);

function divisors(n: bigint, d: bigint): boolean {
  let [a, b] = [n < 0n ? -n : n, d];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 1n;
}
const isCanonical = ({ n, d }: Ratio): boolean => d > 0n && divisors(n, d);

describe('ratio', () => {
  test.each([
    [6n, 4n, 3n, 2n],
    [-6n, 4n, -3n, 2n],
    [6n, -4n, -3n, 2n],
    [-6n, -4n, 3n, 2n],
    [0n, 7n, 0n, 1n],
    [0n, -7n, 0n, 1n],
    [7n, 1n, 7n, 1n],
    [7n, -1n, -7n, 1n],
    [7n, 7n, 1n, 1n],
    [4n, 6n, 2n, 3n],
    [5n, 10n, 1n, 2n],
  ])('%s/%s is %s/%s', (n, d, top, bottom) => {
    expect(ratio(n, d)).toEqual({ n: top, d: bottom });
  });

  test('one argument means a whole number', () => {
    expect(ratio(5n)).toEqual({ n: 5n, d: 1n });
  });

  test('zero below the line is a bug, never a value', () => {
    expect(() => ratio(1n, 0n)).toThrow(new RangeError('ratio: zero denominator'));
    expect(() => ratio(0n, 0n)).toThrow(RangeError);
    expect(() => divide(ONE, ZERO)).toThrow(RangeError);
    expect(() => divide(ZERO, ZERO)).toThrow(RangeError);
  });

  test('every result is in lowest terms with a positive denominator', () => {
    fc.assert(
      fc.property(anyArb, anyArb, (a, b) => {
        const results = [add(a, b), subtract(a, b), multiply(a, b)];
        if (b.n !== 0n) results.push(divide(a, b));
        expect(results.filter((result) => !isCanonical(result))).toEqual([]);
      }),
    );
  });
});

describe('the laws of a field', () => {
  const law = (name: string, holds: (a: Ratio, b: Ratio, c: Ratio) => readonly [Ratio, Ratio]) =>
    test(name, () => {
      fc.assert(
        fc.property(anyArb, anyArb, anyArb, (a, b, c) => {
          const [left, right] = holds(a, b, c);
          expect(left).toEqual(right);
        }),
      );
    });
  law('a + b = b + a', (a, b) => [add(a, b), add(b, a)]);
  law('(a + b) + c = a + (b + c)', (a, b, c) => [add(add(a, b), c), add(a, add(b, c))]);
  law('a + 0 = a', (a) => [add(a, ZERO), a]);
  law('a − a = 0', (a) => [subtract(a, a), ZERO]);
  law('(a − b) + b = a', (a, b) => [add(subtract(a, b), b), a]);
  law('a − b = −(b − a)', (a, b) => [subtract(a, b), subtract(ZERO, subtract(b, a))]);
  law('a · b = b · a', (a, b) => [multiply(a, b), multiply(b, a)]);
  law('(a · b) · c = a · (b · c)', (a, b, c) => [
    multiply(multiply(a, b), c),
    multiply(a, multiply(b, c)),
  ]);
  law('a · 1 = a', (a) => [multiply(a, ONE), a]);
  law('a · (b + c) = a · b + a · c', (a, b, c) => [
    multiply(a, add(b, c)),
    add(multiply(a, b), multiply(a, c)),
  ]);
  law('(a ÷ b) · b = a for b ≠ 0', (a, b) =>
    b.n === 0n ? [a, a] : [multiply(divide(a, b), b), a],
  );
  law('a ÷ a = 1 for a ≠ 0', (a) => [a.n === 0n ? ONE : divide(a, a), ONE]);

  test.each([
    ['1/2 + 1/3', add(ratio(1n, 2n), ratio(1n, 3n)), 5n, 6n],
    ['1/4 + 1/4', add(ratio(1n, 4n), ratio(1n, 4n)), 1n, 2n],
    ['1/6 − 1/2', subtract(ratio(1n, 6n), ratio(1n, 2n)), -1n, 3n],
    ['2/3 · 9/4', multiply(ratio(2n, 3n), ratio(9n, 4n)), 3n, 2n],
    ['2/3 ÷ 4/9', divide(ratio(2n, 3n), ratio(4n, 9n)), 3n, 2n],
    ['1/2 ÷ −3', divide(ratio(1n, 2n), fromInteger(-3)), -1n, 6n],
  ])('%s by hand', (_, found, n, d) => {
    expect(found).toEqual({ n, d });
  });
});

describe('compare', () => {
  test.each([
    ['1/2', '1/3', ratio(1n, 2n), ratio(1n, 3n), 1],
    ['−1/2', '−1/3', ratio(-1n, 2n), ratio(-1n, 3n), -1],
    ['2/4', '1/2', ratio(2n, 4n), ratio(1n, 2n), 0],
    ['−1', '1/9', ratio(-1n), ratio(1n, 9n), -1],
    ['0', '−1', ZERO, ratio(-1n), 1],
  ])('%s against %s', (_a, _b, a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });

  test('has the sign of the difference and is zero only for the same value', () => {
    fc.assert(
      fc.property(anyArb, anyArb, (a, b) => {
        const { n } = subtract(a, b);
        expect(compare(a, b)).toBe(Number(n > 0n) - Number(n < 0n));
        expect(compare(b, a)).toBe(0 - compare(a, b));
      }),
    );
  });
});

describe('fromInteger', () => {
  test('is exact for whole numbers and refuses others', () => {
    expect(fromInteger(-3)).toEqual({ n: -3n, d: 1n });
    expect(fromInteger(100)).toEqual({ n: 100n, d: 1n });
    expect(() => fromInteger(1.5)).toThrow(RangeError);
    expect(() => fromInteger(Number.NaN)).toThrow(RangeError);
  });
});

describe('fromDecimal', () => {
  test.each([
    ['1.30', 13n, 10n],
    ['2.75', 11n, 4n],
    ['100', 100n, 1n],
    ['0', 0n, 1n],
    ['-0', 0n, 1n],
    ['-0.5', -1n, 2n],
    ['-12.50', -25n, 2n],
    ['007.0', 7n, 1n],
    ['0.0001', 1n, 10_000n],
    ['1.7995', 3599n, 2000n],
  ])('reads %s exactly', (text, n, d) => {
    expect(fromDecimal(text)).toEqual({ n, d });
  });

  test.each(
    [
      ['', '.5', '5.', '1,5', '1e3', '+1', ' 1', '1 ', '1.2.3', '--1', '-', '1_000', '0x1', 'NaN'],
      ['١', '1\n', '½', 'Infinity'],
    ].flat(),
  )('refuses %j', (text) => {
    expect(() => fromDecimal(text)).toThrow(new RangeError(`ratio: not a decimal: ${text}`));
  });

  test('is the text divided by its power of ten', () => {
    const partsArb = fc.tuple(
      fc.boolean(),
      fc.nat(),
      fc.array(fc.nat({ max: 9 }), { minLength: 1 }),
    );
    fc.assert(
      fc.property(partsArb, ([negative, whole, places]) => {
        const found = fromDecimal(`${negative ? '-' : ''}${whole}.${places.join('')}`);
        // Digit by digit: whole + p₁/10 + p₂/100 + …
        let expected = fromInteger(whole);
        for (const [at, digit] of places.entries()) {
          expected = add(expected, ratio(BigInt(digit), 10n ** BigInt(at + 1)));
        }
        expect(found).toEqual(negative ? subtract(ZERO, expected) : expected);
      }),
    );
  });
});

describe('toNumber', () => {
  test.each([
    ['1/2', ratio(1n, 2n), 0.5],
    ['−7/4', ratio(-7n, 4n), -1.75],
    ['1/3', ratio(1n, 3n), 1 / 3],
    ['0', ZERO, 0],
  ])('%s', (_, value, expected) => {
    expect(toNumber(value)).toBe(expected);
  });

  test('stays a number when the parts are longer than any float', () => {
    const long = 7n ** 500n;
    expect(toNumber({ n: long * 3n + 1n, d: long * 2n })).toBeCloseTo(1.5, 12);
    expect(toNumber({ n: -(long * 3n) - 1n, d: long * 2n })).toBeCloseTo(-1.5, 12);
    expect(toNumber({ n: 1n, d: long })).toBe(0);
  });

  test('keeps the order of what it draws', () => {
    fc.assert(
      fc.property(anyArb, anyArb, (a, b) => {
        if (compare(a, b) < 0) expect(toNumber(a)).toBeLessThanOrEqual(toNumber(b));
      }),
    );
  });
});
