import type { BookProblem } from '#exchange/rubric-book/problem.ts';
import { readBook } from './files.ts';

/** The problems of a workbook, one line each: "formula Kelompok!E2: =10+10 (0.00)". */
export function problemLines(bytes: Uint8Array): readonly string[] {
  return readBook(bytes).problems.map((problem: BookProblem) => {
    const place = 'cell' in problem ? `${problem.sheet}!${problem.cell}` : problem.sheet;
    return `${problem.kind} ${place}: ${problem.found} (${problem.expected})`;
  });
}
