import { compare, divide, fromInteger, subtract, type Ratio } from '#core/lib/ratio.ts';
import { endsOf, partOf, shownOf } from './cell.ts';
import { codesOf } from './column.ts';
import type { Ground } from './ground.ts';
import { NOT_APPLICABLE, UNKNOWN } from './lexicon.ts';
import { meanOfSum, sumOfCodes } from './mean-of.ts';
import { columnFor } from './rank.ts';
import { targetsOf } from './rows.ts';
import type { Selection } from './select.ts';
import type { Mean, WeakLine } from './view.ts';

interface Counted {
  /** By code. */
  readonly values: ReadonlyMap<number, number>;
  readonly notApplicable: number;
  readonly unknown: number;
}

function countCodes(codes: Int32Array): Counted {
  const most = codes.reduce((high, code) => Math.max(high, code), -1);
  // Counted in a row of numbers, those of what is no value in front.
  const counts = new Int32Array(most + 1 - UNKNOWN);
  for (let row = 0; row < codes.length; row += 1) {
    const at = (codes[row] ?? UNKNOWN) - UNKNOWN;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const values = new Map<number, number>();
  for (let code = 0; code <= most; code += 1) {
    const count = counts[code - UNKNOWN] ?? 0;
    if (count > 0) values.set(code, count);
  }
  return { values, notApplicable: counts[NOT_APPLICABLE - UNKNOWN] ?? 0, unknown: counts[0] ?? 0 };
}

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
  const lines = targetsOf(selection, 'indicators').map((target, at) => {
    const column = columnFor(ground, selection, target);
    const codes = codesOf(column, rows);
    const { values, notApplicable, unknown } = countCodes(codes);
    const mean = meanOfSum(sumOfCodes(column.lexicon, codes), frame.rounding.digits);
    const ends = endsOf(frame, target);
    const ordered = [...values]
      .map(([code, count]) => ({ exact: column.lexicon.valueOf(code), count }))
      .sort((a, b) => compare(a.exact, b.exact))
      .map(({ exact, count }) => ({ value: shownOf(frame, target, exact), count }));
    const part = mean && partOf(mean.mean.exact, ends);
    const line = { at, mean, part, values: ordered, notApplicable, unknown };
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
