import { utf8ToBytes } from '@noble/hashes/utils.js';
import { randomBytes } from './master-key.ts';
import { BrokenSeal } from './vault.ts';

/**
 * A sealed file: version, salt of the file's own key, length of its sealed description,
 * the description (digest and media type), then the content in pieces of 1 MiB. Each
 * piece is bound to the digest, its place and to being the last or not: a file that was
 * cut, exchanged or put in another order does not open. Never whole in memory.
 */
const VERSION = 1;
const PIECE = 1024 * 1024;
const TAG = 16;
const SALT = 32;
const HEAD = 1 + SALT + 2;

interface Description {
  readonly digest: string;
  readonly type: string;
}

async function fileKey(base: CryptoKey, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const info = utf8ToBytes('timbang: one file, 1');
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** The key is the file's own, so counting is enough; place 0 is the description. */
function nonce(place: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12);
  new DataView(bytes.buffer).setUint32(8, place);
  return bytes;
}

function pieceContext(digest: string, place: number, last: boolean): Uint8Array<ArrayBuffer> {
  return utf8ToBytes(JSON.stringify(['timbang: piece, 1', digest, place, last]));
}

const DESCRIPTION_CONTEXT = utf8ToBytes('timbang: description of a file, 1');

/** Bytes from a Blob; an empty Blob gives none. */
async function read(blob: Blob, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.slice(from, to).arrayBuffer());
}

/** Where the pieces of `size` bytes begin; an empty file is one empty piece. */
function starts(size: number, step: number): readonly number[] {
  return Array.from({ length: Math.max(1, Math.ceil(size / step)) }, (_, at) => at * step);
}

/** The bytes as they are stored. `base` derives a key of its own for every file. */
export async function sealBlob(base: CryptoKey, file: Blob, digest: string): Promise<Blob> {
  const salt = randomBytes(SALT);
  const key = await fileKey(base, salt);
  const described: Description = { digest, type: file.type };
  const description = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce(0), additionalData: DESCRIPTION_CONTEXT },
    key,
    utf8ToBytes(JSON.stringify(described)),
  );
  const head = new Uint8Array(HEAD);
  head[0] = VERSION;
  head.set(salt, 1);
  new DataView(head.buffer).setUint16(1 + SALT, description.byteLength);
  const parts: Blob[] = [new Blob([head, description])];
  const pieces = starts(file.size, PIECE);
  for (const [at, start] of pieces.entries()) {
    const additionalData = pieceContext(digest, at + 1, at === pieces.length - 1);
    const plain = await read(file, start, start + PIECE);
    const iv = nonce(at + 1);
    // Piece after piece, each handed to the browser at once: that is what keeps memory small.
    parts.push(
      new Blob([await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain)]),
    );
  }
  return new Blob(parts);
}

/** Opens what stands at a place; every way in which it is not what was sealed is one error. */
async function openPlace(
  key: CryptoKey,
  place: number,
  additionalData: Uint8Array<ArrayBuffer>,
  sealed: Uint8Array<ArrayBuffer>,
): Promise<ArrayBuffer> {
  try {
    const iv = nonce(place);
    return await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed);
  } catch {
    throw new BrokenSeal(`Broken at place ${place}`);
  }
}

interface Opened extends Description {
  readonly key: CryptoKey;
  /** Where the content begins. */
  readonly start: number;
}

async function openHead(base: CryptoKey, stored: Blob): Promise<Opened> {
  const head = await read(stored, 0, HEAD);
  if (head.length !== HEAD || head[0] !== VERSION) throw new BrokenSeal('Not a sealed file');
  const key = await fileKey(base, head.slice(1, 1 + SALT));
  const start = HEAD + new DataView(head.buffer).getUint16(1 + SALT);
  const description = await openPlace(key, 0, DESCRIPTION_CONTEXT, await read(stored, HEAD, start));
  const described = JSON.parse(new TextDecoder().decode(description)) as Description;
  return { ...described, key, start };
}

/** The digest a stored file was sealed under; throws {@link BrokenSeal}. */
export async function digestOfSealed(base: CryptoKey, stored: Blob): Promise<string> {
  return (await openHead(base, stored)).digest;
}

/** The bytes again, with their media type; throws {@link BrokenSeal} when anything is not as it was sealed. */
export async function openBlob(base: CryptoKey, stored: Blob, digest: string): Promise<Blob> {
  const { key, type, start } = await openHead(base, stored);
  const parts: Blob[] = [];
  const pieces = starts(stored.size - start, PIECE + TAG);
  for (const [at, from] of pieces.entries()) {
    const sealed = await read(stored, start + from, start + from + PIECE + TAG);
    const additionalData = pieceContext(digest, at + 1, at === pieces.length - 1);
    parts.push(new Blob([await openPlace(key, at + 1, additionalData, sealed)]));
  }
  return new Blob(parts, { type });
}
