import type { Rubric } from '#core/rubric/types.ts';
import type { Score, Shown } from '#core/scoring/score.ts';
import type { InvestmentPlan } from './plan.ts';
import type { AbsentAgency, GroundAgency, PlanGround } from './plan-ground.ts';
import { laddersOf, scoreOfLevels, type PlanLadder } from '#core/invest/proposal/plan-ladders.ts';

/** An agency that takes part, with its agreed score and every step up to the targets. */
export interface BookAgency extends GroundAgency {
  readonly score: Score;
  readonly index: Shown;
  readonly predikat: string;
  readonly priority: number;
  readonly ladders: ReadonlyMap<string, PlanLadder>;
}

/**
 * Scores every agency anew by the one scoring function. One whose levels do not give an index is
 * told as unfinished, one that was left out of the plan as such.
 */
export function agenciesOf(
  rubric: Rubric,
  ground: PlanGround,
  plan: InvestmentPlan,
): { readonly agencies: readonly BookAgency[]; readonly absent: readonly AbsentAgency[] } {
  const agencies: BookAgency[] = [];
  const absent: AbsentAgency[] = [...ground.absent];
  for (const one of ground.agencies) {
    const { key, name } = one;
    if (plan.leftOut.includes(key)) {
      absent.push({ name, why: 'left-out' });
      continue;
    }
    const score = scoreOfLevels(rubric, one.final);
    if (score.outcome.kind !== 'final') {
      absent.push({ name, why: 'unfinished' });
      continue;
    }
    const { value, predikat } = score.outcome;
    const ladders = laddersOf(score, plan).map((ladder) => [ladder.indicator, ladder] as const);
    const priority = (Object.hasOwn(plan.priorities, key) && plan.priorities[key]) || 1;
    agencies.push({ ...one, score, index: value, predikat, priority, ladders: new Map(ladders) });
  }
  return { agencies, absent };
}
