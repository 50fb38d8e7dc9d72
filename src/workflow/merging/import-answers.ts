import { answerTo } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { documentSchema } from '#core/evidence/document.ts';
import type { AssessmentId, DocumentId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { answerAfter, detailsAfter } from '#core/spreadsheet/apply-cells.ts';
import { cellKey, type Cell, type CellPlace } from '#core/spreadsheet/cell.ts';
import { currentCells } from '#core/spreadsheet/current-cells.ts';
import { sameText } from '#core/spreadsheet/same-text.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { lookAt, writeSeen, type SeenRows } from './seen-rows.ts';
import type { ImportUndo } from './undo-import.ts';

/** A cell that the person takes: what the application held when it was shown, and what it is to hold. */
export interface TakenCell {
  readonly place: CellPlace;
  readonly from: string;
  readonly to: string;
}

export interface ImportOrder {
  readonly assessment: AssessmentId;
  /** As the assessment applies it. */
  readonly rubric: Rubric;
  readonly cells: readonly TakenCell[];
  readonly by: string;
  readonly fileName: string;
}

/** Somebody stored something else meanwhile in these cells. Nothing was written. */
interface StaleCells {
  readonly kind: 'stale';
  readonly places: readonly CellPlace[];
}

export type ImportFailure = StaleCells | ReadFailure | StorageTrouble;

function documentIdsIn(cells: readonly TakenCell[]): readonly DocumentId[] {
  const ids = cells.flatMap(({ place }) => (place.of === 'document' ? [place.document] : []));
  return [...new Set(ids)];
}

function staleIn(
  rubric: Rubric,
  seen: SeenRows,
  cells: readonly TakenCell[],
): readonly CellPlace[] {
  const active = seen.documents.filter(({ status }) => status === 'active');
  const now = currentCells(rubric, seen.assessment.answers, active);
  return cells.flatMap(({ place, from }) => {
    const cell = now.get(cellKey(place));
    const gone = cell === undefined && place.of === 'document';
    return gone || !sameText(cell?.value ?? '', from) ? [place] : [];
  });
}

const asCells = (cells: readonly TakenCell[]): readonly Cell[] =>
  cells.map(({ place, to }) => ({ place, value: to }));

/**
 * Stores the cells that a person took from a workbook, all in one durable transaction, if
 * every one of them still holds what was shown. Answers keep the rules of the screen, see
 * `answerAfter`. Gives what takes it back.
 */
export function importAnswers(
  desk: Desk,
  { assessment: id, rubric, cells, by, fileName }: ImportOrder,
): Promise<Result<ImportUndo, ImportFailure>> {
  return attempt<ImportUndo, ImportFailure>(async () => {
    const edited = { at: desk.now(), by };
    const indicators = new Set(
      cells.flatMap(({ place }) => (place.of === 'document' ? [] : [place.indicator])),
    );
    for (;;) {
      const looked = await lookAt(desk, id, documentIdsIn(cells));
      if (!looked.ok) return looked;
      const seen = looked.value;
      const places = staleIn(rubric, seen, cells);
      if (places.length > 0) return fail({ kind: 'stale', places });
      const answers = [...indicators].flatMap((indicatorId) => {
        const indicator = findIndicator(rubric, indicatorId)?.indicator;
        if (!indicator) return [];
        const before = answerTo(seen.assessment.answers, indicatorId);
        const mine = cells.filter(
          ({ place }) => place.of !== 'document' && place.indicator === indicatorId,
        );
        const after = answerAfter(rubric.scales, indicator, before, asCells(mine));
        return [[indicatorId, { ...after, revision: before.revision + 1, edited }] as const];
      });
      const documents = seen.documents.map((before) => {
        const mine = cells.filter(
          ({ place }) => place.of === 'document' && place.document === before.id,
        );
        const details = detailsAfter(before, asCells(mine));
        return documentSchema.parse({
          ...before,
          ...details,
          revision: before.revision + 1,
          edited,
        });
      });
      const assessment: Assessment = {
        ...seen.assessment,
        answers: { ...seen.assessment.answers, ...Object.fromEntries(answers) },
        updatedAt: edited.at,
      };
      if (!(await writeSeen(desk, seen, assessment, documents, { by, about: fileName }))) continue;
      return ok({
        assessment: id,
        answers: answers.map(([indicator, { revision }]) => ({
          indicator,
          before: answerTo(seen.assessment.answers, indicator),
          written: revision,
        })),
        documents: seen.documents.map((before) => ({ before, written: before.revision + 1 })),
        by,
        fileName,
      });
    }
  });
}
