import { answerTo } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { statusOf } from '#core/assessment/progress.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { contentText } from './content.ts';

/**
 * Where an assessment stands with sending: still being worked on, complete and not sent,
 * sent as it is, or changed since. A simulation, or one put aside, is not meant to be sent.
 */
export type Sending = 'not-meant' | 'unfinished' | 'unsent' | 'sent' | 'changed';

/** What can be sent, or was. */
export interface Sendable {
  readonly assessment: Assessment;
  readonly documents: readonly EvidenceDocument[];
}

/** Every indicator is finished: marked as done by a person and lacking nothing. */
function isComplete(rubric: Rubric, { answers }: Pick<Assessment, 'answers'>): boolean {
  return placedIndicators(rubric).every(
    ({ indicator }) =>
      statusOf(rubric.scales, indicator, answerTo(answers, indicator.id)) === 'finished',
  );
}

/** Whether both say the same, whenever and by whomever it was said. */
export function sameContent(one: Sendable, other: Sendable): boolean {
  return (
    contentText(one.assessment, one.documents) === contentText(other.assessment, other.documents)
  );
}

/**
 * Where an assessment stands with sending; `last` is what was sent last.
 *
 * @param rubric as the assessment applies it.
 */
export function sendingOf(rubric: Rubric, now: Sendable, last: Sendable | null): Sending {
  const { assessment } = now;
  if (assessment.kind === 'simulation' || assessment.status !== 'active') return 'not-meant';
  if (last) return sameContent(now, last) ? 'sent' : 'changed';
  return isComplete(rubric, assessment) ? 'unsent' : 'unfinished';
}
