import type { Assessment, RubricRef } from '#core/assessment/assessment.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { carry, type CarryWords } from '#core/replay/carry.ts';
import type { Prospect } from '#core/replay/prospect.ts';
import { insertAssessments } from '#storage/assessments.ts';
import { readHead } from '#storage/journal.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

export interface ReplayOrder {
  /** As the person saw it when choosing. */
  readonly from: Assessment;
  readonly to: RubricRef;
  /** What was shown of `from` under `to`; only what it allows is carried. */
  readonly prospect: Prospect;
  /** Ids of the indicators of `to` whose old answers are wanted. */
  readonly chosen: ReadonlySet<string>;
  readonly by: string;
  readonly noteOf: CarryWords['noteOf'];
}

/**
 * Starts a new assessment of the same agency, year, people and kind by another
 * instrument, with the chosen answers carried over and its origin written down. The
 * old assessment is read by nobody here and written by nobody: it stays as it is.
 */
export function replayAssessment(
  desk: Desk,
  { from, to, prospect, chosen, by, noteOf }: ReplayOrder,
): Promise<Result<AssessmentId, StorageTrouble>> {
  return attempt(async () => {
    const now = desk.now();
    const { formatVersion, kind, agency, year, people } = from;
    const fresh: Assessment = {
      formatVersion,
      id: desk.newId(),
      rubric: to,
      kind,
      status: 'active',
      agency,
      year,
      people,
      scope: prospect.scope,
      origin: { assessment: from.id, rubric: from.rubric },
      period: null,
      detailsRevision: 0,
      answers: carry(prospect.plan, chosen, { edited: { at: now, by }, noteOf }),
      createdAt: now,
      updatedAt: now,
    };
    const { digest } = await readHead(desk.db, from.id);
    const heads = digest ? [digest] : [];
    await insertAssessments(desk.db, [fresh], { verb: 'carry', by, about: from.id, heads });
    return ok(fresh.id);
  });
}
