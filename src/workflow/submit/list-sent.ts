import { assessmentSchema, type Assessment } from '#core/assessment/assessment.ts';
import { documentSchema, type EvidenceDocument } from '#core/evidence/document.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { z } from '#core/zod.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { readFile } from '#storage/files.ts';
import { readPackages } from '#storage/packages.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** A revision that was sent, as far as it is compared with what is here now. */
export interface SentContent {
  readonly assessment: Assessment;
  readonly documents: readonly EvidenceDocument[];
}

/** The revisions of an assessment that were sent from here, oldest first. */
export function listSent(
  { db }: Pick<Desk, 'db'>,
  id: AssessmentId,
): Promise<Result<readonly PackageRecord[], StorageTrouble>> {
  return attempt(async () => {
    const filter = { direction: 'sent', kind: 'submission', subject: id } as const;
    const { sound } = await readPackages(db, filter);
    return ok([...sound].sort((a, b) => a.about.revision - b.about.revision));
  });
}

async function bodyOf<T>(
  db: TimbangDatabase,
  { entries }: PackageRecord,
  name: string,
  schema: z.ZodType<T>,
): Promise<T | undefined> {
  const entry = entries.find((one) => one.name === name);
  const bytes = entry && (await readFile(db, entry.digest));
  if (!bytes) return undefined;
  const parsed = schema.safeParse(JSON.parse(await bytes.text()));
  return parsed.success ? parsed.data : undefined;
}

/** What a sent revision said; fails when its bytes can no longer be read. */
export function sentContent(
  { db }: Pick<Desk, 'db'>,
  record: PackageRecord,
): Promise<Result<SentContent, StorageTrouble | { readonly kind: 'no-bytes' }>> {
  return attempt<SentContent, { readonly kind: 'no-bytes' }>(async () => {
    const assessment = await bodyOf(db, record, 'assessment.json', assessmentSchema);
    const documents = await bodyOf(db, record, 'documents.json', z.array(documentSchema));
    return assessment && documents ? ok({ assessment, documents }) : fail({ kind: 'no-bytes' });
  });
}
