import { expect } from 'vitest';
import { greedyPlan } from '#core/invest/choice/greedy.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { Starts } from '#core/invest/choice/plan-order.ts';
import type { InvestmentPlan, PlanChoice } from '#core/invest/plan.ts';
import type { Digest } from '#core/lib/ids.ts';
import { BLANK_PLAN, sampleBook } from '../../support/invest-ground.ts';

/** What a choice rests on, and something else. */
export const GROUND = 'c'.repeat(64) as Digest;
export const OTHER = 'd'.repeat(64) as Digest;

/** Two sources, money for about half of everything. */
export const PLAN: InvestmentPlan = {
  ...BLANK_PLAN,
  goal: 'Sangat Baik',
  sources: [
    { id: 'apbd', name: 'APBD' },
    { id: 'dak', name: 'DAK' },
  ],
  ceilings: [
    { source: null, perYear: [150_000_000, 120_000_000, 120_000_000] },
    { source: 'dak', perYear: [20_000_000, 20_000_000, 20_000_000] },
  ],
  decisions: {
    'konsultasi-publik-rancangan': {
      gates: {},
      isMust: false,
      leftOut: '',
      source: 'dak',
      lines: [],
    },
  },
};

/** A choice as a record has it. */
export const choiceOf = (starts: Starts, said: Partial<PlanChoice> = {}): PlanChoice => ({
  name: '',
  starts: Object.fromEntries(starts),
  by: 'optimum',
  ground: GROUND,
  merit: [],
  bound: null,
  isProven: false,
  isCutShort: false,
  at: '2026-11-22T00:00:00.000Z',
  ...said,
});

/** A plan as ranking and cutting makes it, with its book. */
export function chosenBook(said: Partial<PlanChoice> = {}, plan = PLAN, agencies = 4): PlanBook {
  const blank = sampleBook(plan, agencies);
  const { starts, faults } = greedyPlan(blank.task.order);
  expect(faults).toEqual([]);
  expect(starts.size).toBeGreaterThan(10);
  return { ...blank, plan: { ...plan, chosen: choiceOf(starts, said) } };
}

/** Starts of the choice in a book's record. */
export const startsOf = ({ plan }: PlanBook): Map<string, number> =>
  new Map(Object.entries(plan.chosen?.starts ?? {}));
