import { answerTo, type Answers } from '#core/assessment/answer.ts';
import { multiply, subtract, type Ratio } from '#core/lib/ratio.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import type { Score } from '#core/scoring/score.ts';
import { standingOf, type Standing } from '#core/scoring/stand.ts';

/** A required evidence item with the level of the ladder that asks for it. */
interface AskedItem {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/** One claim beside what the attached evidence supports of it. */
export interface ClaimSupport {
  readonly indicatorId: string;
  readonly claimed: Standing;
  readonly supported: Standing;
  /** Every item the claim rests on, in the order of the ladder. */
  readonly required: readonly AskedItem[];
  /** Those of them without a document: with these attached, supported equals claimed. */
  readonly missing: readonly AskedItem[];
  /** Points that the supported score gains with all of the missing, all else unchanged. */
  readonly gain: Ratio;
}

/** By the id of the indicator, in reading order; indicators without a claim are left out. */
export type ClaimSupports = ReadonlyMap<string, ClaimSupport>;

/** How far the claims of an assessment are backed. */
export interface SupportTotals {
  readonly required: number;
  /** Of the required items, those with at least one document. */
  readonly present: number;
  /** Indicators whose claim lacks evidence. */
  readonly lacking: number;
}

/** What a claim on this level rests on. The lowest level is where everybody stands: nothing. */
function askedUpTo(indicator: Indicator, level: number): readonly AskedItem[] {
  const lowest = indicator.levels[0]?.level ?? 0;
  if (level <= lowest) return [];
  return indicator.levels
    .filter((step) => step.level <= level)
    .flatMap((step) =>
      step.evidence
        .filter(({ required }) => required)
        .map(({ id, text }) => ({ level: step.level, id, text })),
    );
}

/**
 * What is missing to support each claim. A claim by ticks needs all required evidence
 * up to its level; a stated value and another agency's index that of the level they
 * stand on (see `standingOf`). Blank and not-applicable indicators claim nothing.
 *
 * @param claimed the claimed score of the same instrument and answers.
 * @param attached ids of the required evidence items that have a document.
 */
export function claimSupports(
  rubric: Rubric,
  answers: Answers,
  claimed: Score,
  attached: ReadonlySet<string>,
): ClaimSupports {
  const traces = new Map(indicatorTraces(claimed).map((trace) => [trace.id, trace]));
  const entries = placedIndicators(rubric).flatMap(({ indicator }): [string, ClaimSupport][] => {
    const trace = traces.get(indicator.id);
    if (trace?.state !== 'rated') return [];
    const answer = answerTo(answers, indicator.id);
    const stands = standingOf(rubric.scales, indicator, answer, null);
    const supported = standingOf(rubric.scales, indicator, answer, attached);
    const required = askedUpTo(indicator, stands.climb.level);
    const support = {
      indicatorId: indicator.id,
      claimed: stands,
      supported,
      required,
      missing: required.filter(({ id }) => !attached.has(id)),
      gain: multiply(trace.shareNow, subtract(stands.value, supported.value)),
    };
    return [[indicator.id, support]];
  });
  return new Map(entries);
}

/** The required items of some claims counted together. */
export function supportTotals(supports: Iterable<ClaimSupport>): SupportTotals {
  const all = [...supports];
  const required = all.reduce((sum, each) => sum + each.required.length, 0);
  const missing = all.reduce((sum, each) => sum + each.missing.length, 0);
  return {
    required,
    present: required - missing,
    lacking: all.filter((each) => each.missing.length > 0).length,
  };
}
