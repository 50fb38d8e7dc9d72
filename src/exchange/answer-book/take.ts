import { plain } from '#core/lib/plain.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { sameText, tidyText } from '#core/spreadsheet/same-text.ts';
import type { CellKind } from './columns.ts';
import type { AnswerBookProblem } from './model.ts';
import type { BookCell } from '#exchange/book/model.ts';
import { decimalText, formatKind } from '#exchange/book/number-format.ts';

interface Fault {
  readonly kind: Extract<AnswerBookProblem, { readonly cell: string }>['kind'];
  readonly found: string;
  readonly expected: string;
}

type Taken = Result<string, Fault>;

const LONGEST_TEXT = 32_767;

/** What a cell may hold, as people would have to type it. */
function expectedOf(kind: CellKind): string {
  switch (kind.is) {
    case 'info':
    case 'text':
      return 'teks';
    case 'word':
      return kind.words.map(([, word]) => word).join(' / ');
    case 'decimal':
      return '0,00';
    case 'whole':
      return '0';
    case 'day':
      return '2026-11-22';
  }
}

const emptyOf = (kind: CellKind): string => (kind.is === 'word' ? kind.empty : '');

/** What stands in a cell, as people see it. */
export function shown(cell: BookCell | undefined): string {
  if (!cell) return '';
  if (cell.is === 'number') return String(cell.value);
  if (cell.is === 'truth') return cell.value ? 'TRUE' : 'FALSE';
  return cell.text;
}

function takeText(text: string, kind: CellKind, base: string): Taken {
  const faulty = (fault: Fault['kind']): Taken =>
    fail({ kind: fault, found: text, expected: expectedOf(kind) });
  if (kind.is === 'text') {
    if (sameText(text, base)) return ok(base);
    if (text.includes('\uFFFD')) return faulty('broken-text');
    if (text.length > LONGEST_TEXT) return faulty('text-too-long');
    return ok(text.trim() === '' ? '' : tidyText(text));
  }
  if (text.trim() === '') return ok(emptyOf(kind));
  switch (kind.is) {
    case 'info':
      return ok(text);
    case 'word': {
      if (plain(text) === 'tidak' && kind.empty === '') return ok('');
      // Office programs begin cells with a capital by themselves.
      const found = kind.words.find(([, word]) => plain(word) === plain(text));
      return found ? ok(found[0]) : faulty('unknown-word');
    }
    case 'day': {
      const day = text.trim();
      const sound = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
      return sound ? ok(day) : faulty('not-a-day');
    }
    case 'whole':
      return /^\d{1,3}$/.test(text.trim()) ? ok(String(Number(text))) : faulty('text-for-number');
    case 'decimal':
      // Only a decimal that no number cell can hold stands as a text, as it was exported.
      return text.trim() === base ? ok(base) : faulty('text-for-number');
  }
}

function takeNumber(value: number, format: string, kind: CellKind): Taken {
  const faulty = (fault: Fault['kind']): Taken =>
    fail({ kind: fault, found: String(value), expected: expectedOf(kind) });
  switch (kind.is) {
    case 'info':
      return ok(String(value));
    case 'text':
      // Digits alone mean the same under any settings; a comma or a point does not.
      return Number.isSafeInteger(value) && formatKind(format) === 'plain'
        ? ok(String(value))
        : faulty('number-for-text');
    case 'word':
      return faulty('unknown-word');
    case 'day':
      return faulty('not-a-day');
    case 'whole':
    case 'decimal': {
      const reading = formatKind(format);
      if (reading === 'percent' || reading === 'grouped') {
        return fail({ kind: 'number-format', found: format, expected: expectedOf(kind) });
      }
      const text = decimalText(value, format);
      if (text === null) return faulty('wrong-number');
      if (kind.is === 'decimal') return ok(text);
      return Number.isSafeInteger(value) ? ok(String(value)) : faulty('wrong-number');
    }
  }
}

function takeDay(text: string, kind: CellKind): Taken {
  const faulty = (fault: Fault['kind']): Taken =>
    fail({ kind: fault, found: text, expected: expectedOf(kind) });
  switch (kind.is) {
    case 'info':
      return ok(text);
    case 'day': {
      const day = text.slice(0, 10);
      return /^\d{4}-\d{2}-\d{2}$/.test(day) ? ok(day) : faulty('not-a-day');
    }
    case 'text':
      return faulty('date-for-text');
    case 'word':
      return faulty('unknown-word');
    case 'whole':
    case 'decimal':
      return faulty('date-for-number');
  }
}

/**
 * The value of a cell, or what is wrong with it. Formulas are never computed and their
 * results never taken; numbers and days are taken as they are stored, so that no settings
 * of the program that saved them count.
 *
 * @param base the value as exported: what no program can keep exactly is still the same.
 */
export function takeCell(cell: BookCell | undefined, kind: CellKind, base: string): Taken {
  if (!cell) return ok(emptyOf(kind));
  const expected = expectedOf(kind);
  switch (cell.is) {
    case 'text':
      return takeText(cell.text, kind, base);
    case 'number':
      return takeNumber(cell.value, cell.format, kind);
    case 'date':
      return takeDay(cell.text, kind);
    case 'truth':
      return fail({ kind: 'truth-value', found: cell.value ? 'TRUE' : 'FALSE', expected });
    case 'error':
      return fail({ kind: 'error-value', found: cell.text, expected });
    case 'formula':
      return fail({ kind: 'formula', found: cell.text, expected });
  }
}
