import { fail, type Result } from '#core/lib/result.ts';
import type {
  AnswerBook,
  AnswerBookFailure,
  AnswerBookOrder,
  AnswerBookProblem,
  AnswerBookRemark,
} from '#exchange/answer-book/model.ts';
import { readAnswerBook } from '#exchange/answer-book/read.ts';
import { MOST_BYTES } from '#exchange/book/open.ts';

export type OpenedAnswerBook = AnswerBook;
export type AnswerFileProblem = AnswerBookProblem;
export type AnswerFileRemark = AnswerBookRemark;
export type AnswerFileFailure = AnswerBookFailure | { readonly kind: 'unreadable' };

/**
 * Reads a workbook that was filled in elsewhere, for looking at; nothing is stored. A file
 * that is too large is refused before any of it is read.
 */
export async function openAnswerBook(
  file: Blob,
  order: Pick<AnswerBookOrder, 'assessment' | 'rubric'>,
): Promise<Result<AnswerBook, AnswerFileFailure>> {
  if (file.size > MOST_BYTES) return fail({ kind: 'too-large', of: 'file', limit: MOST_BYTES });
  const buffer = await file.arrayBuffer().catch(() => null);
  return buffer ? readAnswerBook(new Uint8Array(buffer), order) : fail({ kind: 'unreadable' });
}
