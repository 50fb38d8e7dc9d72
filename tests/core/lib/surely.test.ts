import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, marksIn } from '#core/lib/fold.ts';
import { ranking } from '#core/lib/ranking.ts';
import { sameValue } from '#core/lib/same-value.ts';
import {
  count,
  filled,
  listOf,
  measure,
  moment,
  oneOf,
  orNull,
  rowOf,
  text,
  trimmed,
  truth,
  whole,
} from '#core/lib/surely.ts';

describe('what a value certainly is', () => {
  const VALUES = [
    '',
    'a',
    ' a',
    0,
    1,
    -1,
    1.5,
    2 ** 60,
    NaN,
    Infinity,
    true,
    null,
    undefined,
    {},
    [],
  ];
  test.each([
    ['text', text, ['', 'a', ' a']],
    ['filled', filled, ['a', ' a']],
    ['trimmed', trimmed, ['a']],
    ['truth', truth, [true]],
    ['whole', whole, [0, 1, -1]],
    ['count', count, [0, 1]],
    ['measure', measure, [0, 1, 1.5, 2 ** 60]],
    ['text or null', orNull(text), ['', 'a', ' a', null]],
    ['one of', oneOf([1, null]), [1, null]],
  ] as const)('%s', (_, is, those) => {
    expect(VALUES.filter(is)).toEqual(those);
  });

  test('a moment is what the clock of this application writes, but for the last days', () => {
    expect(moment('2026-11-22T03:04:05.678Z')).toBe(true);
    expect(moment('2026-01-10T23:59:59.000Z')).toBe(true);
    for (const other of [
      '2026-11-29T03:04:05.678Z',
      '2026-13-22T03:04:05.678Z',
      '2026-00-22T03:04:05.678Z',
      '2026-11-00T03:04:05.678Z',
      '2026-11-22T24:04:05.678Z',
      '2026-11-22T03:60:05.678Z',
      '2026-11-22T03:04:05Z',
      '2026-11-22T03:04:05.678',
      'x2026-11-22T03:04:05.678Z',
      '2026-11-22T03:04:05.678Zx',
      20_261_122,
    ]) {
      expect(moment(other), String(other)).toBe(false);
    }
  });

  test('a list of such, and a row with these fields and no others', () => {
    const words = listOf(text);
    expect([words([]), words(['a', '']), words(['a', 1]), words('a')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const row = rowOf({ id: filled, n: count });
    expect(row({ n: 0, id: 'a' })).toBe(true);
    for (const other of [{ id: 'a' }, { id: 'a', n: 1, x: 1 }, { id: 'a', n: -1 }, null, 'a', []]) {
      expect(row(other)).toBe(false);
    }
    expect(rowOf({})(null)).toBe(false);
    expect(rowOf({})('')).toBe(false);
    expect(rowOf({})({})).toBe(true);
  });
});

describe('one and the same', () => {
  const bytes = (...all: number[]) => new Uint8Array(all);

  test('by content, whatever the order of properties', () => {
    expect(sameValue({ a: 1, b: [1, { c: NaN }] }, { b: [1, { c: NaN }], a: 1 })).toBe(true);
    expect(sameValue(bytes(1, 2), bytes(1, 2))).toBe(true);
    for (const [a, b] of [
      [bytes(1, 2), bytes(1, 3)],
      [bytes(1, 2), bytes(1, 2, 3)],
      [bytes(1, 2), bytes(1)],
      [{ a: 1 }, { a: 1, b: undefined }],
      [{ a: undefined }, { b: undefined }],
      [[1], { 0: 1 }],
      [
        [1, 2],
        [2, 1],
      ],
      [null, {}],
      [{}, null],
      [1, '1'],
      [undefined, null],
    ]) {
      expect(sameValue(a, b)).toBe(false);
    }
  });
});

test('a ranking gives back what it was given, the first always first', () => {
  const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 40 });
  fc.assert(
    fc.property(numbers, numbers, (first, more) => {
      const heap = ranking<number>((a, b) => a < b);
      for (const one of first) heap.add(one);
      const early = heap.take();
      expect(early).toBe(first.length > 0 ? Math.min(...first) : undefined);
      for (const one of more) heap.add(one);
      const taken: number[] = [];
      for (let one = heap.take(); one !== undefined; one = heap.take()) taken.push(one);
      const left = [...first, ...more].sort((a, b) => a - b);
      if (early !== undefined) left.splice(left.indexOf(early), 1);
      expect(taken).toEqual(left);
      expect(heap.take()).toBeUndefined();
    }),
  );
});

test('words are found without accents and marked where they stand', () => {
  expect([fold('ÀÉî Ñ'), fold('ABC'), fold('İ')]).toEqual(['aei n', 'abc', 'i']);
  expect(marksIn('Tè té te', ['te'])).toEqual([
    { from: 0, to: 2 },
    { from: 3, to: 5 },
    { from: 6, to: 8 },
  ]);
  expect(marksIn('abcdef', ['bcd', 'de', 'a'])).toEqual([{ from: 0, to: 5 }]);
  expect(marksIn('abc abc', ['c', 'x'])).toEqual([
    { from: 2, to: 3 },
    { from: 6, to: 7 },
  ]);
  expect(marksIn('e\u0301a', ['ea'])).toEqual([{ from: 0, to: 3 }]);
});
