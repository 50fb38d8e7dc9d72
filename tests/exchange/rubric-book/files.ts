import type { Rubric } from '#core/rubric/types.ts';
import { readRubricBook, type RubricBook } from '#exchange/rubric-book/read.ts';
import { writeRubricBook } from '#exchange/rubric-book/write.ts';

/** The bytes of the workbook; throws when the writer refuses. */
export function bookBytes(rubric: Rubric): Uint8Array {
  const written = writeRubricBook(rubric);
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
}

/** What the reader makes of the bytes; throws when it takes them for no workbook. */
export function readBook(bytes: Uint8Array): RubricBook {
  const read = readRubricBook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}
