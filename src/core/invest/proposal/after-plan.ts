import { compare, subtract, type Ratio } from '#core/lib/ratio.ts';
import type { Score, Shown } from '#core/scoring/score.ts';
import { climbed } from '#core/invest/choice/reach.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { BookAgency } from '#core/invest/plan-agencies.ts';
import { climbedLevels, scoreOfLevels } from './plan-ladders.ts';
import type { Starts } from '#core/invest/choice/plan-order.ts';

/** One agency once everything chosen is done, scored anew by the one scoring function. */
export interface AgencyAfter {
  readonly agency: BookAgency;
  readonly score: Score;
  readonly index: Shown;
  readonly predikat: string;
  /** Index after − index before, exact. */
  readonly gain: Ratio;
  /** Steps climbed, by indicator; those that stay are not among them. */
  readonly rungs: ReadonlyMap<string, number>;
}

/**
 * What a plan does to every agency: each ladder is climbed as far as the chosen proposals carry,
 * and the levels that are reached are scored by the one scoring function. What screen and paper
 * print comes from here, not from the sums the plan was chosen by.
 */
export function afterPlan(
  { rubric, agencies, candidates }: Pick<PlanBook, 'rubric' | 'agencies' | 'candidates'>,
  starts: Starts,
): readonly AgencyAfter[] {
  const covered = new Map<string, Set<number>>();
  for (const { id, raises } of candidates) {
    if (!starts.has(id)) continue;
    for (const { agency, indicator, from, to } of raises) {
      const key = `${agency}\n${indicator}`;
      const steps = covered.get(key) ?? new Set();
      for (let step = from; step < to; step += 1) steps.add(step);
      covered.set(key, steps);
    }
  }
  return agencies.map((agency) => {
    const rungs = new Map<string, number>();
    for (const { indicator, steps } of agency.ladders.values()) {
      const here = covered.get(`${agency.key}\n${indicator}`);
      const up = here ? climbed({ gains: steps.map(() => 0) }, (step) => here.has(step)) : 0;
      if (up > 0) rungs.set(indicator, up);
    }
    if (rungs.size === 0) {
      const { score, index, predikat } = agency;
      return { agency, score, index, predikat, gain: subtract(index.exact, index.exact), rungs };
    }
    const levels = climbedLevels(
      agency.final,
      [...agency.ladders.values()],
      (id) => rungs.get(id) ?? 0,
    );
    const score = scoreOfLevels(rubric, levels);
    const { outcome } = score;
    if (outcome.kind !== 'final') throw new RangeError('invest: a raised score is not whole');
    const { value, predikat } = outcome;
    return {
      agency,
      score,
      index: value,
      predikat,
      gain: subtract(value.exact, agency.index.exact),
      rungs,
    };
  });
}

/** Whether the sums a plan was chosen by are what the scoring function gives, to the last unit. */
export function agreesWithScore(
  { task: { units } }: Pick<PlanBook, 'task'>,
  after: readonly AgencyAfter[],
  gains: ReadonlyMap<string, number>,
): boolean {
  return after.every(({ agency, gain }) => {
    const chosenBy = { n: BigInt(gains.get(agency.key) ?? 0), d: units.scale };
    const isSame = compare(gain, chosenBy) === 0;
    return units.isExact ? isSame : compare(gain, chosenBy) >= 0;
  });
}
