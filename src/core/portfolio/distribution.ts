import {
  add,
  fromDecimal,
  fromInteger,
  ratio,
  roundHalfUp,
  subtract,
  ZERO,
  type Ratio,
} from '#core/lib/ratio.ts';
import { inYear } from '#core/rubric/in-year.ts';
import type { Shown } from '#core/scoring/score.ts';
import { codesOf, type Column } from './column.ts';
import type { InstrumentFrame } from './frame.ts';
import { rankFrom } from './lexicon.ts';

/** One step of a distribution: values from `from` up to, but not with, `to`; the last with it. */
export interface Bin {
  readonly from: Shown;
  readonly to: Shown;
  readonly count: number;
}

/** How many of the rows have a value whose rank is at least that of each bound. */
function countFrom(column: Column, rows: Int32Array, bounds: readonly Ratio[]): readonly number[] {
  const { rankOf } = column.lexicon.order();
  const from = bounds.map((bound) => rankFrom(column.lexicon, bound));
  const counts = bounds.map(() => 0);
  for (const code of codesOf(column, rows)) {
    if (code < 0) continue;
    const rank = rankOf[code] ?? 0;
    for (let at = 0; at < from.length; at += 1) {
      if (rank >= (from[at] ?? 0)) counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  return counts;
}

/** The least value that is rounded half-up to `bound` or more. */
function leastRoundedTo(bound: Ratio, digits: number): Ratio {
  const scale = 10n ** BigInt(digits);
  const top = bound.n * scale;
  const whole = top / bound.d + (top % bound.d === 0n ? 0n : 1n);
  return ratio(2n * whole - 1n, 2n * scale);
}

/**
 * How many results have which predikat, from the highest, by the rule of the year: read from
 * the rounded index or from the exact one. What lies below every band has the lowest one.
 */
export function predikatCounts(
  frame: InstrumentFrame,
  year: number,
  column: Column,
  rows: Int32Array,
): readonly { readonly label: string; readonly count: number }[] {
  const { rounding, predikat } = inYear(frame, year);
  const bounds = predikat.map(({ min }) => {
    const bound = fromDecimal(min);
    return rounding.predikatOn === 'rounded' ? leastRoundedTo(bound, rounding.digits) : bound;
  });
  const reached = countFrom(column, rows, bounds);
  const [all = 0] = countFrom(column, rows, [ZERO]);
  return predikat.map(({ label }, at) => {
    const isLast = at === predikat.length - 1;
    return {
      label,
      count: (isLast ? all : (reached[at] ?? 0)) - (at === 0 ? 0 : (reached[at - 1] ?? 0)),
    };
  });
}

/** Half a level where the scale is short, a tenth of it where it is long. */
function stepOf({ min, max }: InstrumentFrame): Ratio {
  return max - min <= 10 ? ratio(1n, 2n) : ratio(BigInt(max - min), 10n);
}

/** The distribution of an index over its scale, in equal steps; empty where the scale is not known. */
export function binsOf(frame: InstrumentFrame, column: Column, rows: Int32Array): readonly Bin[] {
  const { min, max, rounding } = frame;
  if (max <= min) return [];
  const step = stepOf(frame);
  const [bottom, top] = [fromInteger(min), fromInteger(max)];
  const count = Number((subtract(top, bottom).n * step.d) / step.n);
  const edges = Array.from({ length: count + 1 }, (_, at) =>
    add(bottom, ratio(step.n * BigInt(at), step.d)),
  );
  // What lies below the scale is in the first step: no result is in none.
  const from = countFrom(column, rows, [ZERO, ...edges.slice(1, -1)]);
  const shown = (exact: Ratio) => ({ exact, text: roundHalfUp(exact, rounding.digits) });
  return from.map((reached, at) => ({
    from: shown(edges[at] ?? bottom),
    to: shown(edges[at + 1] ?? top),
    count: reached - (from[at + 1] ?? 0),
  }));
}
