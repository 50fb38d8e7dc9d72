import type { Grid } from './column.ts';
import { NOT_APPLICABLE, UNKNOWN, type Lexicon } from './lexicon.ts';
import { sumOfCounts, type Sum } from './mean-of.ts';

/** Of every column of a grid how many of some results have which code. */
export interface Histograms {
  readonly lexicon: Lexicon;
  /** How many results were looked at. */
  readonly rows: number;
  /** Of one column: how many have each value, by code. */
  readonly values: (column: number) => Int32Array;
  readonly notApplicable: (column: number) => number;
  readonly unknown: (column: number) => number;
}

/** Room in front for the codes of what is no value. */
const BASE = -UNKNOWN;

/**
 * Counts all columns at once, line after line as they lie in memory: exact sums, ranks and
 * quartiles of thousands of results come from a few counts of each column.
 *
 * @param lines of each result, by its place in the ground, its line in the grids.
 * @param beside another grid of the same columns: only results that have a value there too are
 *   counted, the others not even as unknown.
 */
export function histogramsOf(
  { lexicon, codes, width }: Grid,
  lines: Int32Array,
  rows: Int32Array,
  beside?: Grid,
): Histograms {
  const size = lexicon.size() + BASE;
  const counts = new Int32Array(width * size);
  const others = beside?.codes ?? codes;
  const isPaired = beside !== undefined;
  for (let place = 0; place < rows.length; place += 1) {
    const start = (lines[rows[place] ?? 0] ?? 0) * width;
    for (let column = 0; column < width; column += 1) {
      const code = codes[start + column] ?? UNKNOWN;
      if (isPaired && (others[start + column] ?? UNKNOWN) < 0) continue;
      const at = column * size + BASE + code;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }
  const countAt = (column: number, code: number): number =>
    counts[column * size + BASE + code] ?? 0;
  return {
    lexicon,
    rows: rows.length,
    values: (column) => counts.subarray(column * size + BASE, (column + 1) * size),
    notApplicable: (column) => countAt(column, NOT_APPLICABLE),
    unknown: (column) => countAt(column, UNKNOWN),
  };
}

/** The exact sum of one column; `without` are all that were looked at and have no value. */
export function sumOfHistogram({ lexicon, rows, values }: Histograms, column: number): Sum {
  return sumOfCounts(lexicon, values(column), rows);
}
