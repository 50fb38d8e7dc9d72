import type { Starts } from '#core/invest/choice/plan-order.ts';

/** A multiple of a column; columns are known by their place. */
export type Term = readonly [times: number, column: number];

/** A sum between two bounds, each of which may be infinite. */
export interface PlanRow {
  readonly terms: readonly Term[];
  readonly low: number;
  readonly high: number;
}

/** A column is a whole number between its bounds. */
export interface PlanColumn {
  readonly low: number;
  readonly high: number;
  /** What it is in a given plan; columns that were added before it are known by then. */
  readonly inPlan: (starts: Starts, values: readonly number[]) => number;
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

/** Every column as it is in a given plan. */
export function valuesOf({ columns }: Pick<PlanDraft, 'columns'>, starts: Starts): Float64Array {
  const values: number[] = [];
  for (const { inPlan } of columns) values.push(inPlan(starts, values));
  return Float64Array.from(values);
}
