import type { Decision, InvestmentPlan } from '#core/invest/plan.ts';

/** Where nothing was said. */
export const NO_DECISION: Decision = {
  gates: {},
  isMust: false,
  leftOut: '',
  source: '',
  lines: [],
};

/**
 * What holds for one proposal: what was said about it, and where nothing was, what was said
 * about its initiative. Gates are answered one by one; of both answers the one about the
 * proposal goes before.
 */
export function decisionOn(
  { decisions }: Pick<InvestmentPlan, 'decisions'>,
  proposal: string,
  initiative: string,
): Decision {
  const at = (key: string): Decision =>
    (Object.hasOwn(decisions, key) && decisions[key]) || NO_DECISION;
  const all = at(initiative);
  if (proposal === initiative) return all;
  const one = at(proposal);
  return {
    gates: { ...all.gates, ...one.gates },
    isMust: one.isMust || all.isMust,
    leftOut: one.leftOut || all.leftOut,
    source: one.source || all.source,
    lines: one.lines.length > 0 ? one.lines : all.lines,
  };
}
