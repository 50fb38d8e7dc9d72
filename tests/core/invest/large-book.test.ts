import { describe, expect, test } from 'vitest';
import { settle } from '#core/invest/proposal/settle.ts';
import { candidatesFor } from '#core/invest/proposal/candidates.ts';
import type { Candidate } from '#core/invest/proposal/candidate.ts';
import type { Initiative } from '#core/invest/initiative/catalogue.ts';
import { agenciesOf } from '#core/invest/plan-agencies.ts';
import { greedyPlan } from '#core/invest/choice/greedy.ts';
import { planBook } from '#core/invest/plan-book.ts';
import type { Proposal } from '#core/invest/choice/plan-order.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import {
  agencyOn,
  fiveDimensions,
  groundOf,
  offeredOf,
  planWith,
} from '../../support/invest-ground.ts';

const RUBRIC = fiveDimensions();
const INDICATORS = placedIndicators(RUBRIC).map(({ indicator }) => indicator.id);
const AGENCIES = 58;
const GROUND = {
  ...groundOf(RUBRIC, 0, 1),
  agencies: Array.from({ length: AGENCIES }, (_, at) => agencyOn(RUBRIC, `opd${at}`, () => '1')),
};
const PLAN = planWith({
  years: 5,
  ceilings: [{ source: null, perYear: [9e8, 9e8, 9e8, 9e8, 9e8] }],
  capacities: [{ unit: 'opd', perYear: 3 }],
});

/** Initiatives that every agency can carry; each requires one before it, some exclude one. */
function initiatives(count: number): readonly Initiative[] {
  return Array.from({ length: count }, (_, at) => {
    const indicator = INDICATORS[at % INDICATORS.length] ?? '';
    const likely = 1_000_000 * (1 + ((at * 7) % 50));
    const cost = { low: likely, likely, high: likely };
    const before = at % 5 === 0 && at > 0 ? [`i${at - 1}`] : [];
    return {
      id: `i${at}`,
      title: `i${at}`,
      kind: 'kebijakan',
      description: '',
      raises: [{ indicator, from: 1, to: 2 + (at % 3) }],
      carriedBy: 'opd',
      requires: before,
      excludes: at % 20 === 1 ? [`i${at - 1}`] : [],
      cost: { oneOff: cost, perYear: { low: 0, likely: 0, high: 0 }, basis: 'uji' },
      weeks: 10,
      budgetCode: null,
      reuseFirst: '',
    };
  });
}

/** Things that tell how often one of their fields was read. */
function counted<T extends object>(all: readonly T[], field: keyof T) {
  let reads = 0;
  const seen = all.map((one) =>
    Object.defineProperty({ ...one }, field, {
      enumerable: true,
      get: () => {
        reads += 1;
        return one[field];
      },
    }),
  );
  return { seen, reads: (): number => reads };
}

function readsOf(count: number): {
  readonly proposals: number;
  readonly settle: number;
  readonly greedy: number;
} {
  const offered = offeredOf(initiatives(count));
  const { agencies } = agenciesOf(RUBRIC, GROUND, PLAN);
  const sorted = candidatesFor(offered, agencies, PLAN, new Set(INDICATORS));
  const candidates = counted<Candidate>(sorted.candidates, 'agencies');
  settle({ ...sorted, candidates: candidates.seen }, offered);
  const { order } = planBook(PLAN, { rubric: RUBRIC, ground: GROUND, offered }).task;
  const proposals = counted<Proposal>(order.proposals, 'requires');
  greedyPlan({ ...order, proposals: proposals.seen });
  return {
    proposals: sorted.candidates.length,
    settle: candidates.reads(),
    greedy: proposals.reads(),
  };
}

describe('initiatives that each of 58 agencies can carry', () => {
  test('twice as many take about twice the looks, not four times', () => {
    const [some, twice] = [readsOf(60), readsOf(120)];
    expect([some.proposals, twice.proposals]).toEqual([60 * AGENCIES, 120 * AGENCIES]);
    expect(twice.settle).toBeLessThan(2.5 * some.settle);
    expect(twice.greedy).toBeLessThan(2.5 * some.greedy);
    // Looking at all of them before each choice would be thousands for each.
    expect(twice.greedy).toBeLessThan(20 * twice.proposals);
  });
});
