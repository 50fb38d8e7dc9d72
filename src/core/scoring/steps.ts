import { add, compare, fromInteger, multiply, subtract, type Ratio } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { indicatorTraces } from './indicator-traces.ts';
import { predikatOf, show } from './predikat.ts';
import type { IndicatorTrace, Score, Shown } from './score.ts';

/**
 * Raising one indicator by one rung, all else unchanged. Gains are in index points;
 * from a value between two levels the first step is the rest of the way.
 */
export interface Step {
  readonly indicatorId: string;
  readonly from: number;
  readonly to: number;
  readonly gain: Ratio;
}

/** What the number shown now would become after one step. */
export interface StepEffect extends Step {
  readonly value: Shown;
  readonly predikat: string;
}

/** Every rung above the present level of one rated indicator, lowest first. */
export function stepsOf(trace: IndicatorTrace): readonly Step[] {
  const { climb, value } = trace;
  if (!climb || !value) return [];
  const levels = climb.rungs.map((rung) => rung.level);
  const above = levels.filter((level) => compare(fromInteger(level), value) > 0);
  const standing = levels[levels.length - above.length - 1] ?? climb.level;
  return above.map((to, at) => {
    const below = above[at - 1];
    const start = below === undefined ? value : fromInteger(below);
    const gain = multiply(trace.shareNow, subtract(fromInteger(to), start));
    return { indicatorId: trace.id, from: below ?? standing, to, gain };
  });
}

/**
 * The effect of each possible next step on the number shown now. The index is
 * linear in every level, so gain = share × difference of levels, exactly.
 * Blank indicators have no step: answering comes first.
 */
export function nextSteps(rubric: Rubric, score: Score): readonly StepEffect[] {
  const { outcome } = score;
  if (outcome.kind === 'none') return [];
  return indicatorTraces(score).flatMap((trace) => {
    const step = stepsOf(trace)[0];
    if (!step) return [];
    const exact = add(outcome.value.exact, step.gain);
    return [{ ...step, value: show(rubric, exact), predikat: predikatOf(rubric, exact) }];
  });
}
