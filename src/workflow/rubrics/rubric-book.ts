import { fail, ok, type Result } from '#core/lib/result.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { BookFailure } from '#exchange/book/model.ts';
import type { BookProblem } from '#exchange/rubric-book/problem.ts';
import { readRubricBook } from '#exchange/rubric-book/read.ts';
import { writeRubricBook, type TextTooLong } from '#exchange/rubric-book/write.ts';

export type WorkbookProblem = BookProblem;
export type WorkbookFailure = BookFailure;

/** What a workbook holds, as plain data that can leave a worker. */
export interface OpenedBook {
  /** Not yet checked by the schema; null when nothing can be put together. */
  readonly data: unknown;
  readonly problems: readonly WorkbookProblem[];
  /** Sheet and cell of every path in `data`. */
  readonly places: readonly (readonly [path: string, place: string])[];
}

/** Reads a workbook; a file that is none is a failure, everything wrong inside one is a problem. */
export function openRubricBook(bytes: Uint8Array): Result<OpenedBook, WorkbookFailure> {
  const book = readRubricBook(bytes);
  if (!book.ok) return fail(book.error);
  const { data, problems, places } = book.value;
  return ok({ data, problems, places: [...places] });
}

/**
 * An instrument as the bytes of a workbook, read back before anybody relies on it:
 * what cannot be read back as the same instrument is a bug and throws.
 */
export function makeRubricBook(rubric: Rubric): Result<Uint8Array, readonly TextTooLong[]> {
  const written = writeRubricBook(rubric);
  if (!written.ok) return written;
  const back = readRubricBook(written.value);
  if (!back.ok || back.value.problems.length > 0) throw new Error('makeRubricBook: unreadable');
  return written;
}
