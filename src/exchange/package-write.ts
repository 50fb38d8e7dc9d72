import { makeZip } from 'client-zip';
import type { Digest } from '#core/lib/ids.ts';
import { canonicalBytes, readMeText } from './package-text.ts';
import {
  MANIFEST,
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  READ_ME,
  type Manifest,
  type ManifestEntry,
} from './package-manifest.ts';
import { digestOf, runningDigest } from './running-digest.ts';

/** One entry to be written; its bytes are asked for when its turn comes. */
export interface PackagePart {
  readonly name: string;
  readonly content: () => Promise<ReadableStream<Uint8Array>>;
}

export type PackageHead = Pick<
  Manifest,
  'scope' | 'madeAt' | 'app' | 'protection' | 'counts' | 'missing'
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
  const lastModified = zipTime(head.madeAt);

  async function* entries(): AsyncGenerator<{
    readonly name: string;
    readonly lastModified: Date;
    readonly input: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>;
  }> {
    const done: ManifestEntry[] = [];
    const readMe: PackagePart = {
      name: READ_ME,
      content: () => Promise.resolve(new Blob([readMeText(head.madeAt)]).stream()),
    };
    for (const { name, content } of [readMe, ...parts]) {
      const hash = runningDigest();
      let bytes = 0;
      const heard = new TransformStream<Uint8Array, Uint8Array>({
        transform: (piece, controller) => {
          hash.add(piece);
          bytes += piece.length;
          progress(piece.length);
          controller.enqueue(piece);
        },
      });
      yield { name, lastModified, input: (await content()).pipeThrough(heard) };
      done.push({ name, bytes, sha256: hash.end() });
    }
    const manifest: Manifest = {
      format: PACKAGE_FORMAT,
      version: PACKAGE_VERSION,
      kind: 'backup',
      ...head,
      entries: done,
    };
    const text = new Uint8Array(canonicalBytes(manifest));
    written = { manifest, fingerprint: digestOf(text) };
    yield { name: MANIFEST, lastModified, input: text };
  }

  return { bytes: makeZip(entries()), written: () => written };
}

/** ZIP times are local and have no zone: the same digits everywhere, whatever the zone. */
function zipTime(iso: string): Date {
  const at = new Date(iso);
  return new Date(
    at.getUTCFullYear(),
    at.getUTCMonth(),
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  );
}
