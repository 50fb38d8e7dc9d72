import { viewOf, type ByteSource } from '#exchange/bytes/byte-source.ts';

/** More than this of a table of contents is not read: enough to know the kind of a file. */
const MOST_BYTES = 4 * 1024 * 1024;

const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xff_ff;

function partOf(file: ByteSource, start: number, end: number): Promise<DataView<ArrayBuffer>> {
  return viewOf(file.slice(start, Math.min(end, start + MOST_BYTES)));
}

const at = (view: DataView, offset: number, mark: number): boolean =>
  offset >= 0 && offset + 4 <= view.byteLength && view.getUint32(offset, true) === mark;

function nameAt(view: DataView<ArrayBuffer>, offset: number, length: number): string {
  const end = Math.min(offset + length, view.byteLength);
  const { buffer, byteOffset } = view;
  return new TextDecoder().decode(
    new Uint8Array(buffer, byteOffset + offset, Math.max(0, end - offset)),
  );
}

/** The names in the table of contents at the end of a ZIP file; undefined when there is none. */
async function directoryNames(file: ByteSource): Promise<readonly string[] | undefined> {
  const from = Math.max(0, file.size - END_LENGTH - LONGEST_COMMENT);
  const tail = await partOf(file, from, file.size);
  let end = tail.byteLength - END_LENGTH;
  while (end >= 0 && !at(tail, end, 0x06_05_4b_50)) end -= 1;
  if (end < 0) return undefined;
  const start = tail.getUint32(end + 16, true);
  const table = await partOf(file, start, start + tail.getUint32(end + 12, true));
  const names: string[] = [];
  for (
    let entry = 0;
    at(table, entry, 0x02_01_4b_50) && entry + ENTRY_LENGTH <= table.byteLength;
  ) {
    const length = table.getUint16(entry + 28, true);
    names.push(nameAt(table, entry + ENTRY_LENGTH, length));
    entry +=
      ENTRY_LENGTH + length + table.getUint16(entry + 30, true) + table.getUint16(entry + 32, true);
  }
  return names;
}

/** The names that stand before the parts themselves, as far as they can be followed. */
async function localNames(file: ByteSource): Promise<readonly string[]> {
  const view = await partOf(file, 0, file.size);
  const names: string[] = [];
  for (let part = 0; at(view, part, 0x04_03_4b_50) && part + LOCAL_LENGTH <= view.byteLength;) {
    const length = view.getUint16(part + 26, true);
    names.push(nameAt(view, part + LOCAL_LENGTH, length));
    part +=
      LOCAL_LENGTH + length + view.getUint16(part + 28, true) + view.getUint32(part + 18, true);
  }
  return names;
}

/** What a ZIP file contains, by name; of one that was cut off, what its beginning still tells. */
export async function zipNames(file: ByteSource): Promise<readonly string[]> {
  const names = await directoryNames(file);
  return names !== undefined && names.length > 0 ? names : localNames(file);
}

/** The streams of an OLE compound file that its first directory sector names ([MS-CFB] 2.6). */
export async function oleNames(file: ByteSource): Promise<readonly string[]> {
  const header = await partOf(file, 0, 512);
  if (header.byteLength < 512) return [];
  const sector = 2 ** header.getUint16(30, true);
  if (sector < 512 || sector > 4096) return [];
  // Directories are mostly stored in one piece; what lies elsewhere is not followed.
  const start = (header.getUint32(48, true) + 1) * sector;
  const directory = await partOf(file, start, start + 8 * sector);
  const names: string[] = [];
  for (let entry = 0; entry + 128 <= directory.byteLength; entry += 128) {
    const length = Math.min(directory.getUint16(entry + 64, true), 64) - 2;
    if (length <= 0) continue;
    const { buffer, byteOffset } = directory;
    const name = new Uint8Array(buffer, byteOffset + entry, length);
    names.push(new TextDecoder('utf-16le').decode(name));
  }
  return names;
}
