import {
  add,
  fromInteger,
  multiply,
  ratio,
  roundHalfUp,
  subtract,
  ZERO,
  type Ratio,
} from '#core/lib/ratio.ts';
import { codesOf, type Column } from './column.ts';
import type { Ground } from './ground.ts';
import { histogramsOf, sumOfHistogram, type Histograms } from './histograms.ts';
import type { Lexicon } from './lexicon.ts';
import { meanOfSum, sumOfCodes } from './mean-of.ts';
import { byWords } from './names.ts';
import type { Division } from './query.ts';
import { columnFor } from './rank.ts';
import type { Selection } from './select.ts';
import type { Five, Mean, SpreadLine } from './view.ts';

/** Between two neighbours of an ordered list, in proportion; without an upper one, the lower. */
function between(low: Ratio, high: Ratio | null, part: Ratio): Ratio {
  return high ? add(low, multiply(part, subtract(high, low))) : low;
}

/** The codes of values, ascending; what is no value is left out. */
function ascending({ order }: Lexicon, codes: Int32Array): Int32Array {
  const { rankOf, sorted } = order();
  const ranks = codes.map((code) => (code < 0 ? -1 : (rankOf[code] ?? 0))).sort();
  const first = ranks.findIndex((rank) => rank >= 0);
  return first < 0 ? new Int32Array(0) : ranks.subarray(first).map((rank) => sorted[rank] ?? 0);
}

/**
 * Five numbers and the mean; null = there is no value.
 *
 * @param valueAt the value at a place among all, ascending; null = beyond the last.
 */
function fiveOf(
  mean: Mean | null,
  valueAt: (place: number) => Ratio | null,
  digits: number,
): Five | null {
  if (!mean) return null;
  const at = (part: Ratio) => {
    const position = multiply(fromInteger(mean.n - 1), part);
    const below = Number(position.n / position.d);
    const rest = subtract(position, fromInteger(below));
    const exact = between(valueAt(below) ?? ZERO, valueAt(below + 1), rest);
    return { exact, text: roundHalfUp(exact, digits) };
  };
  return {
    mean,
    least: at(fromInteger(0)),
    lower: at(ratio(1n, 4n)),
    median: at(ratio(1n, 2n)),
    upper: at(ratio(3n, 4n)),
    most: at(fromInteger(1)),
  };
}

/** Of one value of some results. */
function fiveOfColumn(column: Column, rows: Int32Array, digits: number): Five | null {
  const { lexicon } = column;
  const own = codesOf(column, rows);
  const codes = ascending(lexicon, own);
  const valueAt = (place: number): Ratio | null => {
    const code = codes[place];
    return code === undefined ? null : lexicon.valueOf(code);
  };
  return fiveOf(meanOfSum(sumOfCodes(lexicon, own), digits), valueAt, digits);
}

/** Of one column of which it is counted how often each value occurs. */
function fiveOfCounts(counted: Histograms, column: number, digits: number): Five | null {
  const { sorted } = counted.lexicon.order();
  const counts = counted.values(column);
  const valueAt = (place: number): Ratio | null => {
    let before = 0;
    for (const code of sorted) {
      before += counts[code] ?? 0;
      if (before > place) return counted.lexicon.valueOf(code);
    }
    return null;
  };
  return fiveOf(meanOfSum(sumOfHistogram(counted, column), digits), valueAt, digits);
}

/** How values spread: of every group or indicator, or of the index of every kind, batch, …. */
export function spreadOf(
  ground: Ground,
  selection: Selection,
  across: 'groups' | 'indicators' | Division,
): readonly SpreadLine[] {
  const { rows, data, chosen } = selection;
  const { digits } = data.frame.rounding;
  const line = (at: number, label: string, five: Five | null, all: number): SpreadLine => {
    return { at, label, five, without: five ? five.mean.without : all };
  };
  if (across === 'groups' || across === 'indicators') {
    const grid = data.grid(chosen.measure, across === 'groups' ? 'groups' : 'levels');
    const counted = histogramsOf(grid, ground.lineOf, rows);
    return data.frame[across].map(({ title }, at) =>
      line(at, title, fiveOfCounts(counted, at, digits), rows.length),
    );
  }
  const index = columnFor(ground, selection, { of: 'index' });
  const { names, codes } = ground.facets[across];
  const parts = new Map<number, number[]>();
  for (const row of rows) {
    const code = codes[row] ?? 0;
    const here = parts.get(code);
    if (here) here.push(row);
    else parts.set(code, [row]);
  }
  return [...parts]
    .map(([code, own]) => ({ label: names[code] ?? '', own }))
    .sort((a, b) => byWords(a.label, b.label))
    .map(({ label, own }, at) =>
      line(at, label, fiveOfColumn(index, Int32Array.from(own), digits), own.length),
    );
}
