import { INFORMATION_CLASSES } from '#core/rubric/schema-indicator.ts';
import type { RegisterRow } from './register.ts';

/** What the list can be sorted by. */
export const REGISTER_ORDERS = [
  'number',
  'name',
  'reference',
  'date',
  'standing',
  'validUntil',
  'unit',
  'pages',
  'informationClass',
  'supports',
  'fileName',
  'type',
  'size',
  'added',
  'edited',
] as const;

export type RegisterOrder = (typeof REGISTER_ORDERS)[number];

export interface RegisterSort {
  readonly by: RegisterOrder;
  readonly direction: 'ascending' | 'descending';
}

/** As the documents were added. */
export const AS_ADDED: RegisterSort = { by: 'number', direction: 'ascending' };

/** Compares two texts for people, such as an Intl.Collator of their language does. */
export type CompareTexts = (a: string, b: string) => number;

const CLASSES: readonly string[] = INFORMATION_CLASSES;
const STANDINGS: readonly string[] = ['konsep', 'ditetapkan'];

/** A text sorts by the language; a number by its size. Null = nothing said. */
function keyOf(row: RegisterRow, by: RegisterOrder): string | number | null {
  const { document } = row;
  const position = (words: readonly string[], word: string): number | null =>
    word === '' ? null : words.indexOf(word);
  const text = (value: string): string | null => (value.trim() === '' ? null : value);
  const time = (iso: string): number | null => (iso === '' ? null : Date.parse(iso));
  switch (by) {
    case 'number':
      return row.number;
    case 'name':
      return text(row.name);
    case 'reference':
      return text(document.number);
    case 'date':
      return time(document.date);
    case 'standing':
      return position(STANDINGS, document.standing);
    case 'validUntil':
      return time(document.validUntil);
    case 'unit':
      return text(document.unit);
    case 'pages':
      return text(document.pages);
    case 'informationClass':
      return position(CLASSES, document.informationClass);
    case 'supports':
      return row.supports[0]?.position ?? null;
    case 'fileName':
      return text(document.file.name);
    case 'type':
      return text(document.file.type);
    case 'size':
      return document.file.size;
    case 'added':
      return time(document.addedAt);
    case 'edited':
      return time(document.edited?.at ?? '');
  }
}

/**
 * The rows in another order. Rows about which nothing is said stand last in either
 * direction; equal rows stay in the order in which they were added.
 */
export function sortRegister(
  rows: readonly RegisterRow[],
  { by, direction }: RegisterSort,
  compare: CompareTexts,
): readonly RegisterRow[] {
  const turn = direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row, by) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) {
      return Number(a.key === null) - Number(b.key === null) || a.row.number - b.row.number;
    }
    const order =
      typeof a.key === 'number' && typeof b.key === 'number'
        ? a.key - b.key
        : compare(String(a.key), String(b.key));
    return order * turn || a.row.number - b.row.number;
  });
  return keyed.map(({ row }) => row);
}
