import { wordsOf } from './inspect-lines.ts';

const VALUES = 64;
const SHINGLE_WORDS = 5;
/** Less than this says nothing: covers and forms are all alike. */
const FEWEST_WORDS = 50;
const GOLDEN = 0x9e_37_79_b1;

/** FNV-1a, 32 bits. */
function hashOf(words: readonly string[]): number {
  let hash = 0x81_1c_9d_c5;
  for (const letter of words.join(' ')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93);
  }
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the output. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85_eb_ca_6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2_b2_ae_35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function shinglesOf(words: readonly string[]): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1) {
    hashes.add(hashOf(words.slice(at, at + SHINGLE_WORDS)));
  }
  return hashes;
}

/**
 * MinHash over the runs of five words of a text: 64 numbers of 32 bits, of which two texts
 * share about as large a part as they share runs (Broder 1997). The same text gives the same
 * numbers everywhere; case and signs do not count. Empty when the text is too short.
 */
export function minHash(text: string): readonly number[] {
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS) return [];
  const least = Array.from({ length: VALUES }, () => 0xff_ff_ff_ff);
  for (const shingle of shinglesOf(words)) {
    for (let row = 0; row < VALUES; row += 1) {
      const value = mix(shingle ^ Math.imul(row + 1, GOLDEN));
      if (value < (least[row] ?? 0)) least[row] = value;
    }
  }
  return least;
}
