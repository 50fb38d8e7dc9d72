import { bytesToHex } from '@noble/hashes/utils.js';
import type { Digest } from '#core/lib/ids.ts';
import { bytesOf, type ByteSource } from '#exchange/bytes/byte-source.ts';
import { crc32 } from '#exchange/zip/crc32.ts';
import { digestOf, runningDigest } from '#exchange/bytes/running-digest.ts';

/** As much is read at once and hashed by the browser; more in steps, so that memory stays small. */
export const AT_ONCE = 8 * 1024 ** 2;
const STEP = 4 * 1024 ** 2;

/** What was found by reading bytes to their end. */
export interface Content {
  readonly crc: number;
  readonly digest: Digest;
}

/** SHA-256 of bytes that are all here: by the browser, or on plain HTTP by ourselves. */
export async function digestAtOnce(bytes: Uint8Array<ArrayBuffer>): Promise<Digest> {
  const { subtle } = globalThis.crypto as { readonly subtle?: SubtleCrypto };
  if (!subtle) return digestOf(bytes);
  return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', bytes))) as Digest;
}

/** CRC and SHA-256 of bytes that are all here. */
export async function contentOf(bytes: Uint8Array<ArrayBuffer>): Promise<Content> {
  const digest = digestAtOnce(bytes);
  return { crc: crc32(bytes), digest: await digest };
}

/** CRC and SHA-256 of bytes that come one piece after the other. */
export async function contentOfPieces(pieces: AsyncIterable<Uint8Array>): Promise<Content> {
  const hash = runningDigest();
  let crc = 0;
  for await (const piece of pieces) {
    hash.add(piece);
    crc = crc32(piece, crc);
  }
  return { crc, digest: hash.end() };
}

/** The bytes of a part of the file, a few MiB at a time. Rejects when they cannot be read. */
export async function* steps(source: ByteSource): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < source.size; at += STEP) {
    yield await bytesOf(source.slice(at, at + STEP));
  }
}
