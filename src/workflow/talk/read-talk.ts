import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { HeldResult } from '#core/review/last-year.ts';
import { readPackage, readPackages } from '#storage/packages.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { readPackageContent, type SubmissionBodies } from '#workflow/receive/read-package.ts';
import { resultGate } from '#workflow/result/result-gate.ts';
import { heldResults } from '#workflow/portfolio/held-results.ts';

export interface SubmissionHere {
  readonly record: PackageRecord;
  readonly bodies: SubmissionBodies;
}

/** What is talked about: the revisions and the results of one assessment that are here. */
export interface TalkPlace {
  /** By revision, the first one first. */
  readonly submissions: readonly SubmissionHere[];
  /** Those that may be read, by revision, the newest first. */
  readonly results: readonly HeldResult[];
  /** Submissions and results whose content can no longer be read, by revision. */
  readonly broken: readonly PackageRecord[];
  /** Records of files whose assessment cannot be told any more: this one may be among them. */
  readonly damaged: number;
}

/** Reads what an assessment was sent with and what became of it, sent from here or received. */
export function readTalkPlace(
  desk: Pick<Desk, 'db'>,
  assessment: AssessmentId,
): Promise<Result<TalkPlace, StorageTrouble>> {
  return attempt(async () => {
    const [{ sound, damaged }, gate] = await Promise.all([
      readPackages(desk.db, { subject: assessment }),
      resultGate(desk.db),
    ]);
    const records = [...sound].sort((a, b) => a.about.revision - b.about.revision);
    const wanted = records.filter(({ kind }) => kind === 'submission' || kind === 'final');
    const [contents, held] = await Promise.all([
      Promise.all(wanted.map(({ id }) => readPackageContent(desk, id))),
      heldResults(desk, records, gate),
    ]);
    const submissions: SubmissionHere[] = [];
    for (const content of contents) {
      if (!content.ok) continue;
      const { record, bodies } = content.value;
      if (bodies.kind === 'submission') submissions.push({ record, bodies });
    }
    const broken = wanted.filter((_, at) => contents[at]?.ok === false);
    return ok({ submissions, results: [...held].reverse(), broken, damaged: damaged.length });
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
