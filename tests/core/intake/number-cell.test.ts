import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalOf, numberStyleOf } from '#core/intake/number-cell.ts';

describe('how a column writes numbers', () => {
  test.each([
    [['1.250', '3,5'], 'comma'],
    [['1,250', '3.5'], 'point'],
    [['1.250', '12.000'], 'open'],
    [['1.250.000'], 'comma'],
    [['1,250,000'], 'point'],
    [['1.250,75'], 'comma'],
    [['0.125'], 'point'],
    [['Rp 1.250.000,-', 'bukan angka', ''], 'comma'],
    [['3,5', '3.5'], 'mixed'],
    [['12', '7'], 'open'],
  ] as const)('%j: %s', (cells, style) => {
    expect(numberStyleOf(cells)).toBe(style);
  });
});

describe('what a cell says', () => {
  test.each([
    ['Rp1.250.000,00', 'open', true, '1250000.00'],
    ['Rp. 47.520.000,-', 'open', true, '47520000'],
    ['1.250', 'open', true, '1250'],
    ['1.250', 'open', false, '1.250'],
    ['1.250', 'comma', false, '1250'],
    ['1,250', 'point', false, '1250'],
    ['1.250', 'mixed', false, null],
    ['3,5', 'mixed', false, '3.5'],
    ['-0,25', 'comma', false, '-0.25'],
    ['1 250 000', 'open', true, '1250000'],
    ['12.34.56', 'open', false, null],
    ['1.25.000', 'open', true, null],
    ['sekitar 10', 'open', true, null],
    ['10%', 'open', true, null],
    ['', 'open', true, null],
  ] as const)('%s (%s, whole: %s) is %s', (cell, style, whole, said) => {
    expect(decimalOf(cell, style, whole)).toBe(said);
  });

  test('what Indonesian prints is read back exactly, in a column of such numbers', () => {
    const printed = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 2 });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 1, maxLength: 9 }),
        (cents) => {
          const cells = cents.map((value) => printed.format(value / 100));
          const style = numberStyleOf(cells);
          expect(cells.map((cell) => Number(decimalOf(cell, style, false)))).toEqual(
            cents.map((value) => value / 100),
          );
        },
      ),
    );
  });
});
