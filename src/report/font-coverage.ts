/**
 * The characters the report's font carries. The build cuts the font down to these;
 * anything else that somebody types is printed as its code, such as [U+1F600].
 *
 * Chosen for Indonesian office writing: all of Latin with its diacritics, Greek (for
 * formulas), typographic punctuation, super- and subscripts, currencies, fractions.
 * No two characters here share one glyph: a PDF could tell them apart no more.
 */
const RANGES: readonly (readonly [first: number, last: number])[] = [
  [0x0020, 0x007e],
  [0x00a1, 0x00ac],
  [0x00ae, 0x024f],
  [0x02bc, 0x02bd],
  [0x02c6, 0x02c7],
  [0x02d8, 0x02dd],
  [0x0300, 0x030c],
  [0x0323, 0x0328],
  [0x0391, 0x03a1],
  [0x03a3, 0x03c9],
  [0x1e00, 0x1eff],
  [0x2010, 0x2010],
  [0x2012, 0x2015],
  [0x2018, 0x2022],
  [0x2026, 0x2026],
  [0x2030, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2043, 0x2044],
  [0x2070, 0x2071],
  [0x2074, 0x208e],
  [0x20a0, 0x20bf],
  [0x2103, 0x2103],
  [0x2113, 0x2113],
  [0x2116, 0x2117],
  [0x2120, 0x2122],
  [0x2150, 0x215f],
  [0x2189, 0x2189],
  [0x2212, 0x2212],
  [0xfffd, 0xfffd],
];

/** Every code point the font is cut to, ascending. */
export function reportCodePoints(): readonly number[] {
  return RANGES.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
  );
}
