import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkStarts } from '#core/invest/choice/check-starts.ts';
import { demandsOf } from '#core/invest/choice/conflict.ts';
import { taskOf } from '#core/invest/choice/order-of.ts';
import { MOST_RUPIAH } from '#core/invest/price/rupiah-text.ts';
import { ceilingOf, scaled } from '#core/invest/choice/vary-order.ts';
import { ceilingLine } from '#core/invest/choice/view-choice.ts';
import { BLANK_PLAN, sampleBook } from '../../../support/invest-ground.ts';

describe('what is said of each agency and of one', () => {
  const [first = ''] = sampleBook(BLANK_PLAN).agencies.map(({ key }) => key);

  test('a floor of one agency goes before that of each where both count the same', () => {
    const { order } = sampleBook({
      ...BLANK_PLAN,
      floors: [
        { place: 'opd', least: 1, of: 'proposals' },
        { place: first, least: 10_000_000, of: 'rupiah' },
        { place: first, least: 2, of: 'proposals' },
      ],
    }).task;
    const own = order.floors.filter(({ place }) => place === first);
    expect(own.map(({ least, of }) => [least, of])).toEqual([
      [10_000_000, 'rupiah'],
      [2, 'proposals'],
    ]);
    expect(order.floors).toHaveLength(5);
  });

  test('rupiah for one agency leave the proposals of each as they are', () => {
    const { order } = sampleBook({
      ...BLANK_PLAN,
      floors: [
        { place: 'opd', least: 1, of: 'proposals' },
        { place: first, least: 10_000_000, of: 'rupiah' },
      ],
    }).task;
    const own = order.floors.filter(({ place }) => place === first);
    expect(own.map(({ of }) => of)).toEqual(['proposals', 'rupiah']);
  });

  test('a capacity of one agency goes before that of each', () => {
    const { order } = sampleBook({
      ...BLANK_PLAN,
      capacities: [
        { unit: 'opd', perYear: 3 },
        { unit: first, perYear: 1 },
      ],
    }).task;
    expect(order.capacities.filter(({ unit }) => unit === first)).toEqual([
      { unit: first, perYear: 1 },
    ]);
    expect(order.capacities).toHaveLength(4);
  });
});

test('ceilings are scaled to the rupiah, whatever their size', () => {
  const { order } = sampleBook(BLANK_PLAN).task;
  const amount = fc.integer({ min: 0, max: MOST_RUPIAH });
  fc.assert(
    fc.property(amount, fc.integer({ min: 0, max: 2000 }), (rupiah, permille) => {
      const ceilings = [{ source: null, perYear: [rupiah] }];
      const [found] = scaled({ ...order, ceilings }, permille).ceilings;
      expect(BigInt(found?.perYear[0] ?? -1)).toBe((BigInt(rupiah) * BigInt(permille)) / 1000n);
    }),
  );
});

describe('a year without a ceiling', () => {
  const ceilings = [{ source: null, perYear: [5_000_000, null, 0] }];
  const book = sampleBook({ ...BLANK_PLAN, ceilings });
  const { order } = book.task;
  const everything = order.proposals.map(({ id }) => [id, 1] as const);

  test('limits nothing, also where everything costs the most it is estimated at', () => {
    expect(order.ceilings).toMatchObject([{ open: [1] }]);
    const over = checkStarts(order, new Map(everything)).filter(({ kind }) => kind === 'ceiling');
    // What goes on afterwards meets the nought of the third year; the second lets all through.
    expect(over).toMatchObject(over.map(() => ({ year: 2 })));
    const { order: dearest } = taskOf(book.plan, book, 'high');
    const spent = dearest.proposals.reduce((sum, { cost }) => sum + cost, 0);
    expect(order.ceilings[0]?.perYear[1]).toBeGreaterThanOrEqual(spent);
  });

  test('stays one under other ceilings, counts in no sum, and is no demand', () => {
    const open = order.ceilings[0]?.perYear[1];
    expect(scaled(order, 0).ceilings[0]?.perYear).toEqual([0, open, 0]);
    expect(ceilingOf(order)).toBe(5_000_000);
    const asked = demandsOf(order).flatMap((one) => (one.of === 'ceiling' ? [one.year] : []));
    expect(asked).toEqual([0, 2]);
    expect(ceilingLine(order, null)).toEqual([5_000_000, null, 0]);
  });
});
