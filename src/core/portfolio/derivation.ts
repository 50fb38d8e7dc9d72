import { apartCounts } from './apart.ts';
import { shownOf } from './cell.ts';
import { codeAt } from './column.ts';
import type { Ground } from './ground.ts';
import { NOT_APPLICABLE } from './lexicon.ts';
import { meanOfSum, sumOfColumn } from './mean-of.ts';
import type { PortfolioAsk } from './query.ts';
import { columnFor, sortRows } from './rank.ts';
import { rowOf, slice } from './rows.ts';
import type { Selection } from './select.ts';
import type { Derivation } from './view.ts';

/** How one mean came about: what entered, and who did not and why. */
export function derivationOf(
  ground: Ground,
  selection: Selection,
  { target, rows: part }: Extract<PortfolioAsk, { part: 'derivation' }>,
): Derivation {
  const { rows, data, chosen } = selection;
  const column = columnFor(ground, selection, target);
  const sorted = sortRows(ground, rows, column, 'down');
  const { n, ...rest } = sumOfColumn(column, rows);
  return {
    target,
    measure: chosen.measure,
    mean: meanOfSum({ n, ...rest }, data.frame.rounding.digits),
    rows: slice(sorted.subarray(0, n), part).map((row) => ({
      ...rowOf(ground, row),
      value: shownOf(data.frame, target, column.lexicon.valueOf(codeAt(column, row))),
    })),
    total: n,
    without: Array.from(sorted.subarray(n), (row) => ({
      ...rowOf(ground, row),
      why: codeAt(column, row) === NOT_APPLICABLE ? 'not-applicable' : 'unknown',
    })),
    apart: apartCounts(ground, selection.apart),
    missing: selection.missing.rows,
  };
}
