import { readFileSync } from 'node:fs';
import loadHighs from 'highs';
import { expect, test } from 'vitest';
import type { PlanOrder } from '#core/invest/plan-order.ts';
import { solvePlan } from '#solver/solve-plan.ts';

/** Twelve proposals with unit prices of a real price list and invented scores; see the README there. */
const ROWS = readFileSync('tests/fixtures/invest/contoh_uji_portofolio.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

/** Each proposal is worth its score, in hundredths, whatever else is chosen. */
function orderOf(ceiling: number): PlanOrder {
  return {
    years: 1,
    ceilings: [{ source: null, perYear: [ceiling] }],
    capacities: [],
    floors: [],
    groups: [],
    objective: 'gain',
    proposals: ROWS.map(([id = '', , , , , cost, , , , , , must, requires, group]) => ({
      id,
      cost: Number(cost),
      running: 0,
      source: 'APBD',
      unit: '',
      places: [],
      weeks: 10,
      requires: requires ? [requires] : [],
      excludes: ROWS.flatMap(([other = '', ...cells]) =>
        group && other !== id && cells[12] === group ? [other] : [],
      ),
      isMust: must === '1',
      onlyYear: null,
      raises: [{ agency: id, indicator: 'skor', from: 0, to: 1 }],
    })),
    agencies: ROWS.map((row) => ({
      id: row[0] ?? '',
      priority: 1,
      missing: null,
      ladders: [
        {
          indicator: 'skor',
          group: '',
          gains: [Math.round(Number(row[10]) * 100)],
          groupGains: [0],
        },
      ],
    })),
  };
}

test.each([
  [300, 46_158, 295_124_050],
  [400, 55_472, 395_124_050],
  [500, 61_870, 454_076_150],
  [600, 68_069, 529_076_150],
  [700, 76_994, 694_958_150],
])('under Rp %i jt the best is worth %i hundredths', async (million, worth, cost) => {
  const order = orderOf(million * 1_000_000);
  const solved = solvePlan(
    await loadHighs(),
    order,
    { seconds: 60, clock: () => 0, effort: 'full' },
    () => undefined,
  );
  if (!solved.ok) throw new Error(solved.error.kind);
  const { starts, merit, bound, isProven } = solved.value;
  expect({ merit, bound, isProven }).toEqual({ merit: [worth], bound: worth, isProven: true });
  const spent = order.proposals.reduce(
    (sum, one) => (starts.has(one.id) ? sum + one.cost : sum),
    0,
  );
  expect(spent).toBe(cost);
});
