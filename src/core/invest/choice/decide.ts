import type { Gate, GateAnswer } from '#core/invest/proposal/gates.ts';
import { NO_DECISION } from '#core/invest/clearance/decision-on.ts';
import type { Decision, InvestmentPlan } from '#core/invest/plan.ts';

/** One answer to one gate of an initiative, or of one of its proposals. */
export interface GateDecision {
  /** Id of the initiative, or of the proposal. */
  readonly about: string;
  readonly gate: Gate;
  /** null = takes the answer back. */
  readonly answer: GateAnswer | null;
}

/** What was said about an initiative or a proposal itself, nothing inherited. */
export function saidAbout(
  { decisions }: Pick<InvestmentPlan, 'decisions'>,
  about: string,
): Decision {
  return (Object.hasOwn(decisions, about) && decisions[about]) || NO_DECISION;
}

function without<T extends object>(all: T, key: keyof T): T {
  return Object.fromEntries(Object.entries(all).filter(([one]) => one !== key)) as T;
}

const saysNothing = ({ gates, isMust, leftOut, source, lines }: Decision): boolean =>
  Object.keys(gates).length === 0 &&
  !isMust &&
  leftOut === '' &&
  source === '' &&
  lines.length === 0;

/** The plan with something else said; what says nothing any more is not kept. */
export function decide(
  plan: InvestmentPlan,
  about: string,
  said: Partial<Decision>,
): InvestmentPlan {
  const decision = { ...saidAbout(plan, about), ...said };
  const decisions = saysNothing(decision)
    ? without(plan.decisions, about)
    : { ...plan.decisions, [about]: decision };
  return { ...plan, decisions };
}

/** The plan with answers to gates given or taken back, the later ones on top of the earlier. */
export function answerGates(
  plan: InvestmentPlan,
  answers: readonly GateDecision[],
): InvestmentPlan {
  return answers.reduce((now, { about, gate, answer }) => {
    const { gates } = saidAbout(now, about);
    return decide(now, about, {
      gates: answer ? { ...gates, [gate]: answer } : without(gates, gate),
    });
  }, plan);
}

/** The answers as they stand, to be brought back later. */
export function answersNow(
  plan: InvestmentPlan,
  answers: readonly Pick<GateDecision, 'about' | 'gate'>[],
): readonly GateDecision[] {
  return answers.map(({ about, gate }) => ({
    about,
    gate,
    answer: saidAbout(plan, about).gates[gate] ?? null,
  }));
}
