import { compare, divide, fromInteger, subtract, type Ratio } from '#core/lib/ratio.ts';
import { endsOf, partOf, shownOf } from './cell.ts';
import type { Ground } from './ground.ts';
import { histogramsOf, sumOfHistogram } from './histograms.ts';
import { meanOfSum } from './mean-of.ts';
import { targetsOf } from './rows.ts';
import type { Selection } from './select.ts';
import type { Mean, WeakLine } from './view.ts';

/** How far up its own scale a mean lies, exactly: scales of different length are comparable so. */
function heightOf(
  mean: Mean | null,
  { min, max }: { readonly min: number; readonly max: number },
): Ratio | null {
  if (!mean || max <= min) return null;
  return divide(subtract(mean.mean.exact, fromInteger(min)), fromInteger(max - min));
}

/** Every indicator over all selected results, the weakest first; without a value last. */
export function weakestOf(ground: Ground, selection: Selection): readonly WeakLine[] {
  const { rows, data } = selection;
  const { frame } = data;
  const { measure } = selection.chosen;
  const counted = histogramsOf(data.grid(measure, 'levels'), ground.lineOf, rows);
  const lines = targetsOf(selection, 'indicators').map((target, at) => {
    const mean = meanOfSum(sumOfHistogram(counted, at), frame.rounding.digits);
    const ends = endsOf(frame, target);
    const values = counted.values(at);
    const ordered = Array.from(counted.lexicon.order().sorted)
      .filter((code) => (values[code] ?? 0) > 0)
      .map((code) => ({ exact: counted.lexicon.valueOf(code), count: values[code] ?? 0 }))
      .map(({ exact, count }) => ({ value: shownOf(frame, target, exact), count }));
    const part = mean && partOf(mean.mean.exact, ends);
    const line = {
      at,
      mean,
      part,
      values: ordered,
      notApplicable: counted.notApplicable(at),
      unknown: counted.unknown(at),
    };
    return { line, height: heightOf(mean, ends) };
  });
  const ranked = lines
    .flatMap(({ line, height }) => (height ? [{ line, height }] : []))
    .sort((a, b) => compare(a.height, b.height) || a.line.at - b.line.at);
  let rank = 0;
  return [
    ...ranked.map(({ line, height }, at): WeakLine => {
      const before = ranked[at - 1];
      if (!before || compare(before.height, height) !== 0) rank = at + 1;
      return { ...line, rank };
    }),
    ...lines.filter(({ height }) => !height).map(({ line }): WeakLine => ({ ...line, rank: null })),
  ];
}
