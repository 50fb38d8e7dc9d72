import type { ImportTable } from './import-record.ts';
import type { CellType, CellValue, ColumnSpec, RowValues, SourceCell } from './column.ts';

/** One row of the file with what its cells say. */
export interface MappedRow {
  readonly line: number;
  readonly values: RowValues;
}

/** A cell that does not say what was expected; it counts as empty. */
export interface CellProblem {
  readonly line: number;
  /** Header of the column as it stands in the file. */
  readonly column: string;
  readonly field: string;
  readonly found: SourceCell;
  readonly expected: CellType;
}

/** Why a row was left out. */
export type LeftReason =
  | { readonly kind: 'missing'; readonly field: string; readonly column: string }
  | ({ readonly kind: 'cell' } & Omit<CellProblem, 'line'>)
  /** The same record stood on an earlier line already; that line counts. */
  | { readonly kind: 'duplicate'; readonly of: number }
  /** A rule of the kind, by its code; the feature says it in words. */
  | { readonly kind: 'rule'; readonly code: string; readonly detail: string };

export interface LeftRow {
  readonly line: number;
  /** As much of a name as the row has. */
  readonly title: string;
  readonly reason: LeftReason;
}

export interface FieldChange {
  readonly field: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** As much of a row as a person looks at before it is taken. */
export interface ShownRow {
  /** Of the file; the first of several that make one record. */
  readonly line: number;
  readonly title: string;
  /** By field: of a change only what differs, of a new record what the file says. */
  readonly changes: readonly FieldChange[];
}

/** What an import makes of one record: it is new, stays as it is, or is changed. */
export interface Proposal extends ShownRow {
  readonly state: 'new' | 'same' | 'changed';
  /** The rows that are kept in it as they are, where it is a set of many; else it is one itself. */
  readonly rows?: readonly ShownRow[];
  /** The record as it is to be stored; it has an `id`. */
  readonly after: IntakeRecord;
  /** As it is stored now; null = it is new. */
  readonly before: IntakeRecord | null;
}

/** Every record that can be imported has these. */
export interface IntakeRecord {
  readonly id: string;
}

export interface IntakeHands {
  /** When the import takes place (ISO 8601 UTC). */
  readonly at: string;
  /** The calendar day (YYYY-MM-DD) on which the person imports, where they are. */
  readonly day: string;
  readonly newId: () => string;
  readonly fileName: string;
  /** What the person said beside the file, such as where a table was published. */
  readonly options: Readonly<Record<string, string>>;
}

export interface Proposals {
  readonly proposals: readonly Proposal[];
  readonly left: readonly LeftRow[];
}

/**
 * One kind of table that can be imported. Pure: it is used in a worker. See
 * `proposeRecords` for the usual case of one record in a row.
 */
export interface TableKind {
  readonly table: ImportTable;
  readonly columns: readonly ColumnSpec[];
  readonly propose: (
    rows: readonly MappedRow[],
    stored: readonly unknown[],
    hands: IntakeHands,
  ) => Proposals;
}
