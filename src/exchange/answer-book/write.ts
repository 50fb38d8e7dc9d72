import { fail, ok, type Result } from '#core/lib/result.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { SHEETS } from '#core/spreadsheet/terms.ts';
import { aboutLines, aboutOf } from './base.ts';
import {
  answerColumns,
  CRITERION_COLUMNS,
  DOCUMENT_COLUMNS,
  UNIT_COLUMNS,
  type BookColumn,
} from './columns.ts';
import { GUIDE, GUIDE_HEADS } from './guide.ts';
import { emptyStyle, laidCell, LOCKED } from './lay.ts';
import type { AnswerBookOrder, AnswerTooLong } from './model.ts';
import { bookRows, type BookRow } from './rows.ts';
import { rulesFor } from './rules.ts';
import { laidSheet, type LaidSheet, type Rule } from './sheet.ts';
import { StyleList } from './styles.ts';
import { cellAddress } from '#exchange/book/address.ts';
import { packBook } from '#exchange/book/write.ts';

/** The most characters that a cell holds in Excel. */
const LONGEST_TEXT = 32_767;

interface TableParts {
  readonly name: string;
  readonly columns: readonly BookColumn[];
  readonly rows: readonly BookRow[];
  readonly rules: readonly Rule[];
  readonly frozen: number;
  /** Whether new rows may be typed below the last. */
  readonly grows: boolean;
}

function tableSheet({ name, columns, rows, rules, frozen, grows }: TableParts): LaidSheet {
  return {
    name,
    columns: columns.map(({ head, width, kind }) => ({
      head,
      width,
      style: grows ? emptyStyle(kind) : LOCKED,
    })),
    rows: rows.map((row) => columns.map(({ field, kind }) => laidCell(row[field], kind))),
    rules,
    frozen,
  };
}

function textSheet(
  name: string,
  heads: readonly string[],
  widths: readonly number[],
  lines: readonly (readonly string[])[],
): LaidSheet {
  return {
    name,
    columns: heads.map((head, at) => ({ head, width: widths[at] ?? 20, style: LOCKED })),
    rows: lines.map((cells) => cells.map((text) => laidCell(text, { is: 'info' }))),
    rules: [],
    frozen: 0,
  };
}

function guideLines(order: AnswerBookOrder): readonly (readonly string[])[] {
  const { agency, year, instrumentName, madeAt } = aboutOf(order);
  return [
    ['Penilaian', `${agency}, ${year}`],
    ['Instrumen', instrumentName],
    ['Dibuat', `${madeAt.slice(0, 16).replace('T', ' ')} UTC`],
    ...GUIDE,
  ];
}

function sheetsOf(order: AnswerBookOrder): readonly LaidSheet[] {
  const rows = bookRows(order);
  const { rubric } = order;
  const indicators: readonly Indicator[] = placedIndicators(rubric).map((one) => one.indicator);
  const table = (
    name: string,
    columns: readonly BookColumn[],
    lines: readonly BookRow[],
    frozen: number,
  ): LaidSheet =>
    tableSheet({
      name,
      columns,
      rows: lines,
      rules: rulesFor(name, columns, lines, rubric, indicators),
      frozen,
      grows: name === SHEETS.units,
    });
  return [
    textSheet(SHEETS.guide, GUIDE_HEADS, [26, 110], guideLines(order)),
    table(SHEETS.answers, answerColumns(rubric), rows.answers, 3),
    table(SHEETS.criteria, CRITERION_COLUMNS, rows.criteria, 2),
    table(SHEETS.units, UNIT_COLUMNS, rows.units, 0),
    table(SHEETS.documents, DOCUMENT_COLUMNS, rows.documents, 2),
    {
      ...textSheet(
        SHEETS.base,
        ['kunci', 'nilai', 'kode'],
        [40, 60, 12],
        baseLines(order, rows.base, rubric),
      ),
      hidden: true,
    },
  ];
}

/** The third column lists the codes that a new unit may be for. */
function baseLines(
  order: AnswerBookOrder,
  base: readonly (readonly [string, string])[],
  rubric: Rubric,
): readonly (readonly string[])[] {
  const codes = placedIndicators(rubric)
    .filter(({ indicator }) => indicator.coverage !== null)
    .map(({ indicator }) => indicator.code);
  return [...aboutLines(aboutOf(order)), ...base].map((line, at) => [...line, codes[at] ?? '']);
}

function tooLong(sheets: readonly LaidSheet[]): readonly AnswerTooLong[] {
  return sheets.flatMap(({ name, rows, hidden = false }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): readonly AnswerTooLong[] =>
        !hidden && cell.is === 'text' && cell.text.length > LONGEST_TEXT
          ? [
              {
                kind: 'text-too-long',
                sheet: name,
                cell: cellAddress(column + 1, row + 2),
                length: cell.text.length,
                limit: LONGEST_TEXT,
              },
            ]
          : [],
      ),
    ),
  );
}

/**
 * All of an assessment that is filled in as the bytes of an .xlsx workbook. The same
 * order gives the same bytes. Fails only when a text is longer than a cell.
 */
export function writeAnswerBook(
  order: AnswerBookOrder,
): Result<Uint8Array, readonly AnswerTooLong[]> {
  const sheets = sheetsOf(order);
  const faults = tooLong(sheets);
  if (faults.length > 0) return fail(faults);
  const styles = new StyleList();
  const packed = sheets.map((sheet) => laidSheet(sheet, styles));
  return ok(packBook(packed, styles.xml()));
}
