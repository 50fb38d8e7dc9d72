import { beforeAll, describe, expect, test } from 'vitest';
import { checkStarts } from '#core/invest/choice/check-starts.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import { gainText } from '#core/invest/proposal/gain-text.ts';
import { gainOf } from '#core/invest/choice/plan-gain.ts';
import { compareMerit, meritOf } from '#core/invest/choice/reach.ts';
import { scenariosOf } from '#core/invest/choice/scenarios.ts';
import { GROWTH } from '#core/invest/choice/search-types.ts';
import { taskOf } from '#core/invest/choice/order-of.ts';
import { scaled, withMust } from '#core/invest/choice/vary-order.ts';
import { subtract } from '#core/lib/ratio.ts';
import type { PlanSolver } from '#solver/load-plan-solver.ts';
import { solvePlan } from '#solver/solve-plan.ts';
import { curveOf } from '#workflow/plans/plan-curve.ts';
import { handPricesOf } from '#workflow/plans/plan-hand-prices.ts';
import { prepare, type Prepared } from '#workflow/plans/plan-prepared.ts';
import { robustnessOf } from '#workflow/plans/plan-robustness.ts';
import { searchBook } from '#workflow/plans/plan-search.ts';
import { readPlanSolver } from '#workflow/plans/plan-solver.ts';
import { whyNot } from '#workflow/plans/plan-why-not.ts';
import { kabupatenBook } from '../../support/invest-ground.ts';

let solver: PlanSolver;
beforeAll(async () => {
  solver = await readPlanSolver();
});

const NOW = '2026-11-23T00:00:00.000Z';
const quiet = (): void => undefined;
const ceilings = (...perYear: readonly number[]): InvestmentPlan['ceilings'] => [
  { source: null, perYear: perYear.map((million) => million * 1_000_000) },
];

/** The optimum, by a search of all of it, whatever the time. */
function optimum(order: PlanBook['task']['order']) {
  const limits = { seconds: 1000, clock: () => 0, effort: 'full' } as const;
  const solved = solvePlan(solver, order, limits, quiet);
  if (!solved.ok) throw new Error(solved.error.kind);
  return solved.value;
}

/** A book whose best plan is in its record. */
function chosenBook(parts: Partial<InvestmentPlan>): { book: PlanBook; prepared: Prepared } {
  const book = kabupatenBook(3, parts);
  const end = searchBook(solver, book, NOW, quiet);
  if (end.kind !== 'chosen') throw new Error(end.kind);
  const withChoice = { ...book, plan: { ...book.plan, chosen: end.choice } };
  return { book: withChoice, prepared: prepare(solver, withChoice) };
}

describe('a search', () => {
  test('ends with a choice that holds, says what is proved, and hears of progress', () => {
    const book = kabupatenBook(4, { years: 2, ceilings: ceilings(60, 40) });
    const heard: unknown[] = [];
    const end = searchBook(solver, book, NOW, (progress) => heard.push(progress));
    if (end.kind !== 'chosen') throw new Error(end.kind);
    const starts = new Map(Object.entries(end.choice.starts));
    expect(checkStarts(book.task.order, starts)).toEqual([]);
    expect(end.choice).toMatchObject({ by: 'optimum', at: NOW });
    expect(end.choice.merit).toEqual(meritOf(book.task.order, starts));
    expect(end.choice.bound).toBeGreaterThanOrEqual(end.choice.merit[0] ?? Infinity);
    expect(heard.length).toBeGreaterThan(0);
    const other = kabupatenBook(4, { years: 2, ceilings: ceilings(60, 41) });
    const next = searchBook(solver, other, NOW, quiet);
    expect(next.kind === 'chosen' && next.choice.ground).not.toBe(end.choice.ground);
  });

  test('of what cannot be names the conflict', () => {
    const decisions = {
      'pusat-data-bersama': { gates: {}, isMust: true, leftOut: '', source: '', lines: [] },
    };
    const book = kabupatenBook(3, { years: 1, ceilings: ceilings(0), decisions });
    expect(searchBook(solver, book, NOW, quiet)).toEqual({
      kind: 'impossible',
      conflict: [
        { of: 'must', id: 'pusat-data-bersama' },
        { of: 'ceiling', source: null, year: 0, rupiah: 0 },
      ],
    });
  });
});

