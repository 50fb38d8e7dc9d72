/** What stands in a cell of a file: text of a CSV file, or what a workbook stores. */
export type SourceCell = string | number | boolean;

/** What a cell means once it is read; null = nothing is said. */
export type CellValue = string | number | boolean | null | readonly string[];

/** How the cells of a column are read, and what is expected of them. */
export type CellType =
  | { readonly kind: 'text' }
  /** Text that may look like a number, such as "011201". */
  | { readonly kind: 'code' }
  /** A year of four digits; a date gives its year. */
  | { readonly kind: 'year' }
  /** A whole number, 0 or more. */
  | { readonly kind: 'count' }
  /** Whole rupiah, 0 or more: "Rp1.250.000,00" is 1250000. */
  | { readonly kind: 'money' }
  /** An exact decimal as text: "3,21" is "3.21". */
  | { readonly kind: 'decimal'; readonly least?: number; readonly most?: number }
  /** A number, 0 or more, that need not be whole. */
  | { readonly kind: 'measure' }
  | { readonly kind: 'truth' }
  /** One of a few values, each with the words by which files call it (any case). */
  | { readonly kind: 'choice'; readonly words: Readonly<Record<string, readonly string[]>> }
  /** Several texts in one cell, apart by semicolon, comma, bar or line. */
  | { readonly kind: 'list' };

/** One field of ours that a column of a file can fill. */
export interface ColumnSpec {
  /** The property of the record, unless the kind says otherwise. */
  readonly field: string;
  /** Headers by which files call it; neither case nor spacing nor "_" counts. */
  readonly aliases: readonly string[];
  readonly type: CellType;
  /** A row without it is left out. */
  readonly required?: true;
}

/** Which column of the file (from 0) fills a field; null = none does. */
export type Mapping = Readonly<Record<string, number | null>>;

/** What the cells of one row say, by field; a field that is not mapped is not in it. */
export type RowValues = Readonly<Record<string, CellValue>>;
