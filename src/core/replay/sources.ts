import { answerTo, type Answer } from '#core/assessment/answer.ts';
import { headingOf } from '#core/rubric/diff-indicator.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Answered, Source } from './plan-types.ts';

const TEXTS = ['subject', 'reason', 'fact', 'analysis', 'notes'] as const;

/** Whether an answer holds anything that somebody could miss. */
export function saysSomething(answer: Answer): boolean {
  return (
    answer.rating !== 'blank' ||
    answer.target !== null ||
    answer.coverage !== null ||
    TEXTS.some((part) => answer[part].trim() !== '')
  );
}

/** Every indicator of the old instrument with its answer and where it stood, by id. */
export function sourcesOf({ rubric, answers }: Answered): ReadonlyMap<string, Source> {
  const traces = new Map(
    indicatorTraces(scoreAssessment(rubric, answers).claimed).map((one) => [one.id, one]),
  );
  const sources = placedIndicators(rubric).map(({ indicator }): [string, Source] => {
    const trace = traces.get(indicator.id);
    const value = trace?.value ?? null;
    const labels = rubric.scales[indicator.scale]?.labels ?? {};
    const label = value?.d === 1n ? (labels[String(value.n)] ?? null) : null;
    const answer = answerTo(answers, indicator.id);
    const state = trace?.state ?? 'blank';
    return [indicator.id, { ...headingOf(indicator), answer, state, value, label }];
  });
  return new Map(sources);
}
