import type { Assessment, RubricRef } from '#core/assessment/assessment.ts';
import { carriedAnswers, carriedDocuments } from '#core/evidence/carry-chosen.ts';
import type { CarryPlan } from '#core/evidence/carry-types.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { readHead } from '#storage/journal.ts';
import { NotAsSeen, writeTogether, type RowChange } from '#storage/rows/write-together.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

export interface CarryOrder {
  /** As the person saw it when choosing. */
  readonly from: Assessment;
  readonly to: RubricRef;
  /** What was shown; only what it proposes is carried. */
  readonly plan: CarryPlan;
  /** Ids of the indicators whose answers and evidence are wanted. */
  readonly chosen: ReadonlySet<string>;
  readonly by: string;
}

/** Bytes of a chosen document have left this browser since the plan was made. Nothing was written. */
interface FilesGone {
  readonly kind: 'files-gone';
}

/**
 * Starts the next year's assessment of the same agency with the chosen answers and
 * evidence of an earlier one, in one transaction. Documents become records of their
 * own over the same bytes; replies to remarks stay behind, because they were about
 * another year. The earlier assessment is not touched.
 */
export function carryForward(
  desk: Desk,
  { from, to, plan, chosen, by }: CarryOrder,
): Promise<Result<AssessmentId, FilesGone | StorageTrouble>> {
  return attempt<AssessmentId, FilesGone | StorageTrouble>(async () => {
    const now = desk.now();
    const edited = { at: now, by };
    const id = desk.newId();
    const { formatVersion, kind, agency, people } = from;
    const fresh: Assessment = {
      formatVersion,
      id,
      rubric: to,
      kind,
      status: 'active',
      agency,
      year: plan.year,
      people,
      scope: plan.scope,
      origin: { assessment: from.id, rubric: from.rubric },
      period: null,
      detailsRevision: 0,
      answers: carriedAnswers(plan, chosen, edited),
      createdAt: now,
      updatedAt: now,
    };
    const documents = carriedDocuments(plan, chosen).map(
      ({ from: old, supports }): EvidenceDocument => ({
        ...old,
        id: desk.newDocumentId(),
        assessmentId: id,
        revision: 1,
        earlier: [],
        supports,
        replies: [],
        addedAt: now,
        addedBy: by,
        edited: null,
      }),
    );
    const added = (table: RowChange['table'], after: Assessment | EvidenceDocument): RowChange => ({
      table,
      key: after.id,
      before: undefined,
      after,
    });
    const { digest } = await readHead(desk.db, from.id);
    try {
      await writeTogether(
        desk.db,
        [added('assessments', fresh), ...documents.map((document) => added('documents', document))],
        documents.map(({ file }) => file.digest),
        { note: { verb: 'carry', by, about: from.id, heads: digest ? [digest] : [] } },
      );
      return ok(id);
    } catch (error) {
      if (error instanceof NotAsSeen) return fail({ kind: 'files-gone' });
      throw error;
    }
  });
}
