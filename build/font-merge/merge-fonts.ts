import { readCmap } from '#report/type/font-cmap.ts';
import { fontTable, fontTables, type FontTables } from '#report/type/font-tables.ts';
import { moved, readGlyphs, type Glyph } from './glyphs.ts';
import { writeCmap } from './write-cmap.ts';
import { writeFont } from './write-font.ts';

/** What the short form of `loca` can address. */
const MOST_OUTLINE_BYTES = 2 * 0xffff;

function copyOf(tables: FontTables, tag: string): DataView {
  const { buffer, byteOffset, byteLength } = fontTable(tables, tag);
  return new DataView(buffer.slice(byteOffset, byteOffset + byteLength));
}

function outlineTables(glyphs: readonly Glyph[]): readonly (readonly [string, DataView])[] {
  const even = (glyph: Glyph): number => glyph.outline.length + (glyph.outline.length % 2);
  const glyf = new Uint8Array(glyphs.reduce((sum, glyph) => sum + even(glyph), 0));
  const loca = new DataView(new ArrayBuffer(2 * (glyphs.length + 1)));
  const hmtx = new DataView(new ArrayBuffer(4 * glyphs.length));
  if (glyf.length > MOST_OUTLINE_BYTES) throw new Error('report font: too many outlines');
  let offset = 0;
  glyphs.forEach((glyph, at) => {
    glyf.set(glyph.outline, offset);
    offset += even(glyph);
    loca.setUint16(2 * (at + 1), offset / 2);
    hmtx.setUint16(4 * at, glyph.advance);
    hmtx.setInt16(4 * at + 2, glyph.leftBearing);
  });
  return [
    ['glyf', new DataView(glyf.buffer)],
    ['loca', loca],
    ['hmtx', hmtx],
  ];
}

/** The bounds of all glyphs, and short addresses in `loca`. */
function headTable(fonts: readonly FontTables[], main: FontTables): DataView {
  const head = copyOf(main, 'head');
  const bounds = (at: number): readonly number[] =>
    fonts.map((font) => fontTable(font, 'head').getInt16(at));
  for (const least of [36, 38]) head.setInt16(least, Math.min(...bounds(least)));
  for (const greatest of [40, 42]) head.setInt16(greatest, Math.max(...bounds(greatest)));
  head.setUint16(50, 0);
  return head;
}

/** The greatest demands any of the fonts makes on whoever draws it. */
function maxpTable(fonts: readonly FontTables[], main: FontTables, count: number): DataView {
  const maxp = copyOf(main, 'maxp');
  for (let at = 6; at < maxp.byteLength; at += 2) {
    maxp.setUint16(at, Math.max(...fonts.map((font) => fontTable(font, 'maxp').getUint16(at))));
  }
  maxp.setUint16(4, count);
  return maxp;
}

/**
 * One TrueType font with the glyphs of all, so that whoever prints need not know of
 * several. It draws the given characters and no other; one that more than one font has
 * is drawn by the first of them. Names and line metrics are those of the first. The
 * fonts must have the same units per em.
 */
export function mergeFonts(
  wanted: ReadonlySet<number>,
  font: Uint8Array,
  ...others: readonly Uint8Array[]
): Uint8Array {
  const main = fontTables(font);
  const fonts = [main, ...others.map(fontTables)];
  const perEm = new Set(fonts.map((tables) => fontTable(tables, 'head').getUint16(18)));
  if (perEm.size > 1) throw new Error('report font: different units per em');
  const glyphs: Glyph[] = [];
  const codes = new Map<number, number>();
  for (const tables of fonts) {
    const by = glyphs.length;
    for (const [code, glyph] of readCmap(fontTable(tables, 'cmap'))) {
      if (wanted.has(code) && !codes.has(code)) codes.set(code, by + glyph);
    }
    glyphs.push(...readGlyphs(tables).map((glyph) => moved(glyph, by)));
  }
  const hhea = copyOf(main, 'hhea');
  hhea.setUint16(34, glyphs.length);
  const merged = new Map<string, DataView>([
    ...main,
    ...outlineTables(glyphs),
    ['head', headTable(fonts, main)],
    ['maxp', maxpTable(fonts, main, glyphs.length)],
    ['hhea', hhea],
    ['cmap', new DataView(writeCmap(codes).buffer)],
  ]);
  return writeFont(
    new Map(
      [...merged].map(([tag, { buffer, byteOffset, byteLength }]) => [
        tag,
        new Uint8Array(buffer, byteOffset, byteLength),
      ]),
    ),
  );
}
