import { cellAddress, columnName } from '#exchange/book/address.ts';
import { MAIN } from '#exchange/book/styles.ts';
import type { PackedSheet } from '#exchange/book/write.ts';
import { escapeXml, toCellText } from '#exchange/book/xml.ts';
import { TEXT_FORMAT, type CellStyle, type StyleList } from './styles.ts';

/** A cell to be written; an empty one still says what may be typed into it. */
export type LaidCell =
  | { readonly is: 'text'; readonly text: string; readonly look: CellStyle['look'] }
  | { readonly is: 'number'; readonly value: number; readonly style: CellStyle }
  | { readonly is: 'empty'; readonly style: CellStyle };

/** What a spreadsheet program lets be typed into some cells. */
export interface Rule {
  readonly column: number;
  /** The rows it holds for; a long run of rows may be given by its first and last. */
  readonly rows: readonly number[] | { readonly from: number; readonly to: number };
  readonly allows:
    | { readonly is: 'list'; readonly words: readonly string[] }
    | { readonly is: 'cells'; readonly range: string }
    | { readonly is: 'decimal'; readonly min: string; readonly max: string }
    | { readonly is: 'day' };
}

export interface LaidSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly columns: readonly {
    readonly head: string;
    readonly width: number;
    /** Of cells below the last row. */
    readonly style: CellStyle;
  }[];
  readonly rows: readonly (readonly LaidCell[])[];
  readonly rules: readonly Rule[];
  /** Columns that stay in view beside the heads. */
  readonly frozen: number;
}

/** What would be computed somewhere: see the guard of lists that leave as CSV. */
const RISKY = /^[\s']*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

function cellXml(address: string, cell: LaidCell, styles: StyleList): string {
  switch (cell.is) {
    case 'empty':
      return `<c r="${address}" s="${styles.numberOf(cell.style)}"/>`;
    case 'number':
      return `<c r="${address}" s="${styles.numberOf(cell.style)}"><v>${cell.value}</v></c>`;
    case 'text': {
      const { text, look } = cell;
      const quoted = RISKY.test(text);
      const style = styles.numberOf({ format: TEXT_FORMAT, look, ...(quoted && { quoted }) });
      const inner = escapeXml(toCellText(text));
      return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${inner}</t></is></c>`;
    }
  }
}

function placeXml({ column, rows }: Rule): string {
  const letter = columnName(column);
  return 'from' in rows
    ? `${letter}${rows.from}:${letter}${rows.to}`
    : rows.map((row) => `${letter}${row}`).join(' ');
}

function ruleXml(rule: Rule): string {
  const head = (type: string, more = ''): string =>
    `<dataValidation type="${type}"${more} allowBlank="1" showErrorMessage="1" sqref="${placeXml(rule)}">`;
  const one = (formula: string): string => `<formula1>${escapeXml(formula)}</formula1>`;
  const { allows } = rule;
  switch (allows.is) {
    case 'list':
      return `${head('list')}${one(`"${allows.words.join(',')}"`)}</dataValidation>`;
    case 'cells':
      return `${head('list')}${one(allows.range)}</dataValidation>`;
    case 'decimal':
      return `${head('decimal')}${one(allows.min)}<formula2>${allows.max}</formula2></dataValidation>`;
    case 'day':
      return `${head('date', ' operator="greaterThanOrEqual"')}${one('1')}</dataValidation>`;
  }
}

const LINE_HEIGHT = 15;
/** The highest row that Excel takes, in points. */
const HIGHEST = 409;

function linesIn(text: string, width: number): number {
  const fits = Math.max(1, width - 1);
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / fits)), 0);
}

/**
 * The height that wrapped texts need, roughly: not every program fits rows by itself when
 * it opens a file. It is not said to be chosen by somebody, so rows still grow with their text.
 */
function heightOf(cells: readonly LaidCell[], columns: LaidSheet['columns']): number {
  const lines = cells.map((cell, at) =>
    cell.is === 'text' ? linesIn(cell.text, columns[at]?.width ?? 20) : 1,
  );
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE_HEIGHT);
}

/** Cells that may not be typed into are locked without a password; rows may still grow and be filtered. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>';

function paneXml(frozen: number): string {
  const corner = cellAddress(frozen + 1, 2);
  const split = frozen > 0 ? ` xSplit="${frozen}"` : '';
  const pane = frozen > 0 ? 'bottomRight' : 'bottomLeft';
  return `<pane${split} ySplit="1" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`;
}

/** Wider sheets are printed on several pages beside each other, still to be read. */
const FITS_A4 = 170;

function printing(width: number): { readonly properties: string; readonly setup: string } {
  return width <= FITS_A4
    ? {
        properties: '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
        setup: '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
      }
    : { properties: '', setup: '<pageSetup paperSize="9" scale="60" orientation="landscape"/>' };
}

/** One sheet for A4 across: locked cells, frozen heads that are printed on every page, lists to choose from. */
export function laidSheet(sheet: LaidSheet, styles: StyleList): PackedSheet {
  const { name, columns, rows, rules, frozen, hidden = false } = sheet;
  const heads = columns.map((column): LaidCell => ({
    is: 'text',
    text: column.head,
    look: 'head',
  }));
  const head = heads.map((cell, at) => cellXml(cellAddress(at + 1, 1), cell, styles));
  const body = rows.map((cells, index) => {
    const inner = cells.map((cell, at) => cellXml(cellAddress(at + 1, index + 2), cell, styles));
    return `<row r="${index + 2}" ht="${heightOf(cells, columns)}">${inner.join('')}</row>`;
  });
  const widths = columns.map(
    ({ width, style }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1" style="${styles.numberOf(style)}"/>`,
  );
  const print = printing(columns.reduce((sum, { width }) => sum + width, 0));
  const last = columnName(columns.length);
  const sides = frozen > 0 ? `${name}!$A:$${columnName(frozen)},` : '';
  const xml =
    `<worksheet xmlns="${MAIN}">${print.properties}` +
    `<sheetViews><sheetView workbookViewId="0">${paneXml(frozen)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols>` +
    `<sheetData><row r="1" ht="${heightOf(heads, columns)}">${head.join('')}</row>${body.join('')}</sheetData>${PROTECTION}` +
    (frozen > 0 ? `<autoFilter ref="A1:${last}${rows.length + 1}"/>` : '') +
    (rules.length > 0
      ? `<dataValidations count="${rules.length}">${rules.map(ruleXml).join('')}</dataValidations>`
      : '') +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    print.setup +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>';
  return { name, xml, ...(hidden ? { hidden } : { titles: `${sides}${name}!$1:$1` }) };
}
