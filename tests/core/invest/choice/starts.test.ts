import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkStarts } from '#core/invest/choice/check-starts.ts';
import { greedyPlan } from '#core/invest/choice/greedy.ts';
import {
  lagOf,
  type PlanOrder,
  type Proposal,
  type Starts,
} from '#core/invest/choice/plan-order.ts';
import { compareMerit, gainsOf, goodOf, meritOf } from '#core/invest/choice/reach.ts';
import { spendOf } from '#core/invest/choice/spend.ts';
import { ceilingOf, scaled, withMore, withMust } from '#core/invest/choice/vary-order.ts';
import { withoutUseless } from '#core/invest/choice/without-useless.ts';
import { randomOrder } from '../../../solver/random-order.ts';

const proposal = (id: string, says: Partial<Proposal> = {}): Proposal => ({
  id,
  cost: 10,
  running: 2,
  source: 's',
  unit: 'u',
  places: ['p'],
  weeks: 10,
  requires: [],
  excludes: [],
  isMust: false,
  onlyYear: null,
  raises: [{ agency: 'a', indicator: 'k', from: 0, to: 1 }],
  ...says,
});

function order(proposals: readonly Proposal[], says: Partial<PlanOrder> = {}): PlanOrder {
  return {
    years: 3,
    ceilings: [],
    proposals,
    capacities: [],
    floors: [],
    agencies: [
      {
        id: 'a',
        priority: 2,
        missing: 5,
        ladders: [{ indicator: 'k', group: 'g', gains: [3, 4], groupGains: [6, 8] }],
      },
    ],
    groups: [{ id: 'g', base: 100 }],
    objective: 'gain',
    ...says,
  };
}

const at = (starts: Readonly<Record<string, number>>): Starts => new Map(Object.entries(starts));
const faults = (one: PlanOrder, starts: Readonly<Record<string, number>>) =>
  checkStarts(one, at(starts));

describe('a plan held against its order', () => {
  const two = order([proposal('x'), proposal('y')]);

  test('holds where nothing binds it, and without a start', () => {
    expect(faults(two, {})).toEqual([]);
    expect(faults(two, { x: 0, y: 2 })).toEqual([]);
  });

  test('names what nobody proposed, and what begins outside of the years', () => {
    expect(faults(two, { z: 0 })).toEqual([{ kind: 'unknown', id: 'z' }]);
    for (const start of [-1, 3, 0.5]) {
      expect(faults(two, { x: start })).toEqual([{ kind: 'outside', id: 'x' }]);
    }
  });

  test('names what must be in it, and what may begin in one year only', () => {
    const must = order([proposal('x', { isMust: true }), proposal('y', { onlyYear: 1 })]);
    expect(faults(must, {})).toEqual([{ kind: 'must', id: 'x' }]);
    expect(faults(must, { x: 0, y: 1 })).toEqual([]);
    expect(faults(must, { x: 0, y: 2 })).toEqual([{ kind: 'year', id: 'y' }]);
  });

  test('names what lacks what it requires, or begins before that is done', () => {
    const chain = order([proposal('x', { weeks: 60 }), proposal('y', { requires: ['x', 'w'] })]);
    expect(faults(chain, { y: 2 })).toEqual([
      { kind: 'requires', id: 'y', other: 'x' },
      { kind: 'requires', id: 'y', other: 'w' },
    ]);
    expect(faults(chain, { x: 1, y: 2 })).toEqual([{ kind: 'requires', id: 'y', other: 'w' }]);
    expect(faults(chain, { x: 2, y: 2 })).toHaveLength(2);
  });

  test('names what excludes each other, once for each that says so', () => {
    const apart = order([proposal('x', { excludes: ['y'] }), proposal('y')]);
    expect(faults(apart, { x: 0, y: 1 })).toEqual([{ kind: 'excludes', id: 'x', other: 'y' }]);
    expect(faults(apart, { x: 0 })).toEqual([]);
  });

  test('names every year in which more is spent than there is, of all or of one source', () => {
    const ceilings = [
      { source: null, perYear: [20, 13, 4] },
      { source: 't', perYear: [9] },
    ];
    const money = order([proposal('x'), proposal('y', { source: 't' })], { ceilings });
    expect(faults(money, { x: 0, y: 0 })).toEqual([
      { kind: 'ceiling', source: 't', year: 0, spent: 10, ceiling: 9 },
      { kind: 'ceiling', source: 't', year: 1, spent: 2, ceiling: 0 },
      { kind: 'ceiling', source: 't', year: 2, spent: 2, ceiling: 0 },
    ]);
    expect(faults(money, { x: 1 })).toEqual([]);
    expect(faults(money, { x: 2 })).toEqual([
      { kind: 'ceiling', source: null, year: 2, spent: 10, ceiling: 4 },
    ]);
  });

  test('names hands that begin too much in a year, and places that receive too little', () => {
    const hands = order([proposal('x'), proposal('y'), proposal('z', { unit: 'v' })], {
      capacities: [{ unit: 'u', perYear: 1 }],
      floors: [
        { place: 'p', least: 2, of: 'proposals' },
        { place: 'p', least: 20, of: 'rupiah' },
      ],
    });
    expect(faults(hands, { x: 1, y: 1, z: 1 })).toEqual([
      { kind: 'capacity', unit: 'u', year: 1, found: 2 },
    ]);
    expect(faults(hands, { x: 1, y: 2 })).toEqual([]);
    expect(faults(hands, { x: 1 })).toEqual([
      { kind: 'floor', place: 'p', found: 1 },
      { kind: 'floor', place: 'p', found: 10 },
    ]);
  });

  test('years lie between what has to be done and what depends on it', () => {
    const lag = (weeks: number, more: number) =>
      lagOf(proposal('x', { weeks }), proposal('y', { weeks: more }));
    expect([lag(10, 42), lag(10, 43), lag(52, 60), lag(60, 44), lag(60, 45), lag(104, 1)]).toEqual([
      0, 1, 1, 1, 2, 2,
    ]);
  });
});

