import { answerTo, type Answers } from '#core/assessment/answer.ts';
import { compare, fromInteger, multiply, subtract, type Ratio } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { indicatorTraces } from './indicator-traces.ts';
import type { Score } from './score.ts';

/** An indicator that stands below its target, and what closing the gap is worth. */
export interface Gap {
  readonly indicatorId: string;
  readonly level: number;
  readonly target: number;
  /** Index points gained by reaching the target, all else unchanged. */
  readonly gain: Ratio;
  /** Criteria between the present level and the target that are not ticked yet. */
  readonly missingCriteria: readonly string[];
}

/** The level an indicator aims at: its own target, else the rubric's default. */
export function targetOf(rubric: Rubric, answers: Answers, indicatorId: string): number {
  return answerTo(answers, indicatorId).target ?? rubric.target.level;
}

/**
 * All rated indicators below their target, the greatest gain first; equal gains
 * stay in reading order. Blank indicators are no gaps: they are unfinished work. A
 * target between two rungs is met by the upper one; beyond the ladder, by its top.
 */
export function gapsOf(rubric: Rubric, answers: Answers, score: Score): readonly Gap[] {
  const gaps = indicatorTraces(score).flatMap((trace): Gap[] => {
    const target = targetOf(rubric, answers, trace.id);
    if (!trace.climb || !trace.value) return [];
    const { level, rungs } = trace.climb;
    const goal = rungs.find((rung) => rung.level >= target) ?? rungs.at(-1);
    if (!goal || goal.level <= level) return [];
    const asked = rungs.filter((rung) => rung.level <= goal.level);
    return [
      {
        indicatorId: trace.id,
        level,
        target,
        gain: multiply(trace.shareNow, subtract(fromInteger(goal.level), trace.value)),
        missingCriteria: asked.flatMap((rung) => rung.missingCriteria),
      },
    ];
  });
  return gaps.sort((a, b) => compare(b.gain, a.gain));
}
