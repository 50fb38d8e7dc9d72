import type { Rubric } from '#core/rubric/types.ts';
import type { Outcome } from './score.ts';

/**
 * The instrument's own name for an assessment in which nothing was answered ("Tidak
 * dinilai": neither zero nor the lowest predikat); undefined where there is a number, or
 * the instrument knows no such state.
 */
export function unassessedIn(rubric: Rubric, outcome: Outcome): Rubric['unassessed'] {
  return outcome.kind === 'none' && outcome.why === 'nothing-answered'
    ? rubric.unassessed
    : undefined;
}