describe('what a plan is worth', () => {
  const steps = order([
    proposal('x'),
    proposal('y', { raises: [{ agency: 'a', indicator: 'k', from: 1, to: 2 }] }),
    proposal('z', { raises: [{ agency: 'a', indicator: 'k', from: 0, to: 2 }] }),
  ]);

  test('is the steps that are climbed without a hole, each once', () => {
    const merit = (ids: string) =>
      meritOf(steps, at(Object.fromEntries(ids.split('').map((id) => [id, 0]))));
    expect(['', 'x', 'y', 'xy', 'z', 'xz', 'xyz'].map((ids) => merit(ids))).toEqual([
      [0],
      [6],
      [0],
      [14],
      [14],
      [14],
      [14],
    ]);
  });

  test('counts goals that are reached, or the lowest group, before the gain', () => {
    const [none, one, both] = [at({}), at({ x: 0 }), at({ z: 0 })];
    expect(
      [none, one, both].map((starts) => meritOf({ ...steps, objective: 'good' }, starts)),
    ).toEqual([
      [0, 0],
      [0, 6],
      [1, 14],
    ]);
    expect(meritOf({ ...steps, objective: 'worst' }, both)).toEqual([114, 14]);
    expect(meritOf({ ...steps, objective: 'worst', groups: [] }, both)).toEqual([0, 14]);
    const lower = {
      ...steps,
      objective: 'worst' as const,
      groups: [...steps.groups, { id: 'h', base: 3 }],
    };
    expect(meritOf(lower, both)).toEqual([3, 14]);
    expect([goodOf(steps, one), goodOf(steps, both)]).toEqual([0, 1]);
    const [agency] = steps.agencies;
    const free = { ...steps, agencies: [{ ...agency, missing: null }] } as PlanOrder;
    expect(goodOf(free, both)).toBe(0);
    expect(gainsOf(steps, both)).toEqual(new Map([['a', 7]]));
  });

  test('is compared number by number', () => {
    expect(compareMerit([1, 9], [2, 0])).toBeLessThan(0);
    expect(compareMerit([2, 1], [2, 0])).toBeGreaterThan(0);
    expect(compareMerit([2, 1], [2, 1])).toBe(0);
  });

  test('costs its price in the year it begins and what it needs after', () => {
    const one = order([proposal('x'), proposal('y', { source: 't', cost: 7, running: 0 })]);
    expect(spendOf(one, at({ x: 1, y: 0 }))).toEqual([7, 10, 2]);
    expect(spendOf(one, at({ x: 1, y: 0 }), 's')).toEqual([0, 10, 2]);
    expect(spendOf(one, at({ x: 1, y: 0 }), 't')).toEqual([7, 0, 0]);
  });
});

