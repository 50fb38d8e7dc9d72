/**
 * The characters the report's font carries. The build cuts the fonts below down to
 * these and makes one font of them; anything else that somebody types is printed as its
 * code, such as [U+1F600].
 *
 * Chosen for Indonesian office writing: all of Latin with its diacritics, Greek (for
 * formulas), typographic punctuation, super- and subscripts, currencies, fractions;
 * comparison signs, arrows, bullets and ticks as word processors and keyboards give them.
 * No two characters here share one glyph: a PDF could tell them apart no more.
 */
const RANGES = {
  /** The text itself, in both weights. */
  text: [
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
    [0x2012, 0x2016],
    [0x2018, 0x2023],
    [0x2026, 0x2026],
    [0x2030, 0x2033],
    [0x2039, 0x203c],
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
    [0xfb00, 0xfb04],
    [0xfffd, 0xfffd],
  ],
  /** Arrows, formulas, geometric shapes. */
  math: [
    [0x2190, 0x2199],
    [0x21a9, 0x21aa],
    [0x21c4, 0x21c4],
    [0x21d0, 0x21d5],
    [0x2200, 0x2211],
    [0x2213, 0x221e],
    [0x2220, 0x222b],
    [0x2234, 0x2237],
    [0x223c, 0x223c],
    [0x2243, 0x2249],
    [0x2260, 0x2267],
    [0x226a, 0x226b],
    [0x2282, 0x2287],
    [0x2295, 0x2297],
    [0x22a5, 0x22a5],
    [0x22c5, 0x22c5],
    [0x22ee, 0x22ef],
    [0x25a0, 0x25a1],
    [0x25aa, 0x25ad],
    [0x25b2, 0x25c7],
    [0x25c9, 0x25cf],
    [0x25e6, 0x25e6],
    [0x25ef, 0x25ef],
    [0x25fb, 0x25fe],
    [0x2605, 0x2606],
  ],
  /** Boxes, ticks, crosses, ornaments and the arrows used as bullets. */
  symbols: [
    [0x260e, 0x260e],
    [0x2610, 0x2612],
    [0x261e, 0x261e],
    [0x26a0, 0x26a0],
    [0x2706, 0x2706],
    [0x2709, 0x2709],
    [0x270e, 0x2718],
    [0x2726, 0x2727],
    [0x274f, 0x2752],
    [0x2753, 0x2753],
    [0x2756, 0x2757],
    [0x2794, 0x2794],
    [0x2798, 0x27a5],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [first: number, last: number])[]>>;

/** The fonts that the report's font is made of, the main one first. */
export type FontPart = keyof typeof RANGES;

/** The code points one part is cut to, ascending. */
export function codePointsOf(part: FontPart): readonly number[] {
  return RANGES[part].flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
  );
}

/** Every code point of the report's font. */
export function reportCodePoints(): readonly number[] {
  return [...codePointsOf('text'), ...codePointsOf('math'), ...codePointsOf('symbols')];
}
