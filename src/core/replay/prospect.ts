import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import type { Assessment, Scope } from '#core/assessment/assessment.ts';
import { inReadingOrder } from '#core/rubric/owned-indicators.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { isSameLineage } from './lineage.ts';
import type { ReplayPlan } from './plan-types.ts';
import { planReplay } from './plan.ts';

/** One assessment looked at through another instrument, before anything is made of it. */
export interface Prospect {
  /** Both as this assessment applies them: its year, and its part where it has one. */
  readonly from: Rubric;
  readonly to: Rubric;
  /** The part that the new assessment would answer; null = all of it. */
  readonly scope: Scope | null;
  readonly plan: ReplayPlan;
}

/** An OPD's part in another version of the same instrument: what of it is still there. */
function scopeIn(to: Rubric, scope: Scope | null): Scope | null {
  const indicators = scope ? inReadingOrder(to, scope.indicators) : [];
  return scope && indicators.length > 0 ? { owner: scope.owner, indicators } : null;
}

/**
 * What the answers of an assessment are worth for another whole instrument. Within a
 * lineage one OPD's part stays its part; ids of any other instrument name other
 * things, so there all of it is asked.
 */
export function prospectOf(assessment: Assessment, whole: Rubric, target: Rubric): Prospect {
  const { year, answers } = assessment;
  const isLineage = isSameLineage(whole, target);
  const scope = isLineage ? scopeIn(target, assessment.scope) : null;
  const from = appliedRubric(whole, assessment);
  const to = appliedRubric(target, { year, scope });
  const mode = isLineage ? 'same-lineage' : 'crosswalk';
  return { from, to, scope, plan: planReplay({ rubric: from, answers }, to, mode) };
}
