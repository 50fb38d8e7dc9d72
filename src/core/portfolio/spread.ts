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
import type { Lexicon } from './lexicon.ts';
import { meanOfSum, sumOfCodes } from './mean-of.ts';
import type { Division } from './query.ts';
import { columnFor } from './rank.ts';
import { targetsOf } from './rows.ts';
import type { Selection } from './select.ts';
import type { Five, SpreadLine } from './view.ts';

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

function fiveOf(column: Column, rows: Int32Array, digits: number): Five | null {
  const own = codesOf(column, rows);
  const mean = meanOfSum(sumOfCodes(column.lexicon, own), digits);
  const codes = ascending(column.lexicon, own);
  if (!mean) return null;
  const valueAt = (place: number): Ratio | null => {
    const code = codes[place];
    return code === undefined ? null : column.lexicon.valueOf(code);
  };
  const at = (part: Ratio) => {
    const position = multiply(fromInteger(codes.length - 1), part);
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

/** How values spread: of every group or indicator, or of the index of every kind, batch, …. */
export function spreadOf(
  ground: Ground,
  selection: Selection,
  across: 'groups' | 'indicators' | Division,
): readonly SpreadLine[] {
  const { rows, data } = selection;
  const { digits } = data.frame.rounding;
  const line = (at: number, label: string, column: Column, own: Int32Array): SpreadLine => {
    const five = fiveOf(column, own, digits);
    return { at, label, five, without: five ? five.mean.without : own.length };
  };
  const index = columnFor(ground, selection, { of: 'index' });
  if (across === 'groups' || across === 'indicators') {
    return targetsOf(selection, across).map((target, at) =>
      line(at, data.frame[across][at]?.title ?? '', columnFor(ground, selection, target), rows),
    );
  }
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
    .sort((a, b) => a.label.localeCompare(b.label, 'id'))
    .map(({ label, own }, at) => line(at, label, index, Int32Array.from(own)));
}
