/** Glyph numbers by code, from the Windows Unicode tables (format 4: the basic plane). */
export function readCmap(cmap: DataView): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let at = 0; at < cmap.getUint16(2); at += 1) {
    const table = cmap.getUint32(8 + 8 * at);
    if (cmap.getUint16(table) === 4) readFormat4(cmap, table, glyphs);
  }
  return glyphs;
}

function readFormat4(view: DataView, table: number, glyphs: Map<number, number>): void {
  const doubled = view.getUint16(table + 6);
  const [ends, starts, deltas, ranges] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled];
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = view.getUint16(table + ends + segment);
    const delta = view.getUint16(table + deltas + segment);
    const rangeAt = table + ranges + segment;
    const range = view.getUint16(rangeAt);
    const first = view.getUint16(table + starts + segment);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const listed = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}
