/** The tables of a TrueType font by their four-letter tags, each a view on the font's bytes. */
export type FontTables = ReadonlyMap<string, DataView>;

/** Finds the tables of a TrueType font. */
export function fontTables(font: Uint8Array): FontTables {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, at) => {
      const entry = 12 + 16 * at;
      const tag = [0, 1, 2, 3].map((part) => String.fromCharCode(view.getUint8(entry + part)));
      const start = font.byteOffset + view.getUint32(entry + 8);
      const table = new DataView(font.buffer, start, view.getUint32(entry + 12));
      return [tag.join(''), table] as const;
    }),
  );
}

/** One table; a font of the report without it is a bug. */
export function fontTable(tables: FontTables, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new Error(`report font: no ${tag} table`);
  return table;
}
