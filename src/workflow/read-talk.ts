import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { FinalRecord } from '#core/review/final.ts';
import { readPackage, readPackages } from '#storage/packages.ts';
import { attempt, type StorageTrouble } from './attempt.ts';
import type { Desk } from './desk.ts';
import { readPackageContent, type SubmissionBodies } from './read-package.ts';

export interface SubmissionHere {
  readonly record: PackageRecord;
  readonly bodies: SubmissionBodies;
}

interface ResultHere {
  readonly record: PackageRecord;
  readonly final: FinalRecord;
}

/** What is talked about: the revisions and the results of one assessment that are here. */
export interface TalkPlace {
  /** By revision, the first one first. */
  readonly submissions: readonly SubmissionHere[];
  /** By revision, the newest first. */
  readonly results: readonly ResultHere[];
}

/** Reads what an assessment was sent with and what became of it, sent from here or received. */
export function readTalkPlace(
  desk: Pick<Desk, 'db'>,
  assessment: AssessmentId,
): Promise<Result<TalkPlace, StorageTrouble>> {
  return attempt(async () => {
    const { sound } = await readPackages(desk.db, { subject: assessment });
    const kinds: readonly PackageRecord['kind'][] = ['submission', 'final'];
    const records = sound
      .filter(({ kind }) => kinds.includes(kind))
      .sort((a, b) => a.about.revision - b.about.revision);
    const contents = await Promise.all(records.map(({ id }) => readPackageContent(desk, id)));
    const submissions: SubmissionHere[] = [];
    const results: ResultHere[] = [];
    for (const content of contents) {
      if (!content.ok) continue;
      const { record, bodies } = content.value;
      if (bodies.kind === 'submission') submissions.push({ record, bodies });
      if (bodies.kind === 'final') results.unshift({ record, final: bodies['final.json'] });
    }
    return ok({ submissions, results });
  });
}

/** The assessment a submission is of; null = no such submission is here. */
export function subjectOf(
  { db }: Pick<Desk, 'db'>,
  submission: Digest,
): Promise<Result<AssessmentId | null, StorageTrouble>> {
  return attempt(async () => {
    const read = await readPackage(db, submission);
    if (!read.ok || read.value.kind !== 'submission') return ok(null);
    return ok(read.value.about.subject as AssessmentId);
  });
}
