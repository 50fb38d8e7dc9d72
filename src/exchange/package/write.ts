import type { Digest } from '#core/lib/ids.ts';
import { hashedPieces } from '#exchange/bytes/hashed-pieces.ts';
import { canonicalBytes, readMeText } from './text.ts';
import {
  MANIFEST,
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  READ_ME,
  type Manifest,
  type ManifestEntry,
} from './manifest.ts';
import { digestOf } from '#exchange/bytes/running-digest.ts';
import {
  piecesOfStream,
  streamOfPieces,
  zipPieces,
  type EntryToWrite,
} from '#exchange/zip/zip-write.ts';

/** One entry to be written; its bytes are asked for when its turn comes. */
export interface PackagePart {
  readonly name: string;
  readonly content: () => Promise<ReadableStream<Uint8Array>>;
}

export type PackageHead = Pick<
  Manifest,
  'scope' | 'madeAt' | 'app' | 'protection' | 'sample' | 'counts' | 'missing'
>;

interface WrittenPackage {
  readonly manifest: Manifest;
  /** SHA-256 of the manifest, which names the SHA-256 of everything else. */
  readonly fingerprint: Digest;
}

interface PackageStream {
  readonly bytes: ReadableStream<Uint8Array>;
  /** What was written, once the stream has been read to its end; undefined before. */
  readonly written: () => WrittenPackage | undefined;
}

/**
 * A package as a stream: never more of it in memory than one piece. Entries are stored,
 * not packed: evidence is packed already. All times are `madeAt`, so the same content
 * gives the same bytes. The manifest comes last, because it says what was really written.
 * `progress` hears of every piece of content.
 */
export function writePackage(
  head: PackageHead,
  parts: readonly PackagePart[],
  progress: (bytes: number) => void,
): PackageStream {
  let written: WrittenPackage | undefined;

  async function* entries(): AsyncGenerator<EntryToWrite> {
    const done: ManifestEntry[] = [];
    const readMe: PackagePart = {
      name: READ_ME,
      content: () => Promise.resolve(new Blob([readMeText(head.madeAt)]).stream()),
    };
    for (const { name, content } of [readMe, ...parts]) {
      const hashed = hashedPieces(async () => piecesOfStream(await content()), progress);
      yield { name, pieces: hashed.pieces };
      done.push({ name, ...hashed.end() });
    }
    const manifest: Manifest = {
      format: PACKAGE_FORMAT,
      version: PACKAGE_VERSION,
      kind: 'backup',
      ...head,
      entries: done,
    };
    const text = canonicalBytes(manifest);
    written = { manifest, fingerprint: digestOf(text) };
    yield { name: MANIFEST, pieces: [text] };
  }

  return { bytes: streamOfPieces(zipPieces(head.madeAt, entries())), written: () => written };
}