describe('another order', () => {
  const money = order([proposal('x'), proposal('y')], {
    ceilings: [
      { source: null, perYear: [1001, 500, 9], open: [2] },
      { source: 's', perYear: [10, 10, 10] },
    ],
  });

  test('has its ceilings scaled, rounded down, or more in its first year', () => {
    const perYear = ({ ceilings }: PlanOrder) => ceilings.map((one) => one.perYear);
    expect(perYear(scaled(money, 500))).toEqual([
      [500, 250, 9],
      [5, 5, 5],
    ]);
    expect(perYear(withMore(money, 3))).toEqual([
      [1004, 500, 9],
      [13, 10, 10],
    ]);
  });

  test('sums the ceiling of all, else of each, without years that nothing limits', () => {
    expect(ceilingOf(money)).toBe(1501);
    expect(ceilingOf({ ...money, ceilings: money.ceilings.slice(1) })).toBe(30);
    expect(ceilingOf({ ...money, ceilings: [] })).toBe(0);
  });

  test('has one proposal in it for certain', () => {
    expect(withMust(money, 'y').proposals.map(({ isMust }) => isMust)).toEqual([false, true]);
  });
});

describe('what is taken out of a plan because it adds nothing', () => {
  const whole = { agency: 'a', indicator: 'k', from: 0, to: 2 };
  const upper = { ...whole, from: 1 };

  const left = (one: PlanOrder, ids: string) =>
    [
      ...withoutUseless(one, at(Object.fromEntries(ids.split('').map((id) => [id, 0])))).keys(),
    ].join('');

  test('is the dearest of those that raise the same, and what hangs in the air', () => {
    const same = order([proposal('x', { cost: 11 }), proposal('y'), proposal('z', { running: 9 })]);
    expect(left(same, 'xyz')).toBe('y');
    expect(left(same, 'xy')).toBe('y');
    expect(left(order([proposal('x', { raises: [upper] })]), 'x')).toBe('');
    expect(left(order([proposal('x'), proposal('y', { raises: [upper] })]), 'xy')).toBe('xy');
    expect(left(order([proposal('x', { raises: [whole], cost: 30 }), proposal('y')]), 'xy')).toBe(
      'x',
    );
  });

  test('is nothing that must be there, that others require or that a floor rests on', () => {
    const idle = { raises: [] };
    expect(left(order([proposal('x', { ...idle, isMust: true })]), 'x')).toBe('x');
    expect(left(order([proposal('x', idle), proposal('y', { requires: ['x'] })]), 'xy')).toBe('xy');
    const floors = [{ place: 'p', least: 1, of: 'proposals' as const }];
    expect(left(order([proposal('x', idle)], { floors }), 'x')).toBe('x');
    expect(
      left(order([proposal('x', idle), proposal('y', { ...idle, cost: 9 })], { floors }), 'xy'),
    ).toBe('y');
    const rupiah = [{ place: 'p', least: 10, of: 'rupiah' as const }];
    expect(
      left(
        order([proposal('x', idle), proposal('y', { ...idle, cost: 9 })], { floors: rupiah }),
        'xy',
      ),
    ).toBe('x');
    expect(left(order([proposal('x', { ...idle, places: [] })], { floors }), 'x')).toBe('x');
  });

  test('leaves a plan as good, no dearer, and as sound as it was, whatever the order', () => {
    fc.assert(
      fc.property(randomOrder({ proposals: 7, years: 3, agencies: 2, cost: 40 }), (one) => {
        const { starts } = greedyPlan(one);
        const after = withoutUseless(one, starts);
        expect(compareMerit(meritOf(one, after), meritOf(one, starts))).toBe(0);
        for (const [id, start] of after) expect(starts.get(id)).toBe(start);
        expect(checkStarts(one, after).length).toBeLessThanOrEqual(checkStarts(one, starts).length);
      }),
      { numRuns: 40 },
    );
  });

  test('ranking and cutting breaks nothing but what has to be there', () => {
    fc.assert(
      fc.property(randomOrder({ proposals: 7, years: 3, agencies: 2, cost: 40 }), (one) => {
        const { starts, faults: found } = greedyPlan(one);
        expect(checkStarts(one, starts)).toEqual(found);
        const kinds = found.map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind !== 'must' && kind !== 'floor')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
