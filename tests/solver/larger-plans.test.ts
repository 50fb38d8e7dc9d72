import fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { beforeAll, expect, test } from 'vitest';
import { checkStarts } from '#core/invest/choice/check-starts.ts';
import { greedyPlan } from '#core/invest/choice/greedy.ts';
import type { PlanOrder } from '#core/invest/choice/plan-order.ts';
import { compareMerit, meritOf } from '#core/invest/choice/reach.ts';
import { withoutUseless } from '#core/invest/choice/without-useless.ts';
import { spendOf } from '#core/invest/choice/spend.ts';
import { solvePlan } from '#solver/solve-plan.ts';
import { rounds } from '../support/rounds.ts';
import { bestByTrying } from './every-start.ts';
import { randomOrder } from './random-order.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

const quiet = (): void => undefined;
/** Ends come by branches, never by the clock. */
const QUICK = { seconds: 1000, clock: () => 0, effort: 'quick' } as const;
const FULL = { ...QUICK, effort: 'full' } as const;

/** As many proposals as asked, most of them with nothing that has to be. */
const larger = (proposals: number, years: number): fc.Arbitrary<PlanOrder> =>
  randomOrder({ proposals, years, agencies: 10, cost: 900_000_007 }).map((order) => ({
    ...order,
    // Many musts, hands and rings among so many would make nearly all of them impossible.
    proposals: order.proposals.map((one, at) => ({
      ...one,
      requires: one.requires.filter((id) => Number(id.slice(1)) < at),
      excludes: at % 3 === 0 ? one.excludes : [],
      isMust: one.isMust && at % 8 === 0,
      onlyYear: at % 5 === 0 ? one.onlyYear : null,
    })),
  }));

test.each([
  { proposals: 40, years: 3, runs: rounds(600, 150) },
  { proposals: 60, years: 2, runs: rounds(250, 60) },
  { proposals: 80, years: 1, runs: rounds(200, 50) },
])(
  '$runs orders of up to $proposals proposals over $years years: no plan breaks anything',
  ({ proposals, years, runs }) => {
    let found = 0;
    let impossible = 0;
    fc.assert(
      fc.property(larger(proposals, years), (order) => {
        const solved = solvePlan(highs, order, QUICK, quiet);
        const greedy = greedyPlan(order);
        if (!solved.ok) {
          expect(solved.error).toEqual({ kind: 'impossible' });
          expect(greedy.faults).not.toEqual([]);
          impossible += 1;
          return;
        }
        found += 1;
        const { starts, merit, bound, isProven } = solved.value;
        expect(checkStarts(order, starts)).toEqual([]);
        expect(merit).toEqual(meritOf(order, starts));
        expect(bound).toBeGreaterThanOrEqual(merit[0] ?? Infinity);
        if (isProven) expect(bound).toBe(merit[0]);
        if (greedy.faults.length === 0) {
          expect(compareMerit(merit, meritOf(order, greedy.starts))).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: runs, seed: 20_261_123 },
    );
    expect(found).toBeGreaterThan(runs / 2);
    expect(impossible).toBeGreaterThan(0);
  },
  600_000,
);

test('real rupiah and ceilings that a plan fills to the last one: the best of all plans', () => {
  const exact = fc
    .tuple(randomOrder({ proposals: 6, years: 2, agencies: 2, cost: 900_000_007 }), fc.nat(63))
    .map(([order, taken]): PlanOrder => {
      const starts = new Map(
        order.proposals.flatMap(({ id }, at) =>
          (taken >> at) % 2 === 1 ? [[id, at % 2] as const] : [],
        ),
      );
      return { ...order, ceilings: [{ source: null, perYear: spendOf(order, starts) }] };
    });
  fc.assert(
    fc.property(exact, (order) => {
      const best = bestByTrying(order);
      const solved = solvePlan(highs, order, FULL, quiet);
      if (best === null) expect(solved).toEqual({ ok: false, error: { kind: 'impossible' } });
      else expect(solved).toMatchObject({ ok: true, value: { merit: best, isProven: true } });
    }),
    { numRuns: rounds(300, 100), seed: 20_261_124 },
  );
});

test('the same order gives the same plan, from a fresh solver and whatever was solved before', async () => {
  const orders = fc.sample(larger(40, 3), { numRuns: 12, seed: 5 });
  const first = orders.map((order) => solvePlan(highs, order, FULL, quiet));
  const fresh = await loadHighs();
  const again = [...orders].reverse().map((order) => solvePlan(fresh, order, FULL, quiet));
  expect(again.reverse()).toEqual(first);
});

test('taking out what is useless costs nothing of what a plan is worth', () => {
  let taken = 0;
  fc.assert(
    fc.property(larger(30, 2), (order) => {
      // Everything at once, whatever it costs.
      const free: PlanOrder = {
        ...order,
        ceilings: [],
        capacities: [],
        proposals: order.proposals.map((one) => ({ ...one, requires: [], excludes: [] })),
      };
      const starts = new Map(free.proposals.map(({ id, onlyYear }) => [id, onlyYear ?? 0]));
      if (checkStarts(free, starts).length > 0) return;
      const left = withoutUseless(free, starts);
      taken += starts.size - left.size;
      expect(checkStarts(free, left)).toEqual([]);
      expect(compareMerit(meritOf(free, left), meritOf(free, starts))).toBe(0);
    }),
    { numRuns: 200, seed: 3 },
  );
  expect(taken).toBeGreaterThan(200);
});
