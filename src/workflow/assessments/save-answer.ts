import { answerTo, type Answer } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { changeAssessment, type ReadFailure } from '#storage/assessments.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** Somebody else stored this answer after the writer had read it. Nothing was written. */
interface StaleAnswer {
  readonly kind: 'stale';
  readonly stored: Answer;
}

export type SaveAnswerFailure = StaleAnswer | ReadFailure | StorageTrouble;

/**
 * Stores one answer, durably, if the stored one still has the revision that
 * `answer` was based on (`answer.revision`). Returns the answer as stored: next
 * revision, time and author filled in.
 */
export function saveAnswer(
  desk: Desk,
  id: AssessmentId,
  indicatorId: string,
  answer: Answer,
  by: string,
): Promise<Result<Answer, SaveAnswerFailure>> {
  return attempt(async () => {
    const at = desk.now();
    const next: Answer = { ...answer, revision: answer.revision + 1, edited: { at, by } };
    const change = (stored: Assessment): Result<Assessment, StaleAnswer> => {
      const present = answerTo(stored.answers, indicatorId);
      return present.revision === answer.revision
        ? ok({
            ...stored,
            answers: { ...stored.answers, [indicatorId]: next },
            updatedAt: at,
          })
        : fail({ kind: 'stale', stored: present });
    };
    const changed = await changeAssessment(desk.db, id, change, { verb: 'answer', by });
    return changed.ok ? ok(next) : changed;
  });
}
