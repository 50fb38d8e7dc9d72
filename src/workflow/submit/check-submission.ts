import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Digest } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { Period } from '#core/period/period.ts';
import type { LastSent, Signing, SubmitContext } from '#core/submit/context.ts';
import { sameContent } from '#core/submit/sending.ts';
import { readDocuments } from '#storage/documents.ts';
import { filesHere } from '#storage/files.ts';
import { readPeriod } from '#storage/periods.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { listSent, sentContent } from './list-sent.ts';
import { readJournal } from '#workflow/journal/read-journal.ts';
import { signWith } from '#workflow/keys/sign-with.ts';

/** What the rules of sending ask of this browser; the rest stands on the screen. */
export type SubmissionState = Pick<
  SubmitContext,
  'here' | 'damaged' | 'period' | 'signing' | 'last' | 'journal'
> & {
  /** Fingerprint of the file of the period; null = none is known. */
  readonly periodFile: Digest | null;
};

async function periodOf(
  { db }: Desk,
  id: Assessment['period'],
): Promise<{ readonly period: SubmitContext['period']; readonly periodFile: Digest | null }> {
  if (id === null) return { period: 'none', periodFile: null };
  const read = await readPeriod(db, id);
  const period: Period | null = read.ok ? read.value.period : null;
  return { period: period ?? 'missing', periodFile: read.ok ? read.value.file : null };
}

async function signingOf(desk: Desk): Promise<Signing> {
  const signing = await signWith(desk);
  if (signing.ok) return 'ready';
  switch (signing.error.kind) {
    case 'no-identity':
    case 'key-gone':
      return 'no-identity';
    case 'insecure':
    case 'unsupported':
      return signing.error.kind;
    case 'storage':
      throw new Error('The keys cannot be read');
  }
}

async function lastOf(
  desk: Desk,
  assessment: Assessment,
  documents: readonly EvidenceDocument[],
): Promise<LastSent | null> {
  const sent = await listSent(desk, assessment.id);
  const record = sent.ok ? sent.value.at(-1) : undefined;
  if (!record) return null;
  const content = await sentContent(desk, record);
  const same = content.ok && sameContent({ assessment, documents }, content.value);
  return { fingerprint: record.id, revision: record.about.revision, same };
}

/** Looks up everything that the rules of sending ask of this browser. */
export function submissionState(
  desk: Desk,
  assessment: Assessment,
  documents: readonly EvidenceDocument[],
): Promise<Result<SubmissionState, StorageTrouble>> {
  return attempt(async () => {
    const [here, { damaged }, period, signing, last, journal] = await Promise.all([
      filesHere(
        desk.db,
        documents.map(({ file }) => file.digest),
      ),
      readDocuments(desk.db, assessment.id),
      periodOf(desk, assessment.period),
      signingOf(desk),
      lastOf(desk, assessment, documents),
      readJournal(desk, assessment.id),
    ]);
    const broken = !journal.ok || journal.value.broken !== null;
    return ok({
      here,
      damaged: damaged.length,
      ...period,
      signing,
      last,
      journal: broken ? 'broken' : 'sound',
    });
  });
}
