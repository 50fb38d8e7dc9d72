import { hexToBytes } from '@noble/hashes/utils.js';
import type { PublicKey } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { bytesOf, type ByteSource } from '#exchange/bytes/byte-source.ts';

/** How every file in the age format begins. */
const AGE = new TextEncoder().encode('age-encryption.org/v1\n');
/** The head names a hundred recipients at most; what is longer was not written by this application. */
const MOST_HEAD = 64 * 1024;
const END_OF_HEAD = '\n--- ';

/** An X25519 key as the age format writes it: `age1…`. */
export async function recipientText(key: PublicKey): Promise<string> {
  const { bech32 } = await import('@scure/base');
  return bech32.encodeFromBytes('age', hexToBytes(key));
}

/**
 * Seals a stream so that only the holders of these X25519 keys can read it (age format).
 * Never more of it in memory than 64 KiB. Rejects on a key that is no point of the curve.
 */
export async function sealTo(
  recipients: readonly PublicKey[],
  stream: ReadableStream<Uint8Array>,
): Promise<ReadableStream<Uint8Array>> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  for (const key of new Set(recipients)) encrypter.addRecipient(await recipientText(key));
  return encrypter.encrypt(stream);
}

/** Whether a file is sealed in the age format, by its first bytes. */
export async function isSealed(file: ByteSource): Promise<boolean> {
  const head = await bytesOf(file.slice(0, AGE.length));
  return head.length === AGE.length && head.every((byte, at) => byte === AGE[at]);
}

/**
 * Opens a sealed file with the secret X25519 key of this desk (WebCrypto, usage
 * `deriveBits`), to its last byte: a changed or cut one does not open.
 */
export async function openSealed(
  file: Blob,
  key: CryptoKey,
): Promise<Result<Blob, 'not-for-me' | 'damaged'>> {
  const head = await file.slice(0, MOST_HEAD).text();
  if (!(await isSealed(file)) || !head.includes(END_OF_HEAD)) return fail('damaged');
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  let isForOthers = false;
  decrypter.addIdentity(key);
  // Asked only when no part of the head was for the key.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      isForOthers = true;
      return null;
    },
  });
  try {
    const opened = await decrypter.decrypt(file.stream());
    return ok(await new Response(opened).blob());
  } catch {
    return fail(isForOthers ? 'not-for-me' : 'damaged');
  }
}
