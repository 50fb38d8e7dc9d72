import { fail, ok, type Result } from '#core/lib/result.ts';
import type { BookCell } from '#exchange/book/model.ts';
import { decimalText, formatKind, numberFor } from '#exchange/book/number-format.ts';
import type { Kind } from './columns.ts';
import type { CellFault } from './problem.ts';
import { SEPARATOR } from './put.ts';
import { NOT_APPLICABLE, type Words } from './words.ts';

interface Fault {
  readonly kind: CellFault;
  readonly found: string;
  readonly expected: string;
}

type Plain = string | number | boolean;

/** What a cell means in the instrument. */
export type ReadValue = Plain | readonly Plain[];

type Taken = Result<ReadValue, Fault>;

/** What a cell may hold, as people would have to type it. */
function expectedOf(kind: Kind): string {
  switch (kind.is) {
    case 'text': {
      return 'teks';
    }
    case 'decimal': {
      return '0.00';
    }
    case 'whole': {
      return '0';
    }
    case 'level': {
      return `0 / ${NOT_APPLICABLE}`;
    }
    case 'references': {
      return '1; 2';
    }
    case 'word':
    case 'words': {
      return kind.words.map(([, word]) => word).join(' / ');
    }
  }
}

/** Capitals do not count: office programs begin cells with one by themselves. */
function wordValue(words: Words, text: string): string | boolean | undefined {
  const plain = text.toLowerCase().replaceAll(/\s+/g, ' ');
  return words.find(([, word]) => word.toLowerCase() === plain)?.[0];
}

function takeNumber(value: number, format: string, kind: Kind): Taken {
  const expected = expectedOf(kind);
  const reading = formatKind(format);
  const numeric = kind.is === 'decimal' || kind.is === 'whole' || kind.is === 'level';
  if (!numeric && kind.is !== 'references') {
    return fail({ kind: 'number-for-text', found: String(value), expected });
  }
  if (reading === 'percent' || reading === 'grouped') {
    return fail({ kind: 'number-format', found: format, expected });
  }
  if (kind.is === 'decimal') {
    const text = decimalText(value, format);
    return text === null
      ? fail({ kind: 'wrong-number', found: String(value), expected })
      : ok(text);
  }
  if (!Number.isSafeInteger(value) || value < 0) {
    return fail({ kind: 'wrong-number', found: String(value), expected });
  }
  return ok(kind.is === 'references' ? [value] : value);
}

const pieces = (text: string): readonly string[] =>
  text
    .split(SEPARATOR)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

function reference(piece: string): number | string {
  if (/^\d{1,9}$/.test(piece)) return Number(piece);
  return /^["“”]\d+["“”]$/.test(piece) ? piece.slice(1, -1) : piece;
}

/** A decimal that no number cell can hold is the one number that may be a text. */
const onlyAsText = (text: string): boolean =>
  /^\d+(?:\.\d+)?$/.test(text) && numberFor(text) === null;

function takeText(text: string, kind: Kind): Taken {
  const expected = expectedOf(kind);
  if (text.includes('\uFFFD')) return fail({ kind: 'broken-text', found: text, expected });
  switch (kind.is) {
    case 'text': {
      return ok(text);
    }
    case 'word': {
      const value = wordValue(kind.words, text);
      return value === undefined
        ? fail({ kind: 'unknown-word', found: text, expected })
        : ok(value);
    }
    case 'words': {
      const given = pieces(text);
      const stranger = given.find((piece) => wordValue(kind.words, piece) === undefined);
      return stranger === undefined
        ? ok(given.map((piece) => wordValue(kind.words, piece) ?? piece))
        : fail({ kind: 'unknown-word', found: stranger, expected });
    }
    case 'references': {
      return ok(pieces(text).map(reference));
    }
    case 'level':
    case 'whole':
    case 'decimal': {
      if (kind.is === 'level' && text.toLowerCase() === NOT_APPLICABLE) return ok(NOT_APPLICABLE);
      if (kind.is === 'decimal' && onlyAsText(text)) return ok(text);
      return fail({ kind: 'text-for-number', found: text, expected });
    }
  }
}

/** The value of the instrument that stands in a cell, or what is wrong with the cell. */
export function takeCell(cell: BookCell, kind: Kind): Taken {
  const expected = expectedOf(kind);
  switch (cell.is) {
    case 'text': {
      return takeText(cell.text.trim(), kind);
    }
    case 'number': {
      return takeNumber(cell.value, cell.format, kind);
    }
    case 'date': {
      return fail({ kind: 'date', found: cell.text, expected });
    }
    case 'truth': {
      return fail({ kind: 'truth-value', found: cell.value ? 'TRUE' : 'FALSE', expected });
    }
    case 'error': {
      return fail({ kind: 'error-value', found: cell.text, expected });
    }
    case 'formula': {
      return fail({ kind: 'formula', found: cell.text, expected });
    }
  }
}

/** The value of an empty cell: an empty list, or nothing. */
export function takeNothing(kind: Kind): ReadValue | undefined {
  return kind.is === 'words' || kind.is === 'references' ? [] : undefined;
}
