import type { Candidate, CoveredSteps, Refusal, Refused } from './candidate.ts';
import type { Initiative } from '#core/invest/initiative/catalogue.ts';
import { coveredSteps } from './covered-steps.ts';
import { sumOfLines } from '#core/invest/price/cost-line.ts';
import { decisionOn } from '#core/invest/clearance/decision-on.ts';
import { gateStanding } from './gates.ts';
import type { Decision, InvestmentPlan } from '#core/invest/plan.ts';
import type { PlanLadder } from './plan-ladders.ts';

/** An initiative that is looked at, and whether it is kept out of everything here. */
export interface Offered {
  readonly initiative: Initiative;
  readonly isSetAside: boolean;
  /** Added to the plan by hand, for these agencies only; null = for all. */
  readonly only: readonly string[] | null;
}

export interface Climber {
  readonly key: string;
  readonly ladders: ReadonlyMap<string, PlanLadder>;
}

export interface Sorted {
  readonly candidates: readonly Candidate[];
  readonly refused: readonly Refused[];
}

/** What is wrong with an initiative whomever it is for. */
function faultOf(
  { initiative, isSetAside }: Offered,
  indicators: ReadonlySet<string>,
): Refusal | null {
  if (isSetAside) return { why: 'set-aside' };
  if (initiative.raises.length === 0) return { why: 'raises-nothing' };
  const unknown = initiative.raises
    .map(({ indicator }) => indicator)
    .filter((id) => !indicators.has(id));
  if (unknown.length === initiative.raises.length) {
    return { why: 'unknown-indicator', indicators: [...new Set(unknown)] };
  }
  return null;
}

/** Whether anybody said what it costs. All zero says that nobody did. */
function hasCost({ cost }: Initiative, { lines }: Decision): boolean {
  const { once, yearly } = sumOfLines(lines);
  if (lines.length > 0) return once + yearly > 0;
  return cost !== null && cost.oneOff.likely + cost.perYear.likely > 0;
}

function refusalOf({ initiative, decision }: Candidate): Refusal | null {
  if (decision.leftOut !== '') return { why: 'left-out', reason: decision.leftOut };
  const gates = gateStanding(initiative.kind, decision.gates);
  if (gates.kind === 'stopped') return { why: 'gate', gate: gates.gate };
  return hasCost(initiative, decision) ? null : { why: 'no-cost' };
}

function candidatesOf(
  { initiative, only }: Offered,
  climbers: readonly Climber[],
  plan: InvestmentPlan,
): readonly Candidate[] {
  const { id, raises, carriedBy } = initiative;
  const asked = climbers.filter(({ key }) => only === null || only.includes(key));
  const per = asked.flatMap(({ key, ladders }) => {
    const covered = coveredSteps(key, ladders, raises);
    return covered.length > 0 ? [{ key, covered }] : [];
  });
  const candidate = (
    name: string,
    agencies: readonly string[],
    covered: readonly CoveredSteps[],
  ): Candidate => ({
    id: name,
    initiative,
    isOwn: only !== null,
    agencies,
    raises: covered,
    decision: decisionOn(plan, name, id),
  });
  if (carriedBy === 'opd') {
    return per.map(({ key, covered }) => candidate(`${id}:${key}`, [key], covered));
  }
  if (per.length === 0) return [];
  return [
    candidate(
      id,
      per.map(({ key }) => key),
      per.flatMap(({ covered }) => covered),
    ),
  ];
}

/**
 * Every initiative beside every gap: what may be proposed, and what is refused with its reason. An
 * initiative without a gap to close is in neither list. What depends on others is looked at after
 * this, when all are known (`settle.ts`).
 */
export function candidatesFor(
  offered: readonly Offered[],
  climbers: readonly Climber[],
  plan: InvestmentPlan,
  indicators: ReadonlySet<string>,
): Sorted {
  const candidates: Candidate[] = [];
  const refused: Refused[] = [];
  for (const one of offered) {
    const { initiative } = one;
    const { isMust } = decisionOn(plan, initiative.id, initiative.id);
    const fault = faultOf(one, indicators);
    if (fault) {
      refused.push({ id: initiative.id, initiative, agencies: [], refusal: fault, isMust });
      continue;
    }
    for (const candidate of candidatesOf(one, climbers, plan)) {
      const refusal = refusalOf(candidate);
      if (!refusal) candidates.push(candidate);
      else {
        const { id, agencies, decision } = candidate;
        refused.push({ id, initiative, agencies, refusal, isMust: decision.isMust });
      }
    }
  }
  return { candidates, refused };
}
