import { fail, ok, type Result } from '#core/lib/result.ts';
import { SHEETS } from '#core/spreadsheet/terms.ts';
import { BOOK_FORMAT, readBase } from './base.ts';
import { lawProblems } from './laws.ts';
import type {
  AnswerBook,
  AnswerBookFailure,
  AnswerBookOrder,
  AnswerBookProblem,
  AnswerBookRemark,
} from './model.ts';
import { readAnswers, readCriteria, readDocuments, type ReadTable } from './tables.ts';
import { readUnits } from './units.ts';
import type { BookSheet } from '#exchange/book/model.ts';
import { openBook } from '#exchange/book/open.ts';

const KNOWN: readonly string[] = Object.values(SHEETS);
const MISSING = (sheet: string): ReadTable => ({
  cells: [],
  problems: [{ kind: 'missing-sheet', sheet, found: '', expected: sheet }],
  remarks: [],
});

function strangers(sheets: readonly BookSheet[]): readonly AnswerBookRemark[] {
  const what = sheets.map(({ name }) => name).filter((name) => !KNOWN.includes(name));
  return what.length > 0 ? [{ kind: 'unknown-sheet', sheet: '', what }] : [];
}

/** Cells at which a law is broken are not taken. */
function without(
  cells: AnswerBook['cells'],
  problems: readonly AnswerBookProblem[],
): AnswerBook['cells'] {
  const bad = new Set(
    problems.flatMap((problem) => ('cell' in problem ? [`${problem.sheet}!${problem.cell}`] : [])),
  );
  return cells.filter(({ address }) => !bad.has(address));
}

/**
 * Reads a workbook that was filled in elsewhere, whatever program saved it, against the
 * assessment it was made of. Rows are found by their id and columns by their head. All
 * that is wrong is told at once with its cell; what is sound beside it can still be
 * taken. Never throws.
 */
export function readAnswerBook(
  bytes: Uint8Array,
  { assessment, rubric }: Pick<AnswerBookOrder, 'assessment' | 'rubric'>,
): Result<AnswerBook, AnswerBookFailure> {
  const book = openBook(bytes);
  if (!book.ok) return book;
  const base = readBase(book.value);
  if (!base) return fail({ kind: 'not-an-answer-book' });
  const { format, about, values } = base;
  if (format !== BOOK_FORMAT) return fail({ kind: 'newer-book', format });
  if (about.assessment !== assessment.id) return fail({ kind: 'other-assessment', about });
  if (about.instrument !== assessment.rubric.digest) {
    return fail({ kind: 'other-instrument', about });
  }
  const read = (name: string, table: (sheet: BookSheet) => ReadTable): ReadTable => {
    const sheet = book.value.find((one) => one.name === name);
    return sheet ? table(sheet) : MISSING(name);
  };
  const tables = [
    read(SHEETS.answers, (sheet) => readAnswers(sheet, rubric, values)),
    read(SHEETS.criteria, (sheet) => readCriteria(sheet, rubric, values)),
    read(SHEETS.units, (sheet) => readUnits(sheet, rubric, values)),
    read(SHEETS.documents, (sheet) => readDocuments(sheet, values)),
  ];
  const cells = tables.flatMap((table) => table.cells);
  const laws = lawProblems(rubric, cells);
  return ok({
    about,
    cells: without(cells, laws),
    problems: [...tables.flatMap((table) => table.problems), ...laws],
    remarks: [...strangers(book.value), ...tables.flatMap((table) => table.remarks)],
  });
}
