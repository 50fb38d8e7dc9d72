import { cellAddress, columnName } from './address.ts';
import type { BookCell } from './model.ts';
import { rowHeight } from './row-height.ts';
import { formatStyle, HEADER_STYLE, MAIN, TEXT_STYLE } from './styles.ts';
import { escapeXml, toCellText } from './xml.ts';

/** What can be written; whatever a text begins with, it is a text and never a formula. */
export type WrittenCell = Extract<BookCell, { readonly is: 'text' | 'number' }>;

export interface WrittenColumn {
  readonly head: string;
  /** Width in characters. */
  readonly width: number;
  /** How a cell behaves that somebody fills in later. */
  readonly holds: 'text' | 'number';
  /** The words offered in the column's cells; none means any text. */
  readonly choices: readonly string[];
}

export interface WrittenSheet {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  /** Rows below the header; null is an empty cell. */
  readonly rows: readonly (readonly (WrittenCell | null)[])[];
}

const LAST_CHOICE_ROW = 10_000;

/** The style of cells that are still empty: the format that the column's numbers share. */
function columnStyle(
  { columns, rows }: WrittenSheet,
  at: number,
  formats: readonly string[],
): number {
  if (columns[at]?.holds === 'text') return TEXT_STYLE;
  const cells = rows.map((row) => row[at]);
  const used = new Set(cells.flatMap((cell) => (cell?.is === 'number' ? [cell.format] : [])));
  const [only = 'General'] = used;
  return formatStyle(formats, used.size === 1 ? only : 'General');
}

function textXml(address: string, text: string, style: number): string {
  const inner = escapeXml(toCellText(text));
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${inner}</t></is></c>`;
}

function cellXml(address: string, cell: WrittenCell, formats: readonly string[]): string {
  return cell.is === 'text'
    ? textXml(address, cell.text, TEXT_STYLE)
    : `<c r="${address}" s="${formatStyle(formats, cell.format)}"><v>${cell.value}</v></c>`;
}

function choicesXml(columns: readonly WrittenColumn[]): string {
  const lists = columns.flatMap(({ choices }, at) => {
    if (choices.length === 0) return [];
    const letter = columnName(at + 1);
    return [
      `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${letter}2:${letter}${LAST_CHOICE_ROW}">` +
        `<formula1>"${escapeXml(choices.join(','))}"</formula1></dataValidation>`,
    ];
  });
  return lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

/** The XML of one sheet: a frozen header, column styles for new rows, the cells, the choices. */
export function sheetXml(sheet: WrittenSheet, formats: readonly string[]): string {
  const { columns, rows } = sheet;
  const widths = columns.map(({ width }) => width);
  const layout = columns.map(({ width }, at) => {
    const place = `min="${at + 1}" max="${at + 1}"`;
    const style = columnStyle(sheet, at, formats);
    return `<col ${place} width="${width}" customWidth="1" style="${style}"/>`;
  });
  const header = columns.map(({ head }, at) => textXml(cellAddress(at + 1, 1), head, HEADER_STYLE));
  const top = rowHeight(
    columns.map(({ head }) => head),
    widths,
  );
  const body = rows.map((cells, index) => {
    const row = index + 2;
    const inner = cells.map((cell, at) =>
      cell ? cellXml(cellAddress(at + 1, row), cell, formats) : '',
    );
    const texts = cells.map((cell) => (cell?.is === 'text' ? cell.text : null));
    return `<row r="${row}"${rowHeight(texts, widths)}>${inner.join('')}</row>`;
  });
  return (
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `<cols>${layout.join('')}</cols>` +
    `<sheetData><row r="1"${top}>${header.join('')}</row>${body.join('')}</sheetData>` +
    `${choicesXml(columns)}</worksheet>`
  );
}
