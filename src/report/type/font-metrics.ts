/** What layout needs to know of a font: which characters it has and how wide they are. */
export interface FontMetrics {
  has(code: number): boolean;
  /** Advance width in thousandths of the font size; 0 for a character the font lacks. */
  advance(code: number): number;
  /** Whether another character is drawn with the same glyph. */
  sharesGlyph(code: number): boolean;
}

function tableOffsets(view: DataView): ReadonlyMap<string, number> {
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, at) => {
      const entry = 12 + 16 * at;
      const tag = [0, 1, 2, 3].map((part) => String.fromCharCode(view.getUint8(entry + part)));
      return [tag.join(''), view.getUint32(entry + 8)] as const;
    }),
  );
}

/** Glyph numbers by code, from the Windows Unicode table (format 4: the basic plane). */
function readCmap(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let at = 0; at < view.getUint16(cmap + 2); at += 1) {
    const table = cmap + view.getUint32(cmap + 8 + 8 * at);
    if (view.getUint16(table) === 4) readFormat4(view, table, glyphs);
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

/** Reads the metrics of a TrueType font. */
export function fontMetrics(font: Uint8Array): FontMetrics {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = tableOffsets(view);
  const at = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`report font: no ${tag} table`);
    return offset;
  };
  const perEm = view.getUint16(at('head') + 18);
  const measured = view.getUint16(at('hhea') + 34);
  const hmtx = at('hmtx');
  const widths = new Map<number, number>();
  const glyphs = readCmap(view, at('cmap'));
  const users = new Map<number, number>();
  for (const [code, glyph] of glyphs) {
    users.set(glyph, (users.get(glyph) ?? 0) + 1);
    const advance = view.getUint16(hmtx + 4 * Math.min(glyph, measured - 1));
    widths.set(code, (advance * 1000) / perEm);
  }
  return {
    has: (code) => widths.has(code),
    advance: (code) => widths.get(code) ?? 0,
    sharesGlyph: (code) => (users.get(glyphs.get(code) ?? 0) ?? 0) > 1,
  };
}
