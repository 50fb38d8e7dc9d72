import { ok, type Result } from '#core/lib/result.ts';
import { compareCells } from '#core/spreadsheet/compare-cells.ts';
import { currentCells } from '#core/spreadsheet/current-cells.ts';
import type { AnswerBookOrder, AnswerTooLong } from '#exchange/answer-book/model.ts';
import { readAnswerBook } from '#exchange/answer-book/read.ts';
import { writeAnswerBook } from '#exchange/answer-book/write.ts';

export type { AnswerBookOrder, AnswerTooLong };

/** A workbook, and how much stands in it. */
export interface MadeAnswerBook {
  readonly bytes: Uint8Array;
  /** Cells that can be filled in and that the workbook remembers. */
  readonly cells: number;
}

/**
 * All of an assessment that is filled in as the bytes of a workbook, read back before
 * anybody relies on it: a workbook that would change anything by itself is a bug and throws.
 */
export function exportAnswers(
  order: AnswerBookOrder,
): Result<MadeAnswerBook, readonly AnswerTooLong[]> {
  const written = writeAnswerBook(order);
  if (!written.ok) return written;
  const back = readAnswerBook(written.value, order);
  if (!back.ok) throw new Error(`exportAnswers: ${back.error.kind}`);
  const { cells, problems } = back.value;
  const [first] = problems;
  if (first) throw new Error(`exportAnswers: ${first.kind} in ${first.sheet}`);
  const now = currentCells(order.rubric, order.assessment.answers, order.documents);
  const { untouched } = compareCells(cells, now);
  const whole = untouched === cells.length && cells.length >= now.size;
  if (!whole) throw new Error('exportAnswers: reads back otherwise');
  return ok({ bytes: written.value, cells: now.size });
}
