import type { Digest } from '#core/lib/ids.ts';
import { sealFile } from '#storage/files.ts';
import { storeFiles } from '#storage/rows/write-together.ts';
import { fileState } from '#workflow/receive/check-files.ts';
import type { Desk } from '#workflow/desk.ts';

/**
 * Writes bytes anew that are here under the same digest but were damaged on the disk, from
 * those at hand. Bytes that are not here at all are left to whoever stores their record.
 */
export async function mendFiles(
  desk: Desk,
  bytes: readonly { readonly digest: Digest; readonly blob: Blob }[],
): Promise<void> {
  for (const { digest, blob } of bytes) {
    const state = await fileState(desk, digest);
    if (state === 'sound' || state === 'missing') continue;
    await storeFiles(desk.db, [await sealFile(desk.db, digest, blob)]);
  }
}
