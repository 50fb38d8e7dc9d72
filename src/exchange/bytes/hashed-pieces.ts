import type { Digest } from '#core/lib/ids.ts';
import { AT_ONCE, digestAtOnce } from '#exchange/package/content.ts';
import { runningDigest, type RunningDigest } from './running-digest.ts';
import { joined } from '#exchange/zip/zip-layout.ts';

export interface HashedPieces {
  readonly pieces: AsyncIterable<Uint8Array>;
  /** Of everything, once the last piece was taken. */
  readonly end: () => { readonly bytes: number; readonly sha256: Digest };
}

/** Pieces on their way, counted and hashed; `heard` is told of each. */
export function hashedPieces(
  open: () => Promise<AsyncIterable<Uint8Array> | Iterable<Uint8Array>>,
  heard: (bytes: number) => void,
): HashedPieces {
  let bytes = 0;
  let sha256: Digest | undefined;

  async function* pass(): AsyncGenerator<Uint8Array> {
    let gathered: Uint8Array[] = [];
    let running: RunningDigest | undefined;
    for await (const piece of await open()) {
      bytes += piece.length;
      if (running) running.add(piece);
      else gathered.push(piece);
      if (!running && bytes > AT_ONCE) {
        running = runningDigest();
        for (const before of gathered) running.add(before);
        gathered = [];
      }
      heard(piece.length);
      yield piece;
    }
    sha256 = running ? running.end() : await digestAtOnce(joined(...gathered));
  }

  return {
    pieces: pass(),
    end: () => {
      if (sha256 === undefined) throw new Error('hashedPieces: not read to the end');
      return { bytes, sha256 };
    },
  };
}