describe('why not', () => {
  test('the loss is that of the best plan with it; what is displaced and brought adds up', () => {
    const { book, prepared } = chosenBook({ years: 1, ceilings: ceilings(60) });
    const { order } = book.task;
    const best = prepared.best?.starts ?? new Map<string, number>();
    const out = order.proposals.filter(({ id }) => !best.has(id));
    expect(out.length).toBeGreaterThan(10);
    const verdicts = new Set<string>();
    for (const { id } of out.filter((_, at) => at % 6 === 0)) {
      const why = whyNot(solver, prepared, id, quiet);
      verdicts.add(why.verdict);
      if (why.verdict === 'does-not-fit') {
        expect(why.conflict).toContainEqual({ of: 'must', id });
        continue;
      }
      const forced = optimum(withMust(order, id));
      const loss = subtract(gainOf(book, best), gainOf(book, forced.starts));
      expect(why.isProven).toBe(true);
      expect(why.loss).toEqual(gainText(loss));
      const changed = new Set([...best.keys()].filter((one) => !why.displaces.includes(one)));
      for (const one of [...why.brings, id]) changed.add(one);
      const merit = meritOf(order, new Map([...changed].map((one) => [one, 0])));
      expect(merit).toEqual(forced.merit);
    }
    expect(verdicts).toContain('worth-less');
    expect(verdicts).toContain('does-not-fit');
  });

  test('it enters at the first factor of the grid whose plan has it', () => {
    const { book, prepared } = chosenBook({ years: 1, ceilings: ceilings(60) });
    const out = book.candidates.filter(
      ({ id }, at) => at % 5 === 0 && prepared.best?.starts.has(id) !== true,
    );
    const told: number[] = [];
    const answers = out.map(({ id }) => whyNot(solver, prepared, id, (done) => told.push(done)));
    expect(Math.max(...told)).toBe(GROWTH.length);
    const entering = answers.filter(({ entersAt }) => entersAt !== null);
    expect(entering.length).toBeGreaterThan(0);
    for (const { id, entersAt, notTo } of answers) {
      const below = GROWTH.filter((permille) => permille <= notTo);
      for (const permille of below) expect(prepared.at(permille)?.starts.has(id)).toBe(false);
      if (!entersAt) {
        expect(notTo).toBe(2000);
        continue;
      }
      expect(GROWTH[below.length]).toBe(entersAt.permille);
      expect(entersAt.rupiah).toBe(Math.floor((60_000_000 * entersAt.permille) / 1000));
      expect(prepared.at(entersAt.permille)?.starts.has(id)).toBe(true);
    }
  });

  test('what was taken out by hand is looked at as if it were not', () => {
    const { prepared: free } = chosenBook({ years: 1, ceilings: ceilings(60) });
    const [id = ''] = free.best?.starts.keys() ?? [];
    const { prepared } = chosenBook({ years: 1, ceilings: ceilings(60), hand: { [id]: null } });
    const why = whyNot(solver, prepared, id, quiet);
    expect(why.verdict).toBe('kept-out');
    expect(why.loss?.exact.startsWith('-')).toBe(true);
    expect(handPricesOf(prepared)).toMatchObject([
      { id, year: null, isProven: true, loss: { exact: why.loss?.exact.slice(1) } },
    ]);
  });
});

