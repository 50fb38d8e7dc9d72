import type { Proposal } from './table-kind.ts';

/** How many rows these are, a set of many counted as many. */
export function rowCount(proposals: readonly Pick<Proposal, 'rows'>[]): number {
  return proposals.reduce((sum, { rows }) => sum + (rows?.length ?? 1), 0);
}

/** The same of a stored record: a set keeps its rows. */
export function rowsIn(record: unknown): number {
  const { rows } = Object(record) as { readonly rows?: unknown };
  return Array.isArray(rows) ? rows.length : 1;
}
