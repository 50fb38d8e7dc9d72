import { readCmap } from './font-cmap.ts';
import { fontTable, fontTables } from './font-tables.ts';

/** What layout needs to know of a font: which characters it has and how wide they are. */
export interface FontMetrics {
  has(code: number): boolean;
  /** Advance width in thousandths of the font size; 0 for a character the font lacks. */
  advance(code: number): number;
  /** Whether another character is drawn with the same glyph. */
  sharesGlyph(code: number): boolean;
}

/** Reads the metrics of a TrueType font. */
export function fontMetrics(font: Uint8Array): FontMetrics {
  const tables = fontTables(font);
  const perEm = fontTable(tables, 'head').getUint16(18);
  const measured = fontTable(tables, 'hhea').getUint16(34);
  const hmtx = fontTable(tables, 'hmtx');
  const widths = new Map<number, number>();
  const glyphs = readCmap(fontTable(tables, 'cmap'));
  const users = new Map<number, number>();
  for (const [code, glyph] of glyphs) {
    users.set(glyph, (users.get(glyph) ?? 0) + 1);
    const advance = hmtx.getUint16(4 * Math.min(glyph, measured - 1));
    widths.set(code, (advance * 1000) / perEm);
  }
  return {
    has: (code) => widths.has(code),
    advance: (code) => widths.get(code) ?? 0,
    sharesGlyph: (code) => (users.get(glyphs.get(code) ?? 0) ?? 0) > 1,
  };
}
