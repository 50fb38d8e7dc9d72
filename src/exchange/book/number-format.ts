/** What a number format makes of a number. */
export type FormatKind = 'plain' | 'date' | 'percent' | 'grouped';

/** The formats that a file names by number only (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  48: '##0.0E+0',
  49: '@',
};
const DATES: readonly (readonly [from: number, to: number])[] = [
  [14, 22],
  [27, 36],
  [41, 47],
  [50, 58],
];

/** The code of a built-in format; "General" when the number is not known. */
export function builtInFormat(id: number): string {
  if (DATES.some(([from, to]) => id >= from && id <= to)) return 'yyyy-mm-dd';
  return BUILT_IN[id] ?? 'General';
}

const LITERAL = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** The format for positive numbers without its literals, colours and locale. */
function bare(code: string): string {
  return code.replaceAll(LITERAL, '').split(';')[0] ?? '';
}

/** Dates, percents and thousands separators change what a number means to its reader. */
export function formatKind(code: string): FormatKind {
  const format = bare(code);
  if (/general|standard/i.test(format)) return 'plain';
  if (/[dmyhs]/i.test(format)) return 'date';
  if (format.includes('%')) return 'percent';
  return format.includes(',') ? 'grouped' : 'plain';
}

const PLAIN_DECIMAL = /^\d+(?:\.\d+)?$/;
const MOST_DIGITS = 15;
/** Up to six digits more are shown when somebody types them. */
const MORE_DIGITS = '######';

/**
 * The decimal text of a number: as many digits as the format always shows, and as
 * many more as the number needs. Null for a negative number or one that has no
 * plain decimal.
 */
export function decimalText(value: number, code: string): string | null {
  const shortest = String(value);
  if (!PLAIN_DECIMAL.test(shortest)) return null;
  const shown = /^#*(0*)(?:\.(0*))?/.exec(bare(code));
  const [whole = '', fraction = ''] = shortest.split('.');
  const least = Math.min(shown?.[2]?.length ?? 0, MOST_DIGITS);
  const padded = fraction.padEnd(least, '0');
  const places = Math.min(shown?.[1]?.length ?? 0, MOST_DIGITS);
  return `${whole.padStart(places, '0')}${padded === '' ? '' : `.${padded}`}`;
}

/**
 * The number and the format that bring exactly this decimal text back, as "1.60"
 * comes from 1.6 shown as 0.00; null when no cell can (more than 15 digits). The
 * digits behind the point are in the format even where the number shows them by
 * itself, so that what is typed over it gets as many.
 */
export function numberFor(
  text: string,
): { readonly value: number; readonly format: string } | null {
  if (!PLAIN_DECIMAL.test(text)) return null;
  const value = Number(text);
  const [whole = '', fraction = ''] = text.split('.');
  const places = whole.startsWith('0') ? whole.length : 1;
  const digits = fraction === '' ? '' : `.${'0'.repeat(fraction.length)}${MORE_DIGITS}`;
  const padded = `${'0'.repeat(places)}${digits}`;
  const format = String(value) === text && fraction === '' ? 'General' : padded;
  return decimalText(value, format) === text ? { value, format } : null;
}
