const MAGIC = 0xb1b0afba;
const TRUE_TYPE = 0x00010000;

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function checksum(view: DataView, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

/** A TrueType file from its tables. */
export function writeFont(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const start = 12 + 16 * entries.length;
  const length = entries.reduce((sum, [, bytes]) => sum + padded(bytes.length), start);
  const font = new Uint8Array(length);
  const view = new DataView(font.buffer);
  const power = Math.floor(Math.log2(entries.length));
  view.setUint32(0, TRUE_TYPE);
  [entries.length, 16 * 2 ** power, power, 16 * (entries.length - 2 ** power)].forEach(
    (word, at) => {
      view.setUint16(4 + 2 * at, word);
    },
  );
  let offset = start;
  let head = 0;
  entries.forEach(([tag, bytes], at) => {
    const entry = 12 + 16 * at;
    font.set(bytes, offset);
    if (tag === 'head') {
      head = offset;
      view.setUint32(head + 8, 0);
    }
    font.set(new TextEncoder().encode(tag), entry);
    view.setUint32(entry + 4, checksum(view, offset, offset + padded(bytes.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, bytes.length);
    offset += padded(bytes.length);
  });
  view.setUint32(head + 8, (MAGIC - checksum(view, 0, length)) >>> 0);
  return font;
}
