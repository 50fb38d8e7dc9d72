import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priceAnswerer } from '#core/invest/price/answer-prices.ts';
import type { PriceOrder } from '#core/invest/price/price-ask.ts';
import { blankPrice } from '#core/invest/price/price-table.ts';
import { isSurelyPrice, priceSchema, type Price } from '#core/invest/price/price.ts';

const AT = '2026-01-05T01:00:00.000Z';
let made = 0;
const price = (says: Partial<Price>): Price => {
  made += 1;
  const id = `p${String(made).padStart(4, '0')}`;
  return { ...blankPrice({ at: AT, newId: () => id }), name: 'UPS', price: 1, ...says };
};

const PRICES = [
  price({ name: 'UPS', specification: '1200 VA', unit: 'Unit', price: 1_800_000, year: 2024 }),
  price({ name: 'ups', specification: '700 VA', unit: 'unit ', price: 900_000, year: 2024 }),
  price({ name: 'UPS', specification: '300 kVA', unit: 'Unit', price: 1_982_320_000, year: 2024 }),
  price({ name: 'Internet', unit: 'Bulan', price: 2_000_000, year: 2025, standard: 'SBU' }),
  price({ name: 'Café', unit: 'Unit', price: 5, accountCodes: ['5.2.02.08'], standard: 'SSH' }),
];
const answerer = priceAnswerer(PRICES);
const ROWS = { from: 0, count: 100 };
const BY_NAME: PriceOrder = { by: 'name', down: false };

function listed(
  filter: Partial<Readonly<Record<'words' | 'standard' | 'year', string>>> = {},
  order = BY_NAME,
) {
  const whole = { words: '', standard: '', year: '', ...filter };
  return answerer.answer({ part: 'list', filter: whole, order, rows: ROWS });
}
const amounts = (...of: Parameters<typeof listed>): readonly number[] =>
  listed(...of).shown.map((one) => one.price);

describe('what is found', () => {
  test('has all the words, wherever they stand, in any case and without accents', () => {
    expect(amounts({ words: 'va UNIT ups' })).toHaveLength(3);
    expect(amounts({ words: '1200 ups' })).toEqual([1_800_000]);
    expect(amounts({ words: 'cafe' })).toEqual([5]);
    expect(amounts({ words: '5.2.02.08' })).toEqual([5]);
    expect(listed({ words: 'ups bulan' })).toMatchObject({ count: 0, spread: null });
  });

  test('is of the standard and the year', () => {
    expect(amounts({ standard: 'SBU' })).toEqual([2_000_000]);
    expect(amounts({ year: '2024' })).toHaveLength(3);
    expect(listed()).toMatchObject({ standards: ['SBU', 'SSH'], years: [2025, 2024] });
  });

  test('stands in the order that is asked for, names by the alphabet', () => {
    expect(listed().shown.map(({ name }) => name)).toEqual([
      'Café',
      'Internet',
      'ups',
      'UPS',
      'UPS',
    ]);
    expect(amounts({ words: 'ups' }, { by: 'price', down: true })).toEqual([
      1_982_320_000, 1_800_000, 900_000,
    ]);
    expect(listed({}, { by: 'year', down: true }).shown[0]?.year).toBe(2025);
    expect(listed({}, { by: 'standard', down: true }).shown[0]?.standard).toBe('SSH');
    expect(listed({}, { by: 'unit', down: false }).shown[0]?.unit).toBe('Bulan');
  });

  test('comes in pieces that make the whole', () => {
    const whole = listed().shown;
    const pieces = [0, 2, 4].flatMap((from) => {
      const filter = { words: '', standard: '', year: '' };
      const rows = { from, count: 2 };
      return answerer.answer({ part: 'list', filter, order: BY_NAME, rows }).shown;
    });
    expect(pieces).toEqual(whole);
  });
});

describe('the spread', () => {
  test('keeps the outlier and tells of it; the median does not follow it', () => {
    expect(listed({ words: 'ups' }).spread).toMatchObject({
      least: 900_000,
      median: 1_800_000,
      most: { price: 1_982_320_000, specification: '300 kVA' },
      units: 1,
      far: 1,
    });
  });

  test('says that units differ', () => {
    expect(listed().spread?.units).toBe(2);
  });

  test('has a median with as many prices below as above', () => {
    const list = fc.array(fc.integer({ min: 1, max: 1_000_000_000_000 }), { minLength: 1 });
    fc.assert(
      fc.property(list, (values) => {
        const { spread } = priceAnswerer(values.map((value) => price({ price: value }))).answer({
          part: 'list',
          filter: { words: '', standard: '', year: '' },
          order: BY_NAME,
          rows: ROWS,
        });
        const sorted = [...values].sort((a, b) => a - b);
        const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
        const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
        const doubled = BigInt(lower) + BigInt(upper);
        expect(BigInt(spread?.median ?? 0)).toBe((doubled + 1n) / 2n);
        expect(spread?.least).toBe(sorted[0]);
        expect(spread?.most.price).toBe(sorted[sorted.length - 1]);
      }),
    );
  });
});

test('a line is told its list, its price now, and the middle of the same thing', () => {
  const [first] = PRICES;
  const lines = [
    { price: first?.id ?? '', name: 'Ups', unit: 'UNIT' },
    { price: '', name: 'Internet', unit: 'Tahun' },
    { price: 'gone', name: 'internet', unit: 'bulan' },
  ];
  expect(answerer.answer({ part: 'facts', lines })).toEqual([
    { year: 2024, now: 1_800_000, median: 1_800_000, like: 3 },
    { year: null, now: null, median: null, like: 0 },
    { year: null, now: null, median: 2_000_000, like: 1 },
  ]);
});

test('what is sure to be a price meets its schema, and no flawed row is', () => {
  const sound = price({ specification: 'x', accountCodes: ['5.2'], year: 2024 });
  expect(isSurelyPrice(sound)).toBe(true);
  expect(priceSchema.parse(sound)).toEqual(sound);
  const flaws: readonly Readonly<Record<string, unknown>>[] = [
    { price: 0 },
    { price: -1 },
    { price: 1.5 },
    { price: 1_000_000_000_001 },
    { name: '' },
    { name: ' UPS' },
    { revision: 0 },
    { year: '2024' },
    { accountCodes: '5.2' },
    { extra: 1 },
  ];
  expect(flaws.filter((flaw) => isSurelyPrice({ ...sound, ...flaw }))).toEqual([]);
  expect(priceSchema.safeParse({ ...sound, price: 0 }).success).toBe(false);
});
