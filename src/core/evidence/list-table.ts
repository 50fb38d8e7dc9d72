/** One column of a list that leaves the application as a file. */
export interface ListColumn {
  readonly head: string;
  /** Width in characters. */
  readonly width: number;
  /** A day is YYYY-MM-DD. */
  readonly holds: 'text' | 'number' | 'day';
}

/** A list as it leaves the application, before anything is said about the kind of file. */
export interface ListTable {
  readonly name: string;
  readonly columns: readonly ListColumn[];
  /** One cell for each column; an empty text is an empty cell. */
  readonly rows: readonly (readonly (string | number)[])[];
}
