import { divide, fromInteger, roundHalfUp } from '#core/lib/ratio.ts';
import { codeAt, type Column } from './column.ts';
import { binsOf, predikatCounts } from './distribution.ts';
import type { Ground } from './ground.ts';
import { histogramsOf, sumOfHistogram } from './histograms.ts';
import { meanOfSum, sumOfColumn } from './mean-of.ts';
import type { Measure } from './query.ts';
import { columnFor } from './rank.ts';
import type { Selection } from './select.ts';
import { countVerdicts } from './tally.ts';
import type { Summary } from './view.ts';

/** The three scores side by side, over the very same results: those that have all of them. */
function threeScores(ground: Ground, selection: Selection): Summary['threeScores'] {
  const { digits } = selection.data.frame.rounding;
  const of = (measure: Measure): Column => columnFor(ground, selection, { of: 'index' }, measure);
  const columns = { claimed: of('claimed'), supported: of('supported'), final: of('final') };
  const all = Object.values(columns);
  const rows = selection.rows.filter((row) => all.every((column) => codeAt(column, row) >= 0));
  const n = rows.length;
  if (n === 0) return null;
  const mean = (column: Column) => {
    const exact = divide(sumOfColumn(column, rows).sum, fromInteger(n));
    return { exact, text: roundHalfUp(exact, digits) };
  };
  return {
    n,
    claimed: mean(columns.claimed),
    supported: mean(columns.supported),
    final: mean(columns.final),
  };
}

/** All results at a glance. */
export function summaryOf(ground: Ground, selection: Selection): Summary {
  const { rows, data, chosen } = selection;
  const { frame } = data;
  const { digits } = frame.rounding;
  const index = columnFor(ground, selection, { of: 'index' });
  const groups = histogramsOf(data.grid(chosen.measure, 'groups'), ground.lineOf, rows);
  return {
    index: meanOfSum(sumOfColumn(index, rows), digits),
    groups: frame.groups.map((_, at) => meanOfSum(sumOfHistogram(groups, at), digits)),
    bins: binsOf(frame, index, rows),
    predikats: predikatCounts(frame, chosen.year, index, rows),
    threeScores: threeScores(ground, selection),
    documents: rows.reduce((sum, row) => sum + (ground.outcomes[row]?.outcome.documents ?? 0), 0),
    verdicts: countVerdicts(ground.verdicts(), rows),
  };
}
