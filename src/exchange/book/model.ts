/** What stands in a cell. An empty cell is not stored at all. */
export type BookCell =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly value: number; readonly format: string }
  | { readonly is: 'date'; readonly text: string }
  | { readonly is: 'truth'; readonly value: boolean }
  | { readonly is: 'error'; readonly text: string }
  /** `result` is what the program that wrote the file got from it; null = nothing. */
  | { readonly is: 'formula'; readonly text: string; readonly result: BookCell | null };

export interface PlacedCell {
  /** Column and row count from 1. */
  readonly column: number;
  readonly row: number;
  readonly content: BookCell;
}

/** One sheet as it was read: its cells, and what may hide or join them. */
export interface BookSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Ranges such as "B2:C2". */
  readonly merged: readonly string[];
  readonly hiddenRows: readonly number[];
  /** The first column of every hidden run of columns. */
  readonly hiddenColumns: readonly number[];
  readonly cells: readonly PlacedCell[];
}

/** Why a file cannot be read as a workbook at all. */
export type BookFailure =
  | {
      readonly kind: 'too-large';
      readonly of: 'file' | 'unpacked' | 'entries' | 'cells';
      readonly limit: number;
    }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'wrong-format'; readonly found: 'xls' | 'xlsb' | 'ods' | 'text' }
  | { readonly kind: 'not-a-workbook' };
