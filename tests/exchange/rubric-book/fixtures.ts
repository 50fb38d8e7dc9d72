import { readFileSync } from 'node:fs';

/** The bytes of a workbook that LibreOffice saved; see the folder's README. */
export function fixture(name: string): Uint8Array {
  const url = new URL(`../../fixtures/rubric-books/${name}.xlsx`, import.meta.url);
  return new Uint8Array(readFileSync(url));
}
