import { codeAt, codesOf, columnOf, type Column } from './column.ts';
import type { Field, Ground } from './ground.ts';
import { PLACES, type NameOrder } from './names.ts';
import type { Measure, RowOrder, Target } from './query.ts';
import type { Selection } from './select.ts';

/** The column of one value, by the measure that was chosen or by another. */
export function columnFor(
  { lineOf }: Ground,
  { data, chosen }: Pick<Selection, 'data' | 'chosen'>,
  target: Target,
  measure: Measure = chosen.measure,
): Column {
  const fields = { index: 'score', group: 'groups', indicator: 'levels' } as const;
  const field: Field = fields[target.of];
  return columnOf(data.grid(measure, field), target.of === 'index' ? 0 : target.at, lineOf);
}

/**
 * Some results ordered by ranks of theirs, equal ones by name, those without one (-1) last.
 * Each is one whole number made of its rank and its place by name, so that the browser's own
 * sort of numbers does the work.
 *
 * @param ranks of each row; all less than `most`.
 */
export function sortByRanks(
  { placeOf, sorted }: NameOrder,
  rows: Int32Array,
  { ranks, most }: { readonly ranks: Int32Array; readonly most: number },
  direction: RowOrder['direction'],
): Int32Array {
  if (sorted.length > PLACES) throw new RangeError(`portfolio: ${sorted.length} results`);
  const keys = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const rank = ranks[at] ?? -1;
    const upwards = direction === 'up' ? rank : most - 1 - rank;
    keys[at] = (rank < 0 ? most : upwards) * PLACES + (placeOf[rows[at] ?? 0] ?? 0);
  }
  keys.sort();
  const ordered = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) ordered[at] = sorted[(keys[at] ?? 0) % PLACES] ?? 0;
  return ordered;
}

/** Some results ordered by a value, exactly; null = by name alone. */
export function sortRows(
  ground: Ground,
  rows: Int32Array,
  column: Column | null,
  direction: RowOrder['direction'],
): Int32Array {
  const names = ground.names();
  if (!column) {
    const ranks = Int32Array.from(rows, (row) => names.placeOf[row] ?? 0);
    return sortByRanks(names, rows, { ranks, most: names.sorted.length }, direction);
  }
  const { rankOf } = column.lexicon.order();
  const ranks = codesOf(column, rows).map((code) => (code < 0 ? -1 : (rankOf[code] ?? -1)));
  return sortByRanks(names, rows, { ranks, most: rankOf.length }, direction);
}

/** Ranks by place in the ground; 0 = it has no index. */
export interface Ranks {
  readonly rankOf: Int32Array;
  readonly tied: Uint8Array;
  /** The selected results from the highest index down, those without one last. */
  readonly sorted: Int32Array;
}

/**
 * Standard competition ranking (1, 2, 2, 4) of the selected results on the exact index: what
 * looks equal once rounded is not equal for that.
 */
export function rankRows(ground: Ground, selection: Selection): Ranks {
  const column = columnFor(ground, selection, { of: 'index' });
  const sorted = sortRows(ground, selection.rows, column, 'down');
  const rankOf = new Int32Array(ground.outcomes.length);
  const tied = new Uint8Array(ground.outcomes.length);
  let [before, rank] = [-1, 0];
  for (let at = 0; at < sorted.length; at += 1) {
    const row = sorted[at] ?? 0;
    const code = codeAt(column, row);
    if (code < 0) break;
    const isSame = at > 0 && code === codeAt(column, before);
    if (!isSame) rank = at + 1;
    rankOf[row] = rank;
    if (isSame) {
      tied[row] = 1;
      tied[before] = 1;
    }
    before = row;
  }
  return { rankOf, tied, sorted };
}
