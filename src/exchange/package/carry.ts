import type { Digest } from '#core/lib/ids.ts';
import { countedContents } from '#core/package/counted-contents.ts';
import type { CarriedKind, PackageAbout } from '#core/package/head.ts';
import type { Signature } from '#core/package/signature.ts';
import { hashedPieces } from '#exchange/bytes/hashed-pieces.ts';
import { BODIES_OF } from './kinds.ts';
import type { CarriedManifest } from './carried.ts';
import {
  MANIFEST,
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  READ_ME,
  SIGNATURE,
  type ManifestEntry,
} from './manifest.ts';
import { canonicalBytes, carriedReadMe } from './text.ts';
import { digestOf } from '#exchange/bytes/running-digest.ts';
import {
  piecesOfStream,
  streamOfPieces,
  zipPieces,
  type EntryToWrite,
} from '#exchange/zip/zip-write.ts';

/** One file of evidence to be packed; its bytes are asked for when its turn comes. */
interface CarriedFile {
  /** SHA-256 of the bytes; what comes out otherwise ends the writing. */
  readonly digest: Digest;
  /** Ending of its name, 1 to 8 small letters and digits; else "bin". */
  readonly ending: string;
  readonly open: () => Promise<ReadableStream<Uint8Array>>;
}

/** Everything a carried package will hold. */
export interface CarriedContent {
  readonly kind: CarriedKind;
  readonly about: PackageAbout;
  /** ISO 8601 UTC. */
  readonly madeAt: string;
  readonly app: string;
  /** By entry name; written in the order of the kind. */
  readonly bodies: ReadonlyMap<string, unknown>;
  /** Written in the order of their names, each content once. */
  readonly files: readonly CarriedFile[];
}

/** One entry that was written. */
export interface WrittenEntry {
  readonly name: string;
  readonly bytes: number;
  readonly digest: Digest;
}

export interface WrittenCarried {
  readonly manifest: CarriedManifest;
  /** SHA-256 of the manifest, which names the SHA-256 of everything else. */
  readonly fingerprint: Digest;
  readonly signature: Signature | null;
  /** In the order of the file, manifest and signature included. */
  readonly entries: readonly WrittenEntry[];
}

export interface CarriedStream {
  readonly bytes: ReadableStream<Uint8Array>;
  /** What was written, once the stream has been read to its end; undefined before. */
  readonly written: () => WrittenCarried | undefined;
}

const ENDING = /^[a-z0-9]{1,8}$/;

/**
 * A carried package as a stream: never more of it in memory than the bodies and one piece.
 * The same content gives the same bytes. `progress` hears of every piece of content; `sign`
 * is asked last, when the fingerprint is known.
 */
export function writeCarried(
  content: CarriedContent,
  progress: (bytes: number) => void,
  sign?: (fingerprint: Digest) => Promise<Signature>,
): CarriedStream {
  let written: WrittenCarried | undefined;

  async function* entries(): AsyncGenerator<EntryToWrite> {
    const done: ManifestEntry[] = [];
    for (const { name, open, digest } of parts(content)) {
      const hashed = hashedPieces(open, progress);
      yield { name, pieces: hashed.pieces };
      const { bytes, sha256 } = hashed.end();
      if (digest !== undefined && digest !== sha256) throw new Error(name);
      done.push({ name, bytes, sha256 });
    }
    const manifest = manifestOf(content, done);
    const text = canonicalBytes(manifest);
    const fingerprint = digestOf(text);
    yield { name: MANIFEST, pieces: [text] };
    const all = done.map(({ name, bytes, sha256 }) => ({ name, bytes, digest: sha256 }));
    all.push({ name: MANIFEST, bytes: text.length, digest: fingerprint });
    const signature = sign ? await sign(fingerprint) : null;
    if (signature) {
      const signed = canonicalBytes(signature);
      yield { name: SIGNATURE, pieces: [signed] };
      all.push({ name: SIGNATURE, bytes: signed.length, digest: digestOf(signed) });
    }
    written = { manifest, fingerprint, signature, entries: all };
  }

  return {
    bytes: streamOfPieces(zipPieces(content.madeAt, entries())),
    written: () => written,
  };
}

interface Part {
  readonly name: string;
  readonly open: () => Promise<AsyncIterable<Uint8Array> | Iterable<Uint8Array>>;
  /** What must come out; undefined for bodies. */
  readonly digest?: Digest;
}

function parts({ kind, madeAt, bodies, files }: CarriedContent): readonly Part[] {
  const text = (name: string, bytes: Uint8Array): Part => ({
    name,
    open: () => Promise.resolve([bytes]),
  });
  const once = new Map(
    files.map((file) => [file.digest, { ...file, name: evidenceName(file) }] as const),
  );
  const evidence = [...once.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    text(READ_ME, new TextEncoder().encode(carriedReadMe(kind, madeAt))),
    ...BODIES_OF[kind]
      .filter((name) => bodies.has(name))
      .map((name) => text(name, canonicalBytes(bodies.get(name)))),
    ...evidence.map(({ name, digest, open }) => ({
      name,
      digest,
      open: async () => piecesOfStream(await open()),
    })),
  ];
}

const evidenceName = ({ digest, ending }: CarriedFile): string =>
  `evidence/${digest}.${ENDING.test(ending) ? ending : 'bin'}`;

function manifestOf(
  { kind, about, madeAt, app, bodies, files }: CarriedContent,
  entries: readonly ManifestEntry[],
): CarriedManifest {
  const list = (body: unknown): readonly unknown[] => (Array.isArray(body) ? body : []);
  const talk = bodies.get('clarification.json') as { readonly documents?: unknown } | undefined;
  const documents = list(bodies.get('documents.json') ?? talk?.documents);
  const packed = new Set<string>(files.map(({ digest }) => digest));
  const named = new Set(documents.flatMap(countedContents));
  return {
    format: PACKAGE_FORMAT,
    version: PACKAGE_VERSION,
    kind,
    about,
    madeAt,
    app,
    counts: {
      documents: documents.length,
      journal: list(bodies.get('journal.json')).length,
      files: packed.size,
    },
    missing: [...named].filter((digest) => !packed.has(digest)).sort() as Digest[],
    entries,
  };
}
