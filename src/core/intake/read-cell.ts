import { plain } from '#core/lib/plain.ts';
import type { CellType, CellValue, SourceCell } from './column.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { decimalOf, type NumberStyle } from './number-cell.ts';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

const YES = new Set(
  'ya y yes true 1 x v ✓ ✔ √ ada sudah punya memiliki tersedia terpasang benar terintegrasi'.split(
    ' ',
  ),
);
const NO = new Set([
  ...'tidak t n no false 0 belum salah nihil'.split(' '),
  'tidak ada',
  'belum ada',
  'tidak punya',
  'belum punya',
  'tidak memiliki',
  'tidak tersedia',
]);

/** What people write where there is nothing to say. */
const NOTHING = new Set([
  '',
  '-',
  '--',
  '—',
  '–',
  'n/a',
  'na',
  '#n/a',
  'null',
  'none',
  'tidak diketahui',
]);

const wrong = fail('wrong' as const);

function numberIn(cell: SourceCell, style: NumberStyle, whole: boolean): string | null {
  if (typeof cell === 'boolean') return null;
  if (typeof cell === 'string') return decimalOf(cell, style, whole);
  const text = String(cell);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? text : null;
}

function wholeOf(decimal: string | null): Result<number, 'wrong'> {
  if (decimal === null || !/^\d+(?:\.0+)?$/.test(decimal)) return wrong;
  const value = Number(decimal);
  return Number.isSafeInteger(value) ? ok(value) : wrong;
}

function yearOf(cell: SourceCell): Result<number, 'wrong'> {
  const text = String(cell).trim();
  const found =
    /^(\d{4})(?:\.0+)?$/.exec(text) ??
    /^(\d{4})-\d{1,2}(?:-\d{1,2})?(?:[T ].*)?$/.exec(text) ??
    /^\d{1,2}[/.-]\d{1,2}[/.-](\d{4})$/.exec(text);
  const year = Number(found?.[1]);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? ok(year) : wrong;
}

function truthOf(cell: SourceCell): Result<boolean, 'wrong'> {
  if (typeof cell === 'boolean') return ok(cell);
  const word = plain(String(cell));
  if (YES.has(word)) return ok(true);
  return NO.has(word) ? ok(false) : wrong;
}

function choiceOf(
  cell: SourceCell,
  words: Readonly<Record<string, readonly string[]>>,
): Result<string, 'wrong'> {
  const word = plain(String(cell));
  const found = Object.entries(words).find(
    ([value, names]) => plain(value) === word || names.some((name) => plain(name) === word),
  );
  return found ? ok(found[0]) : wrong;
}

function measured(decimal: string | null, least: number, most: number): Result<string, 'wrong'> {
  if (decimal === null) return wrong;
  const value = Number(decimal);
  return value >= least && value <= most ? ok(decimal) : wrong;
}

/**
 * What a cell says, by the type of its field; null where nothing stands in it, or a dash. A
 * text "-" is kept nowhere. Fails when it says something else than what is expected.
 */
export function readCell(
  cell: SourceCell,
  type: CellType,
  style: NumberStyle,
): Result<CellValue, 'wrong'> {
  if (typeof cell === 'string' && NOTHING.has(plain(cell))) return ok(null);
  switch (type.kind) {
    case 'text':
    case 'code': {
      return ok(String(cell).trim());
    }
    case 'year': {
      return yearOf(cell);
    }
    case 'count':
    case 'money': {
      return wholeOf(numberIn(cell, style, true));
    }
    case 'decimal': {
      const { least = -Infinity, most = Infinity } = type;
      return measured(numberIn(cell, style, false), least, most);
    }
    case 'measure': {
      const read = measured(numberIn(cell, style, false), 0, Infinity);
      return read.ok ? ok(Number(read.value)) : read;
    }
    case 'truth': {
      return truthOf(cell);
    }
    case 'choice': {
      return choiceOf(cell, type.words);
    }
    case 'list': {
      const parts = String(cell)
        .split(/[;,|\n]/)
        .map((part) => part.trim());
      return ok([...new Set(parts.filter((part) => !NOTHING.has(plain(part))))]);
    }
  }
}
