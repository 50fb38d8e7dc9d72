import type { FileKind } from '#core/evidence/file-facts.ts';
import type { StoredFile } from '#core/evidence/stored-file.ts';
import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { isPhoto, type PhotoReduction } from '#exchange/photo/reduce-photo.ts';
import { sniffFile } from '#exchange/bytes/sniff-file.ts';

/** Larger files are refused: a browser on an office laptop would not get through. In bytes. */
const MOST_FILE_BYTES = 512 * 1024 * 1024;

/** The heavy work on bytes, done wherever the browser does it best. */
export interface Hands {
  readonly digest: (
    file: Blob,
    progress: (done: number) => void,
    signal: AbortSignal,
  ) => Promise<Digest>;
  readonly reducePhoto: (
    photo: Blob,
    kind: FileKind,
    signal: AbortSignal,
  ) => Promise<PhotoReduction>;
}

/** How somebody follows one file on its way in, and stops it. */
export interface Watch {
  /** Bytes of the file that are done. */
  readonly progress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** What is to become of photos: `both` also keeps them as they were taken. */
export type PhotoWish = 'reduced' | 'both';

/** What became of a photo; `none` = the file is no photo. */
export type PhotoOutcome = PhotoReduction['kind'] | 'none';

export type PrepareFailure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-big'; readonly limit: number }
  /** A folder, a file that is no longer there, or one that may not be read. */
  | { readonly kind: 'unreadable'; readonly detail: string }
  | { readonly kind: 'cancelled' };

/** A file that only waits to be stored. */
export interface PreparedFile {
  readonly file: StoredFile;
  /** The photo as it was taken, when it differs and is to be kept. */
  readonly original: StoredFile | null;
  readonly bytes: readonly { readonly digest: Digest; readonly blob: Blob }[];
  /** Of the file as it was handed in, whatever was made of it. */
  readonly source: Digest;
  readonly photo: PhotoOutcome;
}

/** The file's bytes, without what else the browser knows of the file. */
const bare = (file: Blob, type: string): Blob => file.slice(0, file.size, type);

function storedAs(name: string, digest: Digest, type: string, { size }: Blob): StoredFile {
  return { digest, name: name.trim() || digest.slice(0, 12), type, size };
}

async function prepare(
  file: File,
  photos: PhotoWish,
  hands: Hands,
  { progress, signal }: Watch,
): Promise<PreparedFile> {
  const { kind, type } = await sniffFile(file);
  const given = bare(file, type);
  const reduction: PhotoReduction | { readonly kind: 'none' } = isPhoto(kind)
    ? await hands.reducePhoto(given, kind, signal)
    : { kind: 'none' };
  signal.throwIfAborted();
  const source = await hands.digest(given, progress, signal);
  signal.throwIfAborted();
  const asGiven = storedAs(file.name, source, type, given);
  const photo = reduction.kind;
  if (!('photo' in reduction)) {
    const bytes = [{ digest: source, blob: given }];
    return { file: asGiven, original: null, bytes, source, photo };
  }
  const made = reduction.photo;
  const digest = await hands.digest(made, () => undefined, signal);
  const name = made.type === type ? file.name : file.name.replace(/(?:\.[^.]*)?$/u, '.jpg');
  const both = photos === 'both';
  return {
    file: storedAs(name, digest, made.type, made),
    original: both ? asGiven : null,
    bytes: [{ digest, blob: made }, ...(both ? [{ digest: source, blob: given }] : [])],
    source,
    photo,
  };
}

/**
 * Reads a file, tells its kind by content, makes a photo smaller, and names the bytes by
 * their SHA-256. Stores nothing.
 */
export async function prepareFile(
  file: File,
  photos: PhotoWish,
  hands: Hands,
  watch: Watch,
): Promise<Result<PreparedFile, PrepareFailure>> {
  if (watch.signal.aborted) return fail({ kind: 'cancelled' });
  if (file.size > MOST_FILE_BYTES) return fail({ kind: 'too-big', limit: MOST_FILE_BYTES });
  try {
    if (file.size === 0) {
      // A folder also comes as an empty file; only reading tells.
      await file.arrayBuffer();
      return fail({ kind: 'empty' });
    }
    return ok(await prepare(file, photos, hands, watch));
  } catch (error) {
    if (watch.signal.aborted) return fail({ kind: 'cancelled' });
    return fail({ kind: 'unreadable', detail: String(error) });
  }
}

/** Why the bytes can no longer be read; undefined while they can. */
export async function lostBytes(file: Blob): Promise<PrepareFailure | undefined> {
  try {
    await file.slice(file.size - 1).arrayBuffer();
    return undefined;
  } catch (error) {
    return { kind: 'unreadable', detail: String(error) };
  }
}
