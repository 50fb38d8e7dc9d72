/** What a row stands for, to name what cannot hold together. */
type RowReason =
  | { readonly kind: 'once'; readonly id: string }
  | { readonly kind: 'ceiling'; readonly source: string | null; readonly year: number }
  | { readonly kind: 'capacity'; readonly unit: string; readonly year: number }
  | { readonly kind: 'requires' | 'excludes'; readonly id: string; readonly other: string }
  | { readonly kind: 'floor'; readonly place: string }
  | { readonly kind: 'effect' };

/** A multiple of a column; columns are known by their place. */
export type Term = readonly [times: number, column: number];

/** A sum between two bounds, each of which may be infinite. */
export interface PlanRow {
  readonly terms: readonly Term[];
  readonly low: number;
  readonly high: number;
  readonly why: RowReason;
}

/** A column lies between its bounds; whole columns are whole numbers. */
export interface PlanColumn {
  readonly low: number;
  readonly high: number;
  readonly isWhole: boolean;
}

/** A model in the making. */
export interface PlanDraft {
  readonly columns: PlanColumn[];
  readonly rows: PlanRow[];
}

/** Adds a column; returns its place. */
export function addColumn({ columns }: PlanDraft, column: PlanColumn): number {
  return columns.push(column) - 1;
}

/** One term for each column that counts. */
function merged(terms: readonly Term[]): readonly Term[] {
  const sums = new Map<number, number>();
  for (const [times, column] of terms) sums.set(column, (sums.get(column) ?? 0) + times);
  return [...sums].flatMap(([column, times]): readonly Term[] =>
    times === 0 ? [] : [[times, column]],
  );
}

/** Adds a row; terms of one column become one. */
export function addRow({ rows }: PlanDraft, row: PlanRow): void {
  rows.push({ ...row, terms: merged(row.terms) });
}
