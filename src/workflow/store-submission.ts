import { ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { sealFile } from '#storage/files.ts';
import { insertPackage } from '#storage/packages.ts';
import { attempt, type StorageTrouble } from './attempt.ts';
import type { Desk } from './desk.ts';
import type { PreparedSubmission } from './submit.ts';
import type { WrittenSubmission } from './write-submission.ts';

/**
 * Freezes a revision that was written and read back: its record, the bytes of its bodies,
 * manifest and signature, and the line in the journal, in one transaction. Evidence is here
 * already and is not stored twice.
 */
export function storeSubmission(
  desk: Desk,
  { id, order }: Pick<PreparedSubmission, 'id' | 'order'>,
  written: WrittenSubmission,
): Promise<Result<PackageRecord, StorageTrouble>> {
  return attempt(async () => {
    const { fingerprint, manifest, signature, entries, bytes, texts } = written;
    const digests = new Map(entries.map(({ name, digest }) => [name, digest]));
    const files = await Promise.all(
      texts.flatMap(({ name, bytes: text }) => {
        const digest = digests.get(name);
        return digest === undefined ? [] : [sealFile(desk.db, digest, text)];
      }),
    );
    const record: PackageRecord = {
      id: fingerprint,
      direction: 'sent',
      kind: 'submission',
      at: desk.now(),
      madeAt: manifest.madeAt,
      fileName: order.fileName,
      bytes,
      about: manifest.about as PackageRecord['about'],
      counts: { documents: manifest.counts.documents, files: manifest.counts.files },
      entries: [...entries],
      signature,
      receipt: null,
    };
    await insertPackage(desk.db, record, files, { id, note: { verb: 'send', about: fingerprint } });
    return ok(record);
  });
}
