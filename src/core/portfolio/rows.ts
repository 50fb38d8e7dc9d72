import { cellOf, predikatIn } from './cell.ts';
import { columnFor, type Ranks } from './rank.ts';
import type { Ground } from './ground.ts';
import type { Slice, Target } from './query.ts';
import type { Selection } from './select.ts';
import type { CellRow, PortfolioRow, ValuedRow } from './view.ts';

/** One result as a row, by its place in the ground. */
export function rowOf(ground: Ground, row: number): PortfolioRow {
  const held = ground.outcomes[row];
  if (!held) throw new RangeError(`portfolio: no result at ${row}`);
  const { outcome, set, from, trust } = held;
  const said = (of: 'kind' | 'group' | 'batch'): string => {
    const { names, codes } = ground.facets[of];
    return names[codes[row] ?? -1] ?? '';
  };
  return {
    id: outcome.id,
    set,
    from,
    trust,
    agency: outcome.agency,
    roster: ground.rosterOf[row]?.id ?? null,
    kind: said('kind'),
    group: said('group'),
    batch: said('batch'),
    year: outcome.year,
    stage: outcome.stage,
    documents: outcome.documents,
    madeAt: outcome.madeAt,
  };
}

/** What is handed to the screen of a list. */
export function slice(rows: Int32Array, { from, count }: Slice): readonly number[] {
  return Array.from(rows.subarray(from, Math.min(rows.length, from + count)));
}

/** Rows with rank, index and predikat. */
export function valuedRows(
  ground: Ground,
  selection: Selection,
  ranks: Ranks,
  rows: readonly number[],
): readonly ValuedRow[] {
  const { frame } = selection.data;
  const column = columnFor(ground, selection, { of: 'index' });
  return rows.map((row) => {
    const index = cellOf(frame, { of: 'index' }, column, row);
    const rank = ranks.rankOf[row] ?? 0;
    return {
      ...rowOf(ground, row),
      rank: rank === 0 ? null : rank,
      tied: ranks.tied[row] === 1,
      index,
      predikat: predikatIn(frame, selection.chosen.year, index),
    };
  });
}

/** All targets of one sort, in the order of the frame. */
export function targetsOf(
  { data: { frame } }: Pick<Selection, 'data'>,
  columns: 'groups' | 'indicators',
): readonly Target[] {
  const of = columns === 'groups' ? 'group' : 'indicator';
  return frame[columns].map((_, at) => ({ of, at }));
}

/** Rows with all their values of one sort. */
export function cellRows(
  ground: Ground,
  selection: Selection,
  ranks: Ranks,
  {
    columns,
    rows,
  }: { readonly columns: 'groups' | 'indicators'; readonly rows: readonly number[] },
): readonly CellRow[] {
  const { frame } = selection.data;
  const targets = targetsOf(selection, columns).map((target) => ({
    target,
    column: columnFor(ground, selection, target),
  }));
  return valuedRows(ground, selection, ranks, rows).map((valued, at) => ({
    ...valued,
    cells: targets.map(({ target, column }) => cellOf(frame, target, column, rows[at] ?? 0)),
  }));
}
