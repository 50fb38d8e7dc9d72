import type { PackageScope } from '#exchange/package/manifest.ts';
import { insertAssessments } from '#storage/assessments.ts';
import { asBlob } from '#storage/file-bytes.ts';
import { backupContent } from '#workflow/backup/backup-content.ts';
import { blobTarget } from '#workflow/backup/backup-target.ts';
import type { Desk } from '#workflow/desk.ts';
import { writeBackup, type WrittenBackup } from '#workflow/backup/write-backup.ts';
import { assessmentWith, must } from '../../support/scenario.ts';
import { attach } from '../../support/evidence-rows.ts';

export const FIRST = '01990000-0000-7000-8000-000000000001';
export const SECOND = '01990000-0000-7000-8000-000000000002';

const docId = (n: number): string => `01990000-0000-7000-9000-00000000000${n}`;
const bytes = (seed: number, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at * 31 + seed * 7) % 256);

/** Two assessments, three documents, three files of which two documents share one. */
export async function fillDesk(desk: Desk): Promise<void> {
  await insertAssessments(
    desk.db,
    [
      { ...assessmentWith(FIRST), agency: { ...assessmentWith(FIRST).agency, name: 'Dinas Satu' } },
      {
        ...assessmentWith(SECOND),
        agency: { ...assessmentWith(SECOND).agency, name: 'Dinas Dua' },
      },
    ],
    { verb: 'create' },
  );
  await attach(desk, FIRST, docId(1), bytes(1, 5000), 'SK Bupati.PDF');
  await attach(desk, FIRST, docId(2), bytes(2, 70_000), 'Peraturan.docx');
  await attach(desk, SECOND, docId(3), bytes(2, 70_000), 'Peraturan juga.docx');
  await attach(desk, SECOND, docId(4), bytes(4, 0), 'kosong');
}

/** A backup as it comes out, read back. */
export async function packed(
  desk: Desk,
  scope: PackageScope = { of: 'everything' },
): Promise<WrittenBackup> {
  const content = await backupContent(desk, scope, null);
  return must(await writeBackup(desk.db.name, content, blobTarget(), () => undefined));
}

/** Everything of a desk but what is about this browser, with the bytes as numbers. */
export async function contentOf({ db }: Desk): Promise<unknown> {
  const files = await db.files.toArray();
  return {
    assessments: await db.assessments.toArray(),
    documents: await db.documents.toArray(),
    agencyLists: await db.agencyLists.toArray(),
    rubrics: await db.rubrics.toArray(),
    files: await Promise.all(
      files.map(async ({ digest, size, blob }) => ({
        digest,
        size,
        bytes: Buffer.from(await asBlob(blob).arrayBuffer()).toString('base64'),
      })),
    ),
    bin: await db.bin.toArray(),
  };
}
