import type { Words } from './words.ts';

/** How a value of the instrument stands in a cell. */
export type Kind =
  | { readonly is: 'text' }
  /** Decimal text such as "1.60", a number in the cell. */
  | { readonly is: 'decimal' }
  | { readonly is: 'whole' }
  /** A whole number, or the words "tidak berlaku". */
  | { readonly is: 'level' }
  | { readonly is: 'word'; readonly words: Words }
  /** Several words, with semicolons between them. */
  | { readonly is: 'words'; readonly words: Words }
  /** Whole numbers and ids, with semicolons between them. */
  | { readonly is: 'references' };

/**
 * Whether a cell may be empty: never; freely; or only together with the other
 * cells of the same part ("coverage.of" and "coverage.note").
 */
type Need = 'always' | 'optional' | 'together';

export interface Column {
  readonly head: string;
  /** Path inside the row's object; "@…" joins the row to another sheet and is no field. */
  readonly field: string;
  readonly kind: Kind;
  readonly need: Need;
  /** Width in characters. */
  readonly width: number;
}

const NARROW = 14;
const MIDDLE = 24;
const WIDE = 70;

function column(kind: Kind, width: number) {
  return (head: string, field: string, need: Need = 'always'): Column => ({
    head,
    field,
    kind,
    need,
    width,
  });
}

export const key = column({ is: 'text' }, MIDDLE);
export const code = column({ is: 'text' }, NARROW);
export const text = column({ is: 'text' }, WIDE);
export const decimal = column({ is: 'decimal' }, NARROW);
export const whole = column({ is: 'whole' }, NARROW);
export const level = column({ is: 'level' }, NARROW);
export const references = column({ is: 'references' }, MIDDLE);
export const word = (words: Words, ...rest: Parameters<typeof key>): Column =>
  column({ is: 'word', words }, MIDDLE)(...rest);
export const manyWords = (words: Words, ...rest: Parameters<typeof key>): Column =>
  column({ is: 'words', words }, WIDE)(...rest);
