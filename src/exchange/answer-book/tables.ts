import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { ANSWER_FIELDS, cellKey, DOCUMENT_FIELDS, type CellPlace } from '#core/spreadsheet/cell.ts';
import type { SheetCell } from '#core/spreadsheet/compare-cells.ts';
import { asksFor } from '#core/spreadsheet/current-cells.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import { answerColumns, CRITERION_COLUMNS, DOCUMENT_COLUMNS, type BookColumn } from './columns.ts';
import { gridOf, rowsById, type GridRow } from './grid.ts';
import type { AnswerBookProblem, AnswerBookRemark } from './model.ts';
import { takeCell } from './take.ts';
import type { BookSheet } from '#exchange/book/model.ts';

/** What one sheet gave. */
export interface ReadTable {
  readonly cells: readonly SheetCell[];
  readonly problems: readonly AnswerBookProblem[];
  readonly remarks: readonly AnswerBookRemark[];
}

/** A row that should be there: its id, its name for people, and what its cells stand for. */
interface Expected {
  readonly id: string;
  readonly name: string;
  /** By field; null = the instrument does not ask for it here. */
  readonly places: ReadonlyMap<string, CellPlace | null>;
}

function readRow(
  name: string,
  row: GridRow,
  expected: Expected,
  columns: readonly BookColumn[],
  base: ReadonlyMap<string, string>,
): Pick<ReadTable, 'cells' | 'problems'> {
  const cells: SheetCell[] = [];
  const problems: AnswerBookProblem[] = [];
  for (const { field, kind } of columns) {
    const place = expected.places.get(field);
    if (place === undefined) continue;
    const was = place ? (base.get(cellKey(place)) ?? '') : '';
    const taken = takeCell(row.at(field), kind, was);
    const cell = row.address(field);
    if (!taken.ok) problems.push({ sheet: name, cell, ...taken.error });
    else if (place) {
      cells.push({ place, base: was, sheet: taken.value, address: `${name}!${cell}` });
    } else if (taken.value !== '') {
      problems.push({ kind: 'not-asked', sheet: name, cell, found: taken.value, expected: '' });
    }
  }
  return { cells, problems };
}

function readTable(
  sheet: BookSheet,
  columns: readonly BookColumn[],
  expected: readonly Expected[],
  base: ReadonlyMap<string, string>,
): ReadTable {
  const { name } = sheet;
  const grid = gridOf(sheet, columns);
  const { rows, problems } = rowsById(name, grid, new Set(expected.map(({ id }) => id)));
  const there = columns.filter(({ field }) => grid.fields.has(field));
  const seen = new Set(grid.rows.map(({ id }) => id));
  const missing = grid.fields.has('id') ? expected.filter(({ id }) => !seen.has(id)) : [];
  const read = expected.flatMap((one) => {
    const row = rows.get(one.id);
    return row ? [readRow(name, row, one, there, base)] : [];
  });
  return {
    cells: read.flatMap((row) => row.cells),
    problems: [...grid.problems, ...problems, ...read.flatMap((row) => row.problems)],
    remarks: [
      ...grid.remarks,
      ...(missing.length > 0
        ? [{ kind: 'missing-rows' as const, sheet: name, what: missing.map((one) => one.name) }]
        : []),
    ],
  };
}

function answerRow(rubric: Rubric, indicator: Indicator): Expected {
  return {
    id: indicator.id,
    name: indicator.code,
    places: new Map(
      ANSWER_FIELDS.map((field) => [
        field,
        asksFor(rubric.scales, indicator, field)
          ? { of: 'answer' as const, indicator: indicator.id, field }
          : null,
      ]),
    ),
  };
}

/** Reads "Jawaban". */
export function readAnswers(
  sheet: BookSheet,
  rubric: Rubric,
  base: ReadonlyMap<string, string>,
): ReadTable {
  const expected = placedIndicators(rubric).map(({ indicator }) => answerRow(rubric, indicator));
  return readTable(sheet, answerColumns(rubric), expected, base);
}

/** Reads "Kriteria". */
export function readCriteria(
  sheet: BookSheet,
  rubric: Rubric,
  base: ReadonlyMap<string, string>,
): ReadTable {
  const expected = placedIndicators(rubric).flatMap(({ indicator }) =>
    indicator.levels.flatMap(({ criteria }) =>
      criteria.map(({ id }) => ({
        id,
        name: id,
        places: new Map([
          ['ticked', { of: 'criterion' as const, indicator: indicator.id, criterion: id }],
        ]),
      })),
    ),
  );
  return readTable(sheet, CRITERION_COLUMNS, expected, base);
}

/** Reads "Bukti": the documents that were there when the workbook was made. */
export function readDocuments(sheet: BookSheet, base: ReadonlyMap<string, string>): ReadTable {
  const ids = new Set(
    [...base.keys()].flatMap((key) => /^document\/([^/]+)\//.exec(key)?.[1] ?? []),
  );
  const expected = [...ids].map((id) => ({
    id,
    name: base.get(`document/${id}/title`) || id,
    places: new Map(
      DOCUMENT_FIELDS.map((field) => [
        field,
        { of: 'document' as const, document: id as DocumentId, field },
      ]),
    ),
  }));
  return readTable(sheet, DOCUMENT_COLUMNS, expected, base);
}
