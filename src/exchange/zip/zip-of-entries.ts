import { piecesOfStream, streamOfPieces, zipPieces } from './zip-write.ts';

/** One entry of a package, whose bytes are here. */
export interface ReadyEntry {
  readonly name: string;
  readonly bytes: Blob;
}

/**
 * The ZIP around entries that are known to the last byte, as a carried package is written:
 * in the given order, stored, every time `madeAt`. The same entries give the same bytes.
 */
export function zipOfEntries(
  entries: readonly ReadyEntry[],
  madeAt: string,
): ReadableStream<Uint8Array> {
  const written = entries.map(({ name, bytes }) => ({
    name,
    pieces: piecesOfStream(bytes.stream()),
  }));
  return streamOfPieces(zipPieces(madeAt, written));
}
