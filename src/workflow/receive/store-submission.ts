import { ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { sealFile } from '#storage/files.ts';
import { insertPackage, type PlainChange } from '#storage/packages.ts';
import type { JournalNote } from '#storage/rows/scribe.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import type { PreparedSubmission } from '#workflow/submit/submit.ts';
import type { SubmissionOrder, WrittenSubmission } from '#workflow/submit/write-submission.ts';

/** What the record of a written package says. */
export function sentRecord(
  { kind, fileName }: Pick<SubmissionOrder, 'kind' | 'fileName'>,
  written: WrittenSubmission,
  at: string,
): PackageRecord {
  const { fingerprint, manifest, signature, entries, bytes } = written;
  return {
    id: fingerprint,
    direction: 'sent',
    kind,
    at,
    madeAt: manifest.madeAt,
    fileName,
    bytes,
    about: manifest.about as PackageRecord['about'],
    counts: { documents: manifest.counts.documents, files: manifest.counts.files },
    entries: [...entries],
    signature,
    receipt: null,
  };
}

/**
 * Stores a package that was written and read back: its record, the bytes of its bodies,
 * manifest and signature, the line in the journal and the records that change with it, in one
 * transaction. Evidence is here already and is not stored twice. Throws as `insertPackage`.
 */
export async function storeWritten(
  { db }: Pick<Desk, 'db'>,
  record: PackageRecord,
  { entries, texts }: WrittenSubmission,
  told?: { readonly id: AssessmentId; readonly note: JournalNote },
  together: readonly PlainChange[] = [],
): Promise<void> {
  const digests = new Map(entries.map(({ name, digest }) => [name, digest]));
  const files = await Promise.all(
    texts.flatMap(({ name, bytes: text }) => {
      const digest = digests.get(name);
      return digest === undefined ? [] : [sealFile(db, digest, text)];
    }),
  );
  await insertPackage(db, record, files, told, together);
}

/** Freezes a revision that was written and read back. */
export function storeSubmission(
  desk: Desk,
  { id, order }: Pick<PreparedSubmission, 'id' | 'order'>,
  written: WrittenSubmission,
): Promise<Result<PackageRecord, StorageTrouble>> {
  return attempt(async () => {
    const record = sentRecord(order, written, desk.now());
    await storeWritten(desk, record, written, { id, note: { verb: 'send', about: record.id } });
    return ok(record);
  });
}
