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

/** A line in which every value is one sign, as levels mostly are; false = it is another one. */
function readSigns(text: string, signs: Int32Array, into: Int32Array, start: number): boolean {
  for (let at = 1; at < text.length; at += 2) if (text.charCodeAt(at) !== SPACE) return false;
  for (let at = 0; at < text.length; at += 2) {
    into[start + at / 2] = signs[text.charCodeAt(at)] ?? UNKNOWN;
  }
  return true;
}

/**
 * Reads the values of many results, each as a text of values with one space between.
 * A row that does not have `width` values was made by something else: all of it is unknown.
 */
export function gridOf(texts: readonly (string | null)[], width: number, lexicon: Lexicon): Grid {
  const codes = new Int32Array(texts.length * width).fill(UNKNOWN);
  const signs = signCodes(lexicon);
  const known = new Map<number, number>();
  /** The value of a piece of a text; short fractions are found without cutting them out. */
  const codeOf = (text: string, from: number, to: number, key: number): number => {
    if (to - from === 1) return signs[text.charCodeAt(from)] ?? UNKNOWN;
    const before = key < 0 ? undefined : known.get(key);
    if (before !== undefined) return before;
    const code = lexicon.codeOf(text.slice(from, to));
    if (key >= 0) known.set(key, code);
    return code;
  };
  const read = (text: string, start: number): number => {
    let [from, place] = [0, 0];
    // Numerator and denominator of what is being read; -1 = not there, or none that is short.
    let [top, below] = [0, -1];
    for (let at = 0; at <= text.length; at += 1) {
      const sign = at < text.length ? text.charCodeAt(at) : SPACE;
      if (sign === SPACE) {
        const key = top < 0 || below < 0 ? -1 : top * SHORT + below;
        if (place < width) codes[start + place] = codeOf(text, from, at, key);
        place += 1;
        from = at + 1;
        [top, below] = [0, -1];
      } else if (top < 0) {
        continue;
      } else if (sign >= ZERO && sign <= NINE) {
        if (below < 0) top = top * 10 + sign - ZERO;
        else below = below * 10 + sign - ZERO;
        if (top >= SHORT || below >= SHORT) top = -1;
      } else if (sign === SLASH && below < 0 && at > from) below = 0;
      else top = -1;
    }
    return place;
  };
  for (let row = 0; row < texts.length; row += 1) {
    const text = texts[row] ?? '';
    if (text === '') continue;
    const start = row * width;
    if (text.length === 2 * width - 1 && readSigns(text, signs, codes, start)) continue;
    if (read(text, start) !== width) codes.fill(UNKNOWN, start, start + width);
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
