import type { SourceCell } from './column.ts';

/** A row of a file with the line (or the row of the sheet) on which it begins; the first is 1. */
export interface SourceRow {
  readonly line: number;
  readonly cells: readonly SourceCell[];
}

/** What is odd about a table without standing in the way of reading it. */
export type TableWarning =
  | {
      readonly kind: 'duplicate-header';
      readonly header: string;
      readonly columns: readonly number[];
    }
  | { readonly kind: 'empty-header'; readonly columns: readonly number[] }
  /** Rows with more or fewer cells than there are headers; the first few lines of them. */
  | {
      readonly kind: 'ragged';
      readonly count: number;
      readonly lines: readonly number[];
    }
  /** Headers stand below other rows, which were passed over. */
  | { readonly kind: 'header-below'; readonly line: number }
  /** Rows of a sheet that are hidden; they are read as well. */
  | { readonly kind: 'hidden-rows'; readonly count: number; readonly lines: readonly number[] }
  /** Cells of a workbook that hold an error, or a formula without a result, count as empty. */
  | { readonly kind: 'no-value'; readonly count: number; readonly lines: readonly number[] };

/** One table: a CSV file, or one sheet of a workbook. */
export interface SourceTable {
  /** Name of the sheet; empty = a CSV file. */
  readonly name: string;
  /** As they stand in the file, one for every column; empty = the column has none. */
  readonly headers: readonly string[];
  /** Rows with anything in them, below the headers. */
  readonly rows: readonly SourceRow[];
  readonly warnings: readonly TableWarning[];
}

/** How the file was read. */
export type TableFormat =
  | {
      readonly kind: 'csv';
      readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16' | 'windows-1252';
      readonly separator: 'comma' | 'semicolon' | 'tab' | 'bar' | 'none';
    }
  | { readonly kind: 'xlsx' };
