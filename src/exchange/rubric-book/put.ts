import { numberFor } from '#exchange/book/number-format.ts';
import type { WrittenCell } from '#exchange/book/write-sheet.ts';
import type { Column, Kind } from './columns.ts';
import type { Words } from './words.ts';

export const SEPARATOR = ';';

const cellText = (text: string): WrittenCell => ({ is: 'text', text });
const cellWhole = (value: number): WrittenCell => ({ is: 'number', value, format: 'General' });

const wordFor = (words: Words, value: unknown): string =>
  words.find(([each]) => each === value)?.[1] ?? String(value);

/** A number is a position, a text an id; an id of digits alone is told apart by its quotes. */
const referenceText = (each: unknown): string =>
  typeof each === 'string' && /^\d+$/.test(each) ? `"${each}"` : String(each);

function list(value: unknown, show: (each: unknown) => string): WrittenCell | null {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.length === 0 ? null : cellText(items.map(show).join(`${SEPARATOR} `));
}

function decimalCell(text: string): WrittenCell {
  const number = numberFor(text);
  return number ? { is: 'number', ...number } : cellText(text);
}

function put(value: unknown, kind: Kind): WrittenCell | null {
  switch (kind.is) {
    case 'words': {
      return list(value, (each) => wordFor(kind.words, each));
    }
    case 'references': {
      return list(value, referenceText);
    }
    case 'word': {
      return cellText(wordFor(kind.words, value));
    }
    case 'decimal': {
      return decimalCell(String(value));
    }
    case 'whole':
    case 'level': {
      return typeof value === 'number' ? cellWhole(value) : cellText(String(value));
    }
    case 'text': {
      return cellText(String(value));
    }
  }
}

/** The cell for a value of the instrument; what is absent or null stays empty. */
export function putCell(value: unknown, { kind }: Column): WrittenCell | null {
  return value === undefined || value === null ? null : put(value, kind);
}
