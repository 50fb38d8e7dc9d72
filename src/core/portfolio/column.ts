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

const SPACE = 32;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
/** Fractions of numbers below this are found by one whole number made of both. */
const SHORT = 2 ** 15;

/** The codes of single signs: most levels are one digit. */
function signCodes(lexicon: Lexicon): Int32Array {
  const codes = new Int32Array(128).fill(UNKNOWN);
  for (const sign of '0123456789') codes[sign.charCodeAt(0)] = lexicon.codeOf(sign);
  codes['-'.charCodeAt(0)] = NOT_APPLICABLE;
  return codes;
}

/** "61/25" as one whole number, told from where it begins; -1 = it is not two short numbers. */
function shortKey(text: string, from: number, to: number): number {
  let [top, below, digits] = [0, -1, 0];
  for (let at = from; at < to; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign >= ZERO && sign <= NINE) {
      const digit = sign - ZERO;
      digits += 1;
      if (below < 0) top = top * 10 + digit;
      else below = below * 10 + digit;
      if (top >= SHORT || below >= SHORT) return -1;
    } else if (sign === SLASH && below < 0 && digits > 0) [below, digits] = [0, 0];
    else return -1;
  }
  return digits === 0 || below < 0 ? -1 : top * SHORT + below;
}

/** Reads one value of a text; short fractions without cutting them out of it. */
function reader(lexicon: Lexicon): (text: string, from: number, to: number) => number {
  const signs = signCodes(lexicon);
  const known = new Map<number, number>();
  return (text, from, to) => {
    if (to - from === 1) return signs[text.charCodeAt(from)] ?? UNKNOWN;
    const key = shortKey(text, from, to);
    const before = key < 0 ? undefined : known.get(key);
    if (before !== undefined) return before;
    const code = lexicon.codeOf(text.slice(from, to));
    if (key >= 0) known.set(key, code);
    return code;
  };
}

/**
 * Reads the values of many results, each as a text of values with one space between.
 * A row that does not have `width` values was made by something else: all of it is unknown.
 */
export function gridOf(texts: readonly (string | null)[], width: number, lexicon: Lexicon): Grid {
  const codes = new Int32Array(texts.length * width).fill(UNKNOWN);
  const codeOf = reader(lexicon);
  for (let row = 0; row < texts.length; row += 1) {
    const text = texts[row] ?? '';
    if (text === '') continue;
    const start = row * width;
    let [from, place] = [0, 0];
    for (let at = 0; at <= text.length; at += 1) {
      if (at < text.length && text.charCodeAt(at) !== SPACE) continue;
      if (place < width) codes[start + place] = codeOf(text, from, at);
      place += 1;
      from = at + 1;
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
