/**
 * Characters printed as another one that looks the same: variants without a glyph of
 * their own, and what Word's bullet and arrow fonts leave behind when text is pasted.
 */
export const SAME_LOOK: ReadonlyMap<number, number> = new Map([
  [0x2011, 0x2010],
  [0x2024, 0x002e],
  // Bullets: • ▪ ➢ ❖ ◻
  [0xf0b7, 0x2022],
  [0xf0a7, 0x25aa],
  [0xf0d8, 0x27a2],
  [0xf076, 0x2756],
  [0xf0a8, 0x25fb],
  // Ticks and boxes: ✓ ☒ ☑
  [0xf0fc, 0x2713],
  [0xf0fd, 0x2612],
  [0xf0fe, 0x2611],
  // Arrows that Word makes of <-- and -->.
  [0xf0df, 0x2190],
  [0xf0e0, 0x2192],
]);
