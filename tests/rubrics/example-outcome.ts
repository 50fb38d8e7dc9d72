import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { withLevels } from '#core/scoring/with-levels.ts';
import type { Rubric } from '#core/rubric/types.ts';

/** The exact index of an example, what is shown of it, and its predikat. */
export function exampleOutcome(rubric: Rubric, id: string) {
  const levels = rubric.examples.find((example) => example.id === id)?.levels ?? {};
  const { outcome } = scoreAssessment(rubric, withLevels(rubric, {}, levels)).claimed;
  if (outcome.kind !== 'final') throw new Error(`${id}: no final score`);
  return { exact: outcome.value.exact, shown: outcome.value.text, predikat: outcome.predikat };
}
