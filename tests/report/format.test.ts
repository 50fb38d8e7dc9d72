import { describe, expect, test } from 'vitest';
import { fromInteger, ratio } from '#core/lib/ratio.ts';
import {
  alignedNumbers,
  dateInWords,
  decimal,
  exact,
  firstDecimals,
  fraction,
  momentInWords,
  percent,
  rounded,
} from '#report/words/format.ts';

describe('numbers the Indonesian way', () => {
  test('decimal comma', () => {
    expect(decimal('1.50')).toBe('1,50');
    expect(rounded(ratio(5n, 2n), 3)).toBe('2,500');
  });
  test('percent', () => {
    expect(percent(ratio(1n, 40n))).toBe('2,50%');
    expect(percent(ratio(1n, 3n))).toBe('33,33%');
  });
  test('fractions', () => {
    expect(fraction(ratio(18n, 7n))).toBe('18/7');
    expect(fraction(fromInteger(3))).toBe('3');
  });
  test('exact: a finite decimal where there is one, else the fraction', () => {
    expect(exact(ratio(11n, 4n))).toBe('2,75');
    expect(exact(fromInteger(10))).toBe('10');
    expect(exact(ratio(18n, 7n))).toBe('18/7');
  });
  test('a column: commas below each other, fractions where no decimal is exact', () => {
    expect(alignedNumbers([ratio(13n, 10n), fromInteger(13), ratio(65n, 2n)])).toEqual([
      '1,3',
      '13,0',
      '32,5',
    ]);
    expect(alignedNumbers([ratio(18n, 7n), ratio(5n, 2n)])).toEqual(['18/7', '2,5']);
    expect(alignedNumbers([fromInteger(3), fromInteger(20)])).toEqual(['3', '20']);
    expect(alignedNumbers([])).toEqual([]);
  });
  test('first decimals are cut, not rounded', () => {
    expect(firstDecimals(ratio(8n, 3n))).toBe('2,666666…');
    expect(firstDecimals(ratio(5n, 2n))).toBe('2,5');
  });
});

describe('dates in words', () => {
  const late = '2025-11-21T17:30:00.000Z';
  test('the day is that of the zone', () => {
    expect(dateInWords(late, 'Asia/Makassar')).toBe('22 November 2025');
    expect(dateInWords(late, 'Asia/Jakarta')).toBe('22 November 2025');
    expect(dateInWords(late, 'UTC')).toBe('21 November 2025');
  });
  test('the clock names its zone', () => {
    expect(momentInWords(late, 'Asia/Makassar')).toBe('22 November 2025 pukul 01.30 WITA');
  });
});
