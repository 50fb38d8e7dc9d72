import { NOT_APPLICABLE, UNKNOWN, type Lexicon } from './lexicon.ts';

/** Values side by side of many results: codes of a lexicon, line after line. */
export interface Grid {
  readonly lexicon: Lexicon;
  readonly codes: Int32Array;
  readonly width: number;
}

/** The same value of many results: one of the values side by side. */
export interface Column extends Grid {
  readonly at: number;
  /** Of each result, by its place in the ground, its line in the grid. */
  readonly lines: Int32Array;
}

const SPACE = ' ';

/** The codes of single signs: most levels are one digit. */
function signCodes(lexicon: Lexicon): Int32Array {
  const codes = new Int32Array(128).fill(UNKNOWN);
  for (const sign of '0123456789') codes[sign.charCodeAt(0)] = lexicon.codeOf(sign);
  codes['-'.charCodeAt(0)] = NOT_APPLICABLE;
  return codes;
}

/**
 * Reads the values of many results, each as a text of values with one space between.
 * A row that does not have `width` values was made by something else: all of it is unknown.
 */
export function gridOf(texts: readonly (string | null)[], width: number, lexicon: Lexicon): Grid {
  const codes = new Int32Array(texts.length * width).fill(UNKNOWN);
  const signs = signCodes(lexicon);
  for (const [row, text] of texts.entries()) {
    if (text === null || text === '') continue;
    const start = row * width;
    let [from, place] = [0, 0];
    while (from <= text.length) {
      const space = text.indexOf(SPACE, from);
      const to = space < 0 ? text.length : space;
      const code =
        to - from === 1
          ? (signs[text.charCodeAt(from)] ?? UNKNOWN)
          : lexicon.codeOf(text.slice(from, to));
      if (place < width) codes[start + place] = code;
      place += 1;
      from = to + 1;
    }
    if (place !== width) codes.fill(UNKNOWN, start, start + width);
  }
  return { lexicon, codes, width };
}

/** One column of a grid. */
export function columnOf(grid: Grid, at: number, lines: Int32Array): Column {
  return { ...grid, at, lines };
}

/** The code of one result, by its place in the ground. */
export function codeAt({ codes, width, at, lines }: Column, row: number): number {
  return codes[(lines[row] ?? 0) * width + at] ?? UNKNOWN;
}

/** The codes of some results, in their order. */
export function codesOf({ codes, width, at, lines }: Column, rows: Int32Array): Int32Array {
  const found = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place += 1) {
    found[place] = codes[(lines[rows[place] ?? 0] ?? 0) * width + at] ?? UNKNOWN;
  }
  return found;
}
