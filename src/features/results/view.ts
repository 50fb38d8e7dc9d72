import { useMemo } from 'react';
import type { Answers } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { ScopePart } from '#core/assessment/scope-part.ts';
import type { ClaimSupport, ClaimSupports } from '#core/evidence/missing-evidence.ts';
import { supportedGroups } from '#core/report/chart-groups.ts';
import type { Group, Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { ScoreTerms } from '#core/score-terms.ts';
import { targetOf } from '#core/scoring/gaps.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import type { GroupTrace, IndicatorTrace, Score, ScoreSheet } from '#core/scoring/score.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';

/** One indicator with everything the page says about it. */
export interface IndicatorView {
  readonly indicator: Indicator;
  readonly path: readonly Group[];
  readonly trace: IndicatorTrace;
  readonly target: number;
  /** The claim beside what the evidence supports; null without a claim. */
  readonly support: ClaimSupport | null;
}

/** What all parts of the page look at; `score` is the claimed one. */
export interface ResultsView {
  readonly rubric: Rubric;
  /** How much of the whole instrument that is; null = all of it. */
  readonly part: ScopePart | null;
  readonly terms: ScoreTerms;
  readonly assessment: Assessment;
  readonly answers: Answers;
  readonly sheet: ScoreSheet;
  readonly score: Score;
  readonly supports: ClaimSupports;
  /** The groups as the evidence supports them; null while nothing is attached. */
  readonly supportedGroups: ReadonlyMap<string, GroupTrace> | null;
  readonly indicators: ReadonlyMap<string, IndicatorView>;
}

/** The open assessment, indexed once per change. */
export function useResultsView(): ResultsView {
  const { rubric, part, terms, assessment, answers, sheet, supports } = useAssessment();
  return useMemo(() => {
    const traces = new Map(indicatorTraces(sheet.claimed).map((trace) => [trace.id, trace]));
    const indicators = new Map<string, IndicatorView>();
    for (const { indicator, path } of placedIndicators(rubric)) {
      const trace = traces.get(indicator.id);
      const target = targetOf(rubric, answers, indicator.id);
      const support = supports.get(indicator.id) ?? null;
      if (trace) indicators.set(indicator.id, { indicator, path, trace, target, support });
    }
    const score = sheet.claimed;
    const backed = supportedGroups(sheet);
    const inputs = { rubric, part, terms, assessment, answers, sheet, supports };
    return { ...inputs, supportedGroups: backed, score, indicators };
  }, [rubric, part, terms, assessment, answers, sheet, supports]);
}

/** All indicators in one state, in reading order. */
export function indicatorsIn(
  view: ResultsView,
  state: IndicatorTrace['state'],
): readonly IndicatorView[] {
  return [...view.indicators.values()].filter(({ trace }) => trace.state === state);
}

/** The indicator of an id that came from the score; throws on any other (a bug). */
export function viewOf(view: ResultsView, indicatorId: string): IndicatorView {
  const found = view.indicators.get(indicatorId);
  if (!found) throw new Error(`viewOf: no indicator ${indicatorId}`);
  return found;
}
