import type { Digest } from '#core/lib/ids.ts';
import type { Vault } from '#storage/vault/vault.ts';

/** What a file is kept as: small ones as bytes in their row, others as the browser's own files. */
export type StoredBytes = Blob | Uint8Array<ArrayBuffer>;

/**
 * A row that is larger is put into a file of its own by Chromium anyway; below that, a file
 * costs it twice as long as the bytes do. Leaves room for the seal and the rest of the row.
 */
const MOST_INLINE = 63 * 1024;

export const asBlob = (stored: StoredBytes): Blob =>
  stored instanceof Uint8Array ? new Blob([stored]) : stored;

/** The bytes as they are stored under `digest`: in the row if they are in memory and small. */
export async function sealBytes(
  vault: Vault,
  bytes: StoredBytes,
  digest: Digest,
): Promise<StoredBytes> {
  const isInline = bytes instanceof Uint8Array && bytes.length <= MOST_INLINE;
  if (isInline && !vault.key) return bytes;
  const sealed = await vault.sealFile(asBlob(bytes), digest);
  return isInline ? new Uint8Array(await sealed.arrayBuffer()) : sealed;
}