test('a curve never falls, is the optimum at every point, and the next money buys more', () => {
  const { book, prepared } = chosenBook({ years: 1, ceilings: ceilings(60) });
  const told: number[] = [];
  const { points, next } = curveOf(prepared, (done) => told.push(done));
  expect(points.map(({ permille }) => permille)).toEqual(
    Array.from({ length: 21 }, (_, at) => at * 100),
  );
  expect(told.at(-1)).toBe(22);
  let before: readonly number[] = [0];
  for (const point of points) {
    const order = scaled(book.task.order, point.permille);
    const starts = new Map(point.chosen.map((id) => [id, 0]));
    expect(checkStarts(order, starts)).toEqual([]);
    expect(point.spent).toBeLessThanOrEqual(point.ceiling);
    const merit = meritOf(order, starts);
    expect(compareMerit(merit, before)).toBeGreaterThanOrEqual(0);
    if (point.permille % 500 === 0) expect(merit).toEqual(optimum(order).merit);
    before = merit;
  }
  expect(next?.more).toBe(100_000_000);
  expect(next?.comesIn.length).toBeGreaterThan(0);
});

test('scenarios stay within their estimates, are the same every time, and are all counted', () => {
  const { book, prepared } = chosenBook({ years: 1, ceilings: ceilings(60) });
  const [low, high] = (['low', 'high'] as const).map((which) =>
    taskOf(book.plan, book, which).order.proposals.map(({ cost }) => cost),
  );
  const scenarios = scenariosOf(book.plan, book);
  expect(scenariosOf(book.plan, book)).toEqual(scenarios);
  const varied = new Set<number>();
  for (const { kind, order } of scenarios) {
    if (kind !== 'costs') continue;
    for (const [at, { cost }] of order.proposals.entries()) {
      expect(cost).toBeGreaterThanOrEqual(low?.[at] ?? Infinity);
      expect(cost).toBeLessThanOrEqual(high?.[at] ?? -1);
      varied.add(cost);
    }
  }
  expect(varied.size).toBeGreaterThan(100);
  const { stays, kinds, less, more, ...rest } = robustnessOf(prepared, quiet);
  expect(rest).toEqual({ scenarios: 30, impossible: 0, unsolved: 0 });
  expect(kinds).toEqual({ costs: 12, weights: 8, ceilings: 10 });
  expect(Math.max(...Object.values(stays))).toBe(30);
  expect(Math.min(...Object.values(stays))).toBeLessThan(30);
  const order = book.task.order;
  const merit = (ids: readonly string[] | null) =>
    meritOf(order, new Map(ids?.map((id) => [id, 0])));
  expect(merit(less)).toEqual(optimum(scaled(order, 800)).merit);
  expect(merit(more)).toEqual(optimum(scaled(order, 1200)).merit);
});

test('where a fifth less leaves no plan, that is said and not taken for an empty one', () => {
  const id = 'pusat-data-bersama';
  const decision = { gates: {}, isMust: true, leftOut: '', source: '', lines: [] };
  const musts = { years: 1, decisions: { [id]: decision } };
  const cost = kabupatenBook(3, musts).task.order.proposals.find((one) => one.id === id)?.cost ?? 0;
  expect(cost).toBeGreaterThan(0);
  const { prepared } = chosenBook({ ...musts, ceilings: ceilings(cost / 1_000_000) });
  const { less, more, impossible } = robustnessOf(prepared, quiet);
  expect(less).toBeNull();
  expect(more).toContain(id);
  expect(impossible).toBeGreaterThanOrEqual(5);
});

test('the price of a year set by hand is what the best plan without it is worth more', () => {
  const { prepared: free } = chosenBook({ years: 2, ceilings: ceilings(40, 20) });
  const id = 'pusat-data-bersama';
  expect(free.best?.starts.has(id)).toBe(false);
  const { prepared } = chosenBook({
    years: 2,
    ceilings: ceilings(40, 900),
    hand: { [id]: 1 },
  });
  const [price] = handPricesOf(prepared);
  const { plan } = prepared.book;
  const without = optimum(taskOf({ ...plan, hand: {} }, prepared.book).order);
  const loss = subtract(
    gainOf(prepared.book, without.starts),
    gainOf(prepared.book, prepared.best?.starts ?? new Map()),
  );
  expect(price).toMatchObject({ id, year: 1, loss: gainText(loss) });
  expect(loss.n > 0n).toBe(true);
});
