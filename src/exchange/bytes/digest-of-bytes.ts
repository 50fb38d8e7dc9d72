import type { Digest } from '#core/lib/ids.ts';

/** What is read at once: as much as `crypto.subtle`, which cannot work in steps, is given. */
const WHOLE_BYTES = 64 * 1024 * 1024;
const STEP_BYTES = 4 * 1024 * 1024;

export interface DigestOptions {
  /** Told how many bytes are done, after each step. */
  readonly progress?: (done: number) => void;
  /** Looked at between the steps; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** The browser's own hashing; null on plain HTTP. */
  readonly subtle?: SubtleCrypto | null;
  /** How much is read in one step, in bytes. */
  readonly step?: number;
}

const hex = (bytes: Uint8Array): Digest =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('') as Digest;

/**
 * SHA-256 of a file's bytes. The browser's own hashing is used where it is there and the
 * file is small enough to be held at once; else the file is read and hashed in steps.
 * Rejects when the bytes cannot be read.
 */
export async function digestOfBytes(file: Blob, options: DigestOptions = {}): Promise<Digest> {
  const { progress, signal, subtle = browserSubtle(), step = STEP_BYTES } = options;
  signal?.throwIfAborted();
  if (subtle && isSmall(file)) {
    const digest = await subtle.digest('SHA-256', await file.arrayBuffer());
    signal?.throwIfAborted();
    progress?.(file.size);
    return hex(new Uint8Array(digest));
  }
  const { sha256 } = await import('@noble/hashes/sha2.js');
  const hash = sha256.create();
  for (let done = 0; done < file.size; done += step) {
    const end = Math.min(done + step, file.size);
    hash.update(new Uint8Array(await file.slice(done, end).arrayBuffer()));
    signal?.throwIfAborted();
    progress?.(end);
  }
  return hex(hash.digest());
}

const isSmall = (file: Blob): boolean => file.size <= WHOLE_BYTES;

/** Whether the browser hashes these bytes by itself, away from the thread that asks. */
export function isDigestedAtOnce(file: Blob): boolean {
  return browserSubtle() !== undefined && isSmall(file);
}

/** Absent on plain HTTP, whatever the types say. */
function browserSubtle(): SubtleCrypto | undefined {
  return (globalThis.crypto as { readonly subtle?: SubtleCrypto }).subtle;
}
