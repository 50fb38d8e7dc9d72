import type { ReadyEntry } from '#exchange/zip/zip-of-entries.ts';

/** Every entry of a ZIP with stored entries, in its order, by no code of the application. */
export async function entriesOf(file: Blob): Promise<readonly ReadyEntry[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('no end of a ZIP');
  const found: ReadyEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const size = view.getUint32(at + 20, true);
    const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const local = view.getUint32(at + 42, true);
    const skip = view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const begin = local + 30 + skip;
    found.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (name ?? 0))),
      bytes: new Blob([bytes.slice(begin, begin + size)]),
    });
    at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return found;
}
