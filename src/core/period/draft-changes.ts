import type { PeriodDraft } from './draft.ts';

/** A part of a draft in which two versions differ, by how many of its rows. */
export interface DraftChange {
  readonly part: keyof PeriodDraft;
  /** Rows that are in only one of them or differ; 1 for what is no list. */
  readonly count: number;
}

const rowsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map((row) => JSON.stringify(row));

/** Where two versions of a draft differ, in the order of its parts. */
export function draftChanges(one: PeriodDraft, other: PeriodDraft): readonly DraftChange[] {
  return (Object.keys(one) as readonly (keyof PeriodDraft)[]).flatMap((part) => {
    const [rows, others] = [rowsOf(one[part]), rowsOf(other[part])];
    const [here, there] = [new Set(rows), new Set(others)];
    const gone = rows.filter((row) => !there.has(row)).length;
    const come = others.filter((row) => !here.has(row)).length;
    const count = Math.max(gone, come);
    return count === 0 ? [] : [{ part, count }];
  });
}
