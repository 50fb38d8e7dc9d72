import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  amountOf,
  costLineSchema,
  sumOfLines,
  type CostLine,
} from '#core/invest/price/cost-line.ts';
import {
  lineHints,
  nearLimit,
  nearLimitTogether,
  type LineFacts,
} from '#core/invest/clearance/line-hints.ts';
import { blankPrice } from '#core/invest/price/price-table.ts';
import { MOST_PRICE, type Price } from '#core/invest/price/price.ts';
import {
  basisOf,
  EMPTY_LINE,
  readLine,
  typedLine,
  withPrice,
  withText,
  type TypedLine,
} from '#core/invest/clearance/typed-line.ts';
import { hintText, lineProblemText } from '#state/plans/cost-lines-text.ts';
import { must } from '../../../support/scenario.ts';

const line = (says: Partial<CostLine> = {}): CostLine => ({
  price: '',
  name: 'UPS',
  specification: '1200 VA',
  unit: 'Unit',
  volume: '2',
  unitPrice: 1_831_500,
  account: '5.2.02',
  basis: 'Survei 2026',
  when: 'once',
  ...says,
});
const typed = (says: Partial<TypedLine>): TypedLine => ({
  ...EMPTY_LINE,
  name: 'UPS',
  unitPrice: '1.000',
  ...says,
});
const problems = (says: Partial<TypedLine>) => {
  const read = readLine(typed(says));
  return read.ok ? [] : read.error.map(({ field, code }) => `${field} ${code}`);
};
const PRICE: Price = {
  ...blankPrice({ at: '2026-01-05T01:00:00.000Z', newId: () => 'p1' }),
  standard: 'SSH',
  source: 'Kab. Contoh',
  year: 2024,
  name: 'UPS',
  specification: '700 VA',
  unit: 'Unit',
  price: 888_000,
  accountCodes: ['5.2.02.08'],
};

/** Volumes of the form that is stored, in hundredths. */
const hundredths = fc.integer({ min: 1, max: 99_999_999_999 });
const volumeOf = (value: number): string => {
  const [whole, part] = [Math.floor(value / 100), String(value % 100).padStart(2, '0')];
  const decimals = part.replace(/0+$/, '');
  return decimals === '' ? String(whole) : `${whole}.${decimals}`;
};

describe('amounts', () => {
  test('are volume × unit price to the last rupiah, half a rupiah up', () => {
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 1, max: 9_000_000 }), (volume, unitPrice) => {
        const amount = amountOf(line({ volume: volumeOf(volume), unitPrice }));
        expect(BigInt(amount)).toBe((BigInt(volume) * BigInt(unitPrice) + 50n) / 100n);
      }),
    );
  });

  test('add up to the sums, once and yearly apart', () => {
    const lines = fc.array(
      fc.record({
        volume: fc.integer({ min: 1, max: 1_000_000 }).map(volumeOf),
        unitPrice: fc.integer({ min: 1, max: 1_000_000_000 }),
        when: fc.constantFrom('once', 'yearly'),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(lines, (says) => {
        const all = says.map((one) => line(one));
        const { once, yearly } = sumOfLines(all);
        const whole = all.reduce((sum, one) => sum + BigInt(amountOf(one)), 0n);
        expect(BigInt(once) + BigInt(yearly)).toBe(whole);
        expect(sumOfLines(all.filter(({ when }) => when === 'once'))).toEqual({ once, yearly: 0 });
      }),
    );
  });

  test('that numbers could not hold are refused', () => {
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 1, max: MOST_PRICE }), (volume, unitPrice) => {
        const read = readLine(
          typed({ volume: volumeOf(volume).replace('.', ','), unitPrice: String(unitPrice) }),
        );
        const exact = (BigInt(volume) * BigInt(unitPrice) + 50n) / 100n;
        expect(read.ok).toBe(exact <= BigInt(100 * MOST_PRICE));
        if (read.ok) expect(BigInt(amountOf(read.value))).toBe(exact);
      }),
    );
    expect(problems({ volume: '999.999.999', unitPrice: '1.000.000.000.000' })).toEqual([
      'unitPrice amount-too-large',
    ]);
  });
});

