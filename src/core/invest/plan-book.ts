import { inYear } from '#core/rubric/in-year.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { Refused } from '#core/invest/proposal/candidate.ts';
import { candidatesFor, type Offered } from '#core/invest/proposal/candidates.ts';
import { taskOf, type PlanTask } from '#core/invest/choice/order-of.ts';
import type { InvestmentPlan } from './plan.ts';
import { agenciesOf, type BookAgency } from './plan-agencies.ts';
import type { AbsentAgency, PlanGround } from './plan-ground.ts';
import { settle, type Settled } from '#core/invest/proposal/settle.ts';

/** Everything a plan is chosen from, made from its record and from what lies at the desk. */
export interface PlanBook {
  readonly plan: InvestmentPlan;
  /** The instrument by the rules of the year of the results. */
  readonly rubric: Rubric;
  readonly ground: PlanGround;
  readonly agencies: readonly BookAgency[];
  readonly absent: readonly AbsentAgency[];
  readonly candidates: readonly Settled[];
  readonly refused: readonly Refused[];
  readonly task: PlanTask;
}

export interface BookSource {
  readonly rubric: Rubric;
  readonly ground: PlanGround;
  /** Of the instrument; those of the plan itself come from its record. */
  readonly offered: readonly Offered[];
}

/** From gaps to what can be proposed: the same source and plan always give the same book. */
export function planBook(plan: InvestmentPlan, source: BookSource): PlanBook {
  const { ground } = source;
  const rubric = inYear(source.rubric, ground.year);
  const { agencies, absent } = agenciesOf(rubric, ground, plan);
  const own = plan.own.map(({ initiative, agencies: only }): Offered => ({
    initiative,
    isSetAside: false,
    only,
  }));
  const offered = [...source.offered, ...own];
  const indicators = new Set(placedIndicators(rubric).map(({ indicator }) => indicator.id));
  const sorted = candidatesFor(offered, agencies, plan, indicators);
  const { candidates, refused } = settle(sorted, offered);
  const task = taskOf(plan, { rubric, agencies, candidates });
  return { plan, rubric, ground, agencies, absent, candidates, refused, task };
}
