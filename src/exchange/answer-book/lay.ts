import { numberFor } from '#exchange/book/number-format.ts';
import type { CellKind } from './columns.ts';
import type { LaidCell } from './sheet.ts';
import { DAY_FORMAT, TEXT_FORMAT, type CellStyle } from './styles.ts';

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** 1 March 1900: before it, Excel and the calendar do not agree. */
const FIRST_SERIAL = 61;

/** A cell that nobody types into. */
export const LOCKED: CellStyle = { format: TEXT_FORMAT, look: 'info' };

/** How an empty cell takes what is typed into it. */
export function emptyStyle(kind: CellKind): CellStyle {
  switch (kind.is) {
    case 'info':
      return LOCKED;
    case 'text':
    case 'word':
      return { format: TEXT_FORMAT, look: 'input' };
    case 'decimal':
    case 'whole':
      return { format: 'General', look: 'input' };
    case 'day':
      return { format: DAY_FORMAT, look: 'input' };
  }
}

function decimalCell(value: string): LaidCell {
  const number = numberFor(value);
  return number
    ? { is: 'number', value: number.value, style: { format: number.format, look: 'input' } }
    : { is: 'text', text: value, look: 'input' };
}

function dayCell(value: string): LaidCell {
  const serial = (Date.parse(value) - DAY_ZERO) / DAY;
  return serial >= FIRST_SERIAL
    ? { is: 'number', value: serial, style: { format: DAY_FORMAT, look: 'input' } }
    : { is: 'text', text: value, look: 'input' };
}

/** The cell of a value; a value that is not asked for is a locked empty cell. */
export function laidCell(value: string | undefined, kind: CellKind): LaidCell {
  if (value === undefined) return { is: 'empty', style: LOCKED };
  if (kind.is === 'word') {
    const word = kind.words.find(([one]) => one === value)?.[1] ?? value;
    return word === ''
      ? { is: 'empty', style: emptyStyle(kind) }
      : { is: 'text', text: word, look: 'input' };
  }
  if (value === '') return { is: 'empty', style: emptyStyle(kind) };
  switch (kind.is) {
    case 'info':
      return { is: 'text', text: value, look: 'info' };
    case 'text':
      return { is: 'text', text: value, look: 'input' };
    case 'decimal':
    case 'whole':
      return decimalCell(value);
    case 'day':
      return dayCell(value);
  }
}