describe('a line as it is typed', () => {
  test('is read as it was shown', () => {
    const volumes = hundredths.map(volumeOf);
    const unitPrices = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(volumes, unitPrices, (volume, unitPrice) => {
        const before = line({ volume, unitPrice });
        const after = must(readLine(typedLine(before)));
        expect(after).toEqual(before);
        expect(costLineSchema.parse(after)).toEqual(before);
      }),
    );
  });

  test('takes numbers as they are written here', () => {
    const volumes = ['1.250,5', ' 12 ', '007', '1000000', '0,01'];
    expect(volumes.map((volume) => must(readLine(typed({ volume }))).volume)).toEqual([
      '1250.5',
      '12',
      '7',
      '1000000',
      '0.01',
    ]);
    expect(must(readLine(typed({ unitPrice: 'Rp 12,5 jt' }))).unitPrice).toBe(12_500_000);
  });

  test('says everything that is wrong with it', () => {
    expect(problems({ name: ' ', volume: '', unitPrice: '' })).toEqual([
      'name empty',
      'volume empty',
      'unitPrice empty',
    ]);
    const volumes = ['0', '0,00', '-1', '1.5', '1,234', 'dua', '1234567890'];
    expect(volumes.map((volume) => problems({ volume })[0])).toEqual([
      'volume zero',
      'volume zero',
      ...Array.from({ length: 5 }, () => 'volume not-a-number'),
    ]);
    const unitPrices = ['0', '-5', '1,5', '12.50', 'mahal', '1.000.000.000.001', '1e9'];
    expect(unitPrices.map((unitPrice) => problems({ unitPrice })[0])).toEqual([
      'unitPrice zero',
      'unitPrice negative',
      'unitPrice fraction',
      'unitPrice grouping',
      'unitPrice not-a-number',
      'unitPrice price-too-high',
      'unitPrice not-a-number',
    ]);
  });

  test('each problem has a sentence of its own field', () => {
    expect(lineProblemText({ field: 'name', code: 'empty' })).toBe('Isi uraian.');
    expect(lineProblemText({ field: 'volume', code: 'zero' })).toMatch(/^Volume/);
    expect(lineProblemText({ field: 'unitPrice', code: 'zero' })).toMatch(/^Harga/);
  });
});

describe('a line from the list', () => {
  test('takes what the price says and where it stands; volume and time stay', () => {
    const taken = withPrice(typed({ volume: '3', when: 'yearly' }), PRICE);
    expect(must(readLine(taken))).toEqual({
      price: 'p1',
      name: 'UPS',
      specification: '700 VA',
      unit: 'Unit',
      volume: '3',
      unitPrice: 888_000,
      account: '5.2.02.08',
      basis: 'SSH 2024, Kab. Contoh',
      when: 'yearly',
    });
  });

  test('asks for the account where the list names several, and keeps one that fits', () => {
    const several = { ...PRICE, accountCodes: ['5.1', '5.2'] };
    expect(withPrice(typed({}), several).account).toBe('');
    expect(withPrice(typed({ account: '5.2' }), several).account).toBe('5.2');
    expect(withPrice(typed({ account: '9.9' }), several).account).toBe('');
    expect(withPrice(typed({ account: '9.9' }), { ...PRICE, accountCodes: [] }).account).toBe(
      '9.9',
    );
  });

  test('is no longer of the list once its price or unit is another one', () => {
    const taken = withPrice(typed({}), PRICE);
    expect(withText(taken, 'unitPrice', '900.000')).toMatchObject({ price: '', basis: '' });
    expect(withText(taken, 'unit', 'Paket')).toMatchObject({ price: '', basis: '' });
    expect(withText(taken, 'volume', '9')).toMatchObject({ price: 'p1', basis: taken.basis });
  });

  test('names its list by what is known of it', () => {
    expect(basisOf({ ...PRICE, standard: '', year: null })).toBe('Kab. Contoh');
    expect(basisOf({ ...PRICE, source: '' })).toBe('SSH 2024');
  });
});

describe('what may be looked at again', () => {
  const facts: LineFacts = { year: 2024, now: 1_831_500, median: 1_831_500, like: 5 };
  const kinds = (of: CostLine, said?: LineFacts, year: number | null = 2024) =>
    lineHints(of, said, year).map(({ kind }) => kind);

  test('nothing, where the price is that of the list and year', () => {
    expect(kinds(line({ price: 'p1', basis: '' }), facts)).toEqual([]);
    expect(kinds(line(), undefined)).toEqual([]);
  });

  test('a price by hand without a basis', () => {
    expect(kinds(line({ basis: ' ' }))).toEqual(['no-basis']);
  });

  test('a price of another year, of a list that changed, or that is gone', () => {
    const listed = line({ price: 'p1' });
    expect(kinds(listed, facts, 2026)).toEqual(['other-year']);
    expect(kinds(listed, facts, null)).toEqual([]);
    expect(kinds(listed, { ...facts, now: 2_000_000 })).toEqual(['list-changed']);
    expect(kinds(listed, { ...facts, now: null, year: null })).toEqual(['list-changed']);
  });

  test('a price of twice the median or more', () => {
    expect(kinds(line({ unitPrice: 200 }), { ...facts, median: 100 })).toEqual(['far-above']);
    expect(kinds(line({ unitPrice: 199 }), { ...facts, median: 100 })).toEqual([]);
    const [hint] = lineHints(line({ unitPrice: 250 }), { ...facts, median: 100 }, 2024);
    expect(hint && hintText(hint, 2024)).toContain('2,5 kali median');
  });

  test('an amount within the last tenth below a round limit', () => {
    const near = [44_999_999, 45_000_000, 49_999_999, 50_000_000, 95_000_000, 199_999_999];
    expect(near.map(nearLimit)).toEqual([
      null,
      50_000_000,
      50_000_000,
      null,
      100_000_000,
      200_000_000,
    ]);
    expect(kinds(line({ volume: '1', unitPrice: 47_490_000 }))).toEqual(['near-limit']);
  });

  test('lines that stay just under a limit together', () => {
    const half = line({ volume: '1', unitPrice: 24_000_000 });
    expect(nearLimitTogether([half, { ...half, when: 'yearly' }])).toBe(50_000_000);
    expect(nearLimitTogether([line({ volume: '1', unitPrice: 48_000_000 })])).toBeNull();
  });
});
