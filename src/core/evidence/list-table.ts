/** One column of a list that leaves the application as a file. */
export interface ListColumn {
  readonly head: string;
  /** Width in characters. */
  readonly width: number;
  /** A day is YYYY-MM-DD. */
  readonly holds: 'text' | 'number' | 'day';
  /** Places after the comma of its numbers; absent = as many as there are. */
  readonly digits?: number;
  /** Rupiah and large counts: thousands are set apart where the file is opened. */
  readonly grouped?: boolean;
}

/** A list as it leaves the application, before anything is said about the kind of file. */
export interface ListTable {
  readonly name: string;
  readonly columns: readonly ListColumn[];
  /** One cell for each column; an empty text is an empty cell. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A list that is handed over piece by piece: a long one is never held twice, nor copied at once. */
export interface ListSource extends Pick<ListTable, 'name' | 'columns'> {
  /** How many rows there are. */
  readonly length: number;
  /** The rows from `from` up to, not including, `to`; asked for in order, once each. */
  readonly rows: (from: number, to: number) => ListTable['rows'] | Promise<ListTable['rows']>;
}

/** A list that is here as a whole, as a source. */
export function sourceOfTable({ name, columns, rows }: ListTable): ListSource {
  return { name, columns, length: rows.length, rows: (from, to) => rows.slice(from, to) };
}
