import {
  compare,
  divide,
  fromDecimal,
  fromInteger,
  roundHalfUp,
  type Ratio,
} from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { indicatorTracesOf } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { IndicatorTrace, Score } from '#core/scoring/score.ts';
import { stepsOf, type Step } from '#core/scoring/steps.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { LevelTexts } from '#core/invest/plan-ground.ts';

/** The steps of one indicator from its level of now to its target, lowest first. */
export interface PlanLadder {
  readonly indicator: string;
  /** Id of the top group it is in. */
  readonly group: string;
  readonly now: Ratio;
  readonly steps: readonly Step[];
  /** What a whole level of it is worth in its top group. */
  readonly groupShare: Ratio;
}

/** Digits of the longest decimal that an instrument states a level with, and more. */
const DIGITS = 6;

/** The exact value of a level as text: a decimal, or a fraction. */
export function exactOf(text: string): Ratio {
  const [top = '', bottom] = text.split('/');
  return bottom === undefined ? fromDecimal(top) : divide(fromDecimal(top), fromDecimal(bottom));
}

/** A level as the scoring function takes it: whole as a number, else as the shortest decimal. */
function stated(text: string): number | string {
  const exact = exactOf(text);
  if (exact.d === 1n) return Number(exact.n);
  for (let digits = 1; digits < DIGITS; digits += 1) {
    const decimal = roundHalfUp(exact, digits);
    if (compare(fromDecimal(decimal), exact) === 0) return decimal;
  }
  return text;
}

/** The score of levels, by the one scoring function. Indicators without a level stay blank. */
export function scoreOfLevels(rubric: Rubric, levels: LevelTexts): Score {
  const known = Object.entries(levels)
    .filter(([, level]) => level !== '?')
    .map(([id, level]) => [id, level === '-' ? 'tidak berlaku' : stated(level)] as const);
  return scoreAssessment(rubric, withLevels(rubric, {}, Object.fromEntries(known))).claimed;
}

/** Level an indicator is to reach in a plan. */
function targetOf({ targets }: Pick<InvestmentPlan, 'targets'>, indicator: string): number | null {
  const own = Object.hasOwn(targets.indicators, indicator) && targets.indicators[indicator];
  return typeof own === 'number' ? own : targets.all;
}

function ladderOf(
  trace: IndicatorTrace,
  group: { readonly id: string; readonly shareNow: Ratio },
  target: number | null,
): readonly PlanLadder[] {
  const { id, value, shareNow } = trace;
  if (!value) return [];
  const steps = stepsOf(trace).filter(({ to }) => target === null || to <= target);
  const isFree = compare(group.shareNow, fromInteger(0)) === 0;
  const groupShare = isFree ? fromInteger(0) : divide(shareNow, group.shareNow);
  return [{ indicator: id, group: group.id, now: value, steps, groupShare }];
}

/** Every ladder of a score with what its steps are worth, in the order of the instrument. */
export function laddersOf(
  score: Score,
  plan: Pick<InvestmentPlan, 'targets'>,
): readonly PlanLadder[] {
  return score.groups.flatMap((group) =>
    indicatorTracesOf(group).flatMap((trace) => ladderOf(trace, group, targetOf(plan, trace.id))),
  );
}

/** The levels after climbing so many steps of each ladder. */
export function climbedLevels(
  levels: LevelTexts,
  ladders: readonly PlanLadder[],
  rungs: (indicator: string) => number,
): LevelTexts {
  const raised = ladders.flatMap(({ indicator, steps }) => {
    const last = steps[rungs(indicator) - 1];
    return last ? [[indicator, String(last.to)] as const] : [];
  });
  return { ...levels, ...Object.fromEntries(raised) };
}
