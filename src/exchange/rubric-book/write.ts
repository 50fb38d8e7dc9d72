import type { Rubric } from '#core/rubric/types.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { cellAddress } from '#exchange/book/address.ts';
import type { WrittenCell, WrittenColumn, WrittenSheet } from '#exchange/book/write-sheet.ts';
import { writeBook } from '#exchange/book/write.ts';
import type { Column } from './columns.ts';
import { GUIDE, GUIDE_HEADS } from './guide.ts';
import { putCell } from './put.ts';
import { instrumentRow, rubricRows, type Row } from './rows.ts';
import {
  GUIDE_SHEET,
  INSTRUMENT_FIELDS,
  INSTRUMENT_HEADS,
  INSTRUMENT_SHEET,
  TABLES,
  type TableName,
} from './sheets.ts';

/** The most characters that a cell holds in Excel. */
const LONGEST_TEXT = 32_767;

export interface TextTooLong {
  readonly kind: 'text-too-long';
  readonly sheet: string;
  readonly cell: string;
  readonly length: number;
  readonly limit: number;
}

const text = (content: string): WrittenCell => ({ is: 'text', text: content });
const plainColumn = (head: string, width: number): WrittenColumn => ({
  head,
  width,
  holds: 'text',
  choices: [],
});

function writtenColumn({ head, kind, width }: Column): WrittenColumn {
  const holds = kind.is === 'decimal' || kind.is === 'whole' || kind.is === 'level';
  return {
    head,
    width,
    holds: holds ? 'number' : 'text',
    choices: kind.is === 'word' ? kind.words.map(([, word]) => word) : [],
  };
}

const guideSheet: WrittenSheet = {
  name: GUIDE_SHEET,
  columns: GUIDE_HEADS.map((head, at) => plainColumn(head, at === 0 ? 26 : 110)),
  rows: GUIDE.map((row) => row.map(text)),
};

function instrumentSheet(row: Row): WrittenSheet {
  return {
    name: INSTRUMENT_SHEET,
    columns: INSTRUMENT_HEADS.map((head, at) => plainColumn(head, [26, 80, 60][at] ?? 60)),
    rows: INSTRUMENT_FIELDS.map((field) => [
      text(field.head),
      putCell(row[field.field], field),
      field.remark === '' ? null : text(field.remark),
    ]),
  };
}

function tableSheet(name: TableName, rows: readonly Row[]): WrittenSheet {
  const table = TABLES[name];
  const columns: readonly Column[] = table.columns;
  return {
    name: table.name,
    columns: columns.map(writtenColumn),
    rows: rows.map((row) => columns.map((column) => putCell(row[column.field], column))),
  };
}

function tooLong(sheets: readonly WrittenSheet[]): readonly TextTooLong[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): readonly TextTooLong[] =>
        cell?.is === 'text' && cell.text.length > LONGEST_TEXT
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
 * An instrument as the bytes of an .xlsx workbook, one idea per sheet. The same
 * instrument gives the same bytes. Fails only when a text is longer than a cell.
 */
export function writeRubricBook(rubric: Rubric): Result<Uint8Array, readonly TextTooLong[]> {
  const rows = rubricRows(rubric);
  const sheets = [
    guideSheet,
    instrumentSheet(instrumentRow(rubric)),
    ...(Object.keys(TABLES) as TableName[]).map((name) => tableSheet(name, rows[name])),
  ];
  const faults = tooLong(sheets);
  return faults.length > 0 ? fail(faults) : ok(writeBook(sheets));
}
