/** The seed of the sample that the application offers; another one gives another kabupaten. */
export const SAMPLE_SEED = 2026;

/**
 * A number from 0 up to but not 1 that belongs to these words: the same words always give the
 * same number, in whatever order numbers are asked for. FNV-1a with a final mixing; good
 * enough to invent data, and for nothing else.
 */
export function chanceOf(...words: readonly (string | number)[]): number {
  let hash = 0x81_1c_9d_c5;
  for (const char of words.join('\u0000')) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01_00_01_93);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A UUID of version 7 in form that belongs to these words. */
export function uuidOf(...words: readonly (string | number)[]): string {
  const digits = (part: number, length: number): string =>
    Math.floor(chanceOf(...words, part) * 16 ** length)
      .toString(16)
      .padStart(length, '0');
  return `0199${digits(1, 4)}-${digits(2, 4)}-7${digits(3, 3)}-a${digits(4, 3)}-${digits(5, 6)}${digits(6, 6)}`;
}

/** One of these, by the words. */
export function oneOf<const L extends readonly [unknown, ...(readonly unknown[])]>(
  list: L,
  ...words: readonly (string | number)[]
): L[number] {
  return list[Math.floor(chanceOf(...words) * list.length)] ?? list[0];
}
