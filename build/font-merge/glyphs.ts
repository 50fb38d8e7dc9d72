import { fontTable, type FontTables } from '#report/type/font-tables.ts';

/** A glyph: its outline as the font stores it, and its place on the line. */
export interface Glyph {
  readonly outline: Uint8Array;
  readonly advance: number;
  readonly leftBearing: number;
}

const bytesOf = (view: DataView, from: number, to: number): Uint8Array =>
  new Uint8Array(view.buffer.slice(view.byteOffset + from, view.byteOffset + to));

/** All glyphs of a font in their order. */
export function readGlyphs(tables: FontTables): readonly Glyph[] {
  const [glyf, loca, hmtx] = ['glyf', 'loca', 'hmtx'].map((tag) => fontTable(tables, tag));
  if (!glyf || !loca || !hmtx) throw new Error('report font: no outlines');
  const isLong = fontTable(tables, 'head').getUint16(50) === 1;
  const start = (at: number): number =>
    isLong ? loca.getUint32(4 * at) : 2 * loca.getUint16(2 * at);
  const measured = fontTable(tables, 'hhea').getUint16(34);
  const count = fontTable(tables, 'maxp').getUint16(4);
  return Array.from({ length: count }, (_, at) => ({
    outline: bytesOf(glyf, start(at), start(at + 1)),
    advance: hmtx.getUint16(4 * Math.min(at, measured - 1)),
    leftBearing: hmtx.getInt16(at < measured ? 4 * at + 2 : 2 * (measured + at)),
  }));
}

const FLAG = { words: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 };

function partLength(flags: number): number {
  const places = flags & FLAG.words ? 4 : 2;
  if (flags & FLAG.scale) return 4 + places + 2;
  if (flags & FLAG.twoScales) return 4 + places + 4;
  return 4 + places + (flags & FLAG.matrix ? 8 : 0);
}

/** The glyph for a font in which the glyphs it is composed of have moved by `by` places. */
export function moved(glyph: Glyph, by: number): Glyph {
  const outline = glyph.outline.slice();
  const view = new DataView(outline.buffer);
  if (outline.length === 0 || view.getInt16(0) >= 0) return glyph;
  let at = 10;
  let flags = FLAG.more;
  while (flags & FLAG.more) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, view.getUint16(at + 2) + by);
    at += partLength(flags);
  }
  return { ...glyph, outline };
}
