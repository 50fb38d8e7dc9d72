import { BlobReader, configure, ZipReader, type Entry } from '@zip.js/zip.js';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { isKnownName } from './package-manifest.ts';

/** More than any desk holds; a file that claims more was not made by this application. */
const MOST_ENTRIES = 100_000;
const MOST_BYTES = 64 * 1024 ** 3;
/** Deflate grows at most a thousandfold; text and pictures of people stay far below this. */
const MOST_GROWTH = 200;
const STORED = 0;
const DEFLATED = 8;
const LOCAL_LENGTH = 30;
const LOCAL_SIGNATURE = 0x04_03_4b_50;

/** Where one entry lies in the file. */
export interface DirectoryEntry {
  readonly name: string;
  readonly offset: number;
  readonly packed: number;
  readonly bytes: number;
  readonly method: number;
}

export type DirectoryFailure =
  | { readonly kind: 'not-a-zip' }
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'too-large'; readonly of: 'entries' | 'bytes' }
  | { readonly kind: 'bomb'; readonly entry: string }
  | { readonly kind: 'bad-name'; readonly entry: string }
  | { readonly kind: 'repeated'; readonly entry: string }
  | { readonly kind: 'encrypted'; readonly entry: string }
  | { readonly kind: 'bad-method'; readonly entry: string };

export type Directory = ReadonlyMap<string, DirectoryEntry>;

/** The table of contents at the end of the file, checked before a single entry is unpacked. */
export async function readDirectory(file: Blob): Promise<Result<Directory, DirectoryFailure>> {
  configure({ useWebWorkers: false });
  // Names are ours to judge: whatever is not known is refused by its name.
  const reader = new ZipReader(new BlobReader(file), { filenameValidation: 'tolerant' });
  let entries: Entry[];
  try {
    entries = await reader.getEntries();
  } catch {
    return fail({ kind: (await beginsAsZip(file)) ? 'cut-off' : 'not-a-zip' });
  }
  if (entries.length > MOST_ENTRIES) return fail({ kind: 'too-large', of: 'entries' });
  const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (total > MOST_BYTES) return fail({ kind: 'too-large', of: 'bytes' });
  // Entries that share bytes unpack to more than the file could hold.
  if (entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0) > file.size) {
    return fail({ kind: 'bomb', entry: entries[0]?.filename ?? '' });
  }
  return collect(entries);
}

function collect(entries: readonly Entry[]): Result<Directory, DirectoryFailure> {
  const directory = new Map<string, DirectoryEntry>();
  for (const one of entries) {
    const entry = one.filename;
    if (!isKnownName(entry)) return fail({ kind: 'bad-name', entry });
    if (directory.has(entry)) return fail({ kind: 'repeated', entry });
    if (one.encrypted) return fail({ kind: 'encrypted', entry });
    const { compressedSize: packed, uncompressedSize: bytes, compressionMethod: method } = one;
    if (method !== STORED && method !== DEFLATED) return fail({ kind: 'bad-method', entry });
    if (bytes > Math.max(packed, 1) * MOST_GROWTH) return fail({ kind: 'bomb', entry });
    directory.set(entry, { name: entry, offset: one.offset, packed, bytes, method });
  }
  return ok(directory);
}

async function beginsAsZip(file: Blob): Promise<boolean> {
  const head = await file
    .slice(0, 4)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  return head.byteLength === 4 && new DataView(head).getUint32(0, true) === LOCAL_SIGNATURE;
}

/**
 * The bytes of one entry as a stream, unpacked; for an entry that is stored as it is, also
 * the piece of the file itself. Undefined when nothing begins where it should.
 */
export async function openEntry(
  file: Blob,
  entry: DirectoryEntry,
): Promise<{ readonly bytes: ReadableStream<Uint8Array>; readonly piece?: Blob } | undefined> {
  const head = await file.slice(entry.offset, entry.offset + LOCAL_LENGTH).arrayBuffer();
  if (head.byteLength < LOCAL_LENGTH) return undefined;
  const view = new DataView(head);
  if (view.getUint32(0, true) !== LOCAL_SIGNATURE) return undefined;
  const start = entry.offset + LOCAL_LENGTH + view.getUint16(26, true) + view.getUint16(28, true);
  const packed = file.slice(start, start + entry.packed);
  if (packed.size < entry.packed) return undefined;
  if (entry.method === STORED) return { bytes: packed.stream(), piece: packed };
  return { bytes: packed.stream().pipeThrough(new DecompressionStream('deflate-raw')) };
}
