import { parseAddress } from './address.ts';
import type { BookCell, BookSheet, PlacedCell } from './model.ts';
import { formatKind } from './number-format.ts';
import { fromCellText, readXml, type Attributes } from './xml.ts';

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly texts: readonly string[];
  readonly formats: readonly string[];
}

interface OpenCell {
  readonly column: number;
  readonly row: number;
  readonly type: string;
  readonly format: string;
  value: string;
  formula: string | null;
}

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
const LAST_DAY = 2_958_465;

/** The day of a serial number, for people to recognise; the number itself when it is no day. */
function dayText(value: number): string {
  if (!(value >= 1 && value <= LAST_DAY)) return String(value);
  return new Date(DAY_ZERO + Math.floor(value) * DAY).toISOString().slice(0, 10);
}

function numberCell(text: string, format: string): BookCell {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) return { is: 'error', text };
  return formatKind(format) === 'date'
    ? { is: 'date', text: dayText(value) }
    : { is: 'number', value, format };
}

function contentOf(cell: OpenCell, context: SheetContext): BookCell | null {
  const value = valueOf(cell, context);
  if (cell.formula === null) return value;
  return { is: 'formula', text: `=${cell.formula}`, result: value };
}

function valueOf(cell: OpenCell, { texts }: SheetContext): BookCell | null {
  if (cell.value === '') return null;
  switch (cell.type) {
    case 's': {
      return { is: 'text', text: texts[Number(cell.value)] ?? '\uFFFD' };
    }
    case 'str':
    case 'inlineStr': {
      return { is: 'text', text: fromCellText(cell.value) };
    }
    case 'b': {
      return { is: 'truth', value: cell.value === '1' };
    }
    case 'e': {
      return { is: 'error', text: cell.value };
    }
    case 'd': {
      return { is: 'date', text: cell.value };
    }
    default: {
      return numberCell(cell.value, cell.format);
    }
  }
}

const isTrue = (flag: string | undefined): boolean => flag === '1' || flag === 'true';

/** Reads the XML of one worksheet; throws when it is broken. */
export function readSheet(
  bytes: Uint8Array,
  entry: Pick<BookSheet, 'name' | 'hidden'>,
  context: SheetContext,
): BookSheet {
  const merged: string[] = [];
  const hiddenRows: number[] = [];
  const hiddenColumns: number[] = [];
  const cells: PlacedCell[] = [];
  let row = 0;
  let column = 0;
  let cell: OpenCell | null = null;
  let element = '';
  let phonetic = false;

  const openRow = (attributes: Attributes): void => {
    row = Number(attributes['r'] ?? row + 1);
    column = 0;
    if (isTrue(attributes['hidden'])) hiddenRows.push(row);
  };
  const openCell = ({ r = '', s = '0', t = 'n' }: Attributes): void => {
    const place = parseAddress(r) ?? { column: column + 1, row };
    column = place.column;
    const format = context.formats[Number(s)] ?? 'General';
    cell = { ...place, type: t, format, value: '', formula: null };
  };

  readXml(bytes, {
    open: (name, attributes) => {
      element = name;
      if (name === 'row') openRow(attributes());
      else if (name === 'c') openCell(attributes());
      else if (name === 'f' && cell) cell.formula = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 'mergeCell') merged.push(attributes()['ref'] ?? '');
      else if (name === 'col') {
        const { min, hidden } = attributes();
        if (isTrue(hidden)) hiddenColumns.push(Number(min));
      }
    },
    text: (piece) => {
      if (!cell || phonetic) return;
      if (element === 'v' || element === 't') cell.value += piece;
      else if (element === 'f') cell.formula = `${cell.formula ?? ''}${piece}`;
    },
    close: (name) => {
      element = '';
      if (name === 'rPh') phonetic = false;
      if (name !== 'c' || !cell) return;
      const content = contentOf(cell, context);
      if (content) cells.push({ column: cell.column, row: cell.row, content });
      cell = null;
    },
  });
  return { ...entry, merged, hiddenRows, hiddenColumns, cells };
}
