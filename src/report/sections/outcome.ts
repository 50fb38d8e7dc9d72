import type { SelfAssessmentReport } from '#core/report/self-assessment.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { Outcome, Score } from '#core/scoring/score.ts';
import { unassessedIn } from '#core/scoring/unassessed.ts';
import { decimal } from '#report/words/format.ts';
import { NO_NUMBER, SUMMARY } from '#report/words/summary-text.ts';

type NoNumber = Extract<Outcome, { kind: 'none' }>;

/** The name of having no number: the instrument's own, where it has one. */
export function noNumberName(rubric: Rubric, outcome: NoNumber): string {
  return unassessedIn(rubric, outcome)?.label ?? SUMMARY.noNumber;
}

/** Why there is no number, and what the instrument says about that. */
export function noNumberWhy(rubric: Rubric, outcome: NoNumber): string {
  const unassessed = unassessedIn(rubric, outcome);
  return unassessed ? `${NO_NUMBER[outcome.why]} ${unassessed.note}` : NO_NUMBER[outcome.why];
}

/** An outcome in one line; a running score is never called the index. */
export function outcomeInWords(
  { rubric, terms }: Pick<SelfAssessmentReport, 'rubric' | 'terms'>,
  { outcome }: Score,
): string {
  switch (outcome.kind) {
    case 'final':
      return SUMMARY.finalLine(decimal(outcome.value.text), outcome.predikat, terms);
    case 'running':
      return `${SUMMARY.running} ${decimal(outcome.value.text)}`;
    case 'none':
      return unassessedIn(rubric, outcome)?.label ?? NO_NUMBER[outcome.why];
  }
}
