import { crc32 } from './crc32.ts';
import {
  centralRecord,
  DESCRIPTOR_LENGTH,
  descriptor,
  endRecords,
  localHeader,
  type ZipEntry,
} from './zip-layout.ts';

/** More would need numbers that this layout does not have. */
const MOST_ENTRIES = 65_534;
const MOST_ENTRY_BYTES = 0xff_ff_ff_fe;

/** One entry to be written; its pieces are asked for when its turn comes. */
export interface EntryToWrite {
  readonly name: string;
  readonly pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/**
 * The ZIP around a package, piece by piece, every time `madeAt`: the same entries give the
 * same bytes on every machine. Throws on what this layout cannot hold.
 */
export async function* zipPieces(
  madeAt: string,
  entries: AsyncIterable<EntryToWrite> | Iterable<EntryToWrite>,
): AsyncGenerator<Uint8Array> {
  const done: ZipEntry[] = [];
  let offset = 0;
  for await (const { name, pieces } of entries) {
    const header = localHeader(name, madeAt);
    yield header;
    let crc = 0;
    let bytes = 0;
    for await (const piece of pieces) {
      crc = crc32(piece, crc);
      bytes += piece.length;
      yield piece;
    }
    if (bytes > MOST_ENTRY_BYTES || done.length === MOST_ENTRIES) throw new RangeError(name);
    yield descriptor({ crc, bytes });
    done.push({ name, bytes, crc, offset });
    offset += header.length + bytes + DESCRIPTOR_LENGTH;
  }
  let length = 0;
  for (const entry of done) {
    const record = centralRecord(entry, madeAt);
    length += record.length;
    yield record;
  }
  yield endRecords(done.length, length, offset);
}

/** Pieces as a stream; read only as fast as they are taken. */
export function streamOfPieces(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const next = await pieces.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}

/** A stream as pieces; it is given up when no more of them are wanted. */
export async function* piecesOfStream(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
