import { answerTo, type Answer } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { lookAt, writeSeen } from './seen-rows.ts';

/** The answers and documents as they were before, with the revision that was written over them. */
export interface ImportUndo {
  readonly assessment: AssessmentId;
  readonly answers: readonly {
    readonly indicator: string;
    readonly before: Answer;
    readonly written: number;
  }[];
  readonly documents: readonly {
    readonly before: EvidenceDocument;
    readonly written: number;
  }[];
  readonly by: string;
  readonly fileName: string;
}

/** Somebody has worked on since; taking the import back would take that away too. */
interface WorkedOn {
  readonly kind: 'worked-on';
}

export type UndoFailure = WorkedOn | ReadFailure | StorageTrouble;

/** Takes an import back, all of it, if nobody has changed any of its answers or documents since. */
export function undoImport(desk: Desk, undo: ImportUndo): Promise<Result<null, UndoFailure>> {
  return attempt<null, UndoFailure>(async () => {
    const { assessment: id, answers, documents, by, fileName } = undo;
    const edited = { at: desk.now(), by };
    for (;;) {
      const ids = documents.map(({ before }) => before.id);
      const looked = await lookAt(desk, id, ids);
      if (!looked.ok) return looked;
      const seen = looked.value;
      const asWritten =
        answers.every(
          ({ indicator, written }) =>
            answerTo(seen.assessment.answers, indicator).revision === written,
        ) && documents.every(({ written }, at) => seen.documents[at]?.revision === written);
      if (!asWritten) return fail({ kind: 'worked-on' });
      const back = answers.map(
        ({ indicator, before, written }) =>
          [indicator, { ...before, revision: written + 1, edited }] as const,
      );
      const assessment: Assessment = {
        ...seen.assessment,
        answers: { ...seen.assessment.answers, ...Object.fromEntries(back) },
        updatedAt: edited.at,
      };
      const restored = documents.map(({ before, written }) => ({
        ...before,
        revision: written + 1,
        edited,
      }));
      const note = { by, about: fileName };
      if (await writeSeen(desk, seen, assessment, restored, note)) return ok(null);
    }
  });
}
