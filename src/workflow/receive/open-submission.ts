import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { readFile } from '#storage/files.ts';
import { readPackage } from '#storage/packages.ts';
import { attempt } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { keepRubric, keptRubric } from '#workflow/rubrics/kept-rubrics.ts';
import type { ParsedSubmission, SubmissionTexts } from './parse-submission.ts';
import type { ContentFailure } from './read-package.ts';
import { rubricOf } from '#workflow/rubrics/rubric-of.ts';

/** A submission as a review looks at it. */
export interface OpenSubmission {
  readonly record: PackageRecord;
  readonly assessment: Assessment;
  /** What counts as evidence, in the order of the submission. */
  readonly documents: readonly EvidenceDocument[];
  /** The instrument it was made with, as this assessment applies it. */
  readonly rubric: Rubric;
  /** Contents that came along. */
  readonly here: ReadonlySet<Digest>;
}

export type OpenSubmissionFailure = ContentFailure | { readonly kind: 'not-submission' };

/** Checks the bodies, away from the screen. */
export type ParseSubmission = (
  texts: SubmissionTexts,
) => Promise<Result<ParsedSubmission, readonly string[]>>;

/** The instrument without opening any package here: `parse` reads the one that came along. */
async function knownRubric(desk: Desk, { about }: PackageRecord): Promise<Rubric | undefined> {
  const kept = keptRubric(desk, about.rubric);
  if (kept) return kept;
  const loaded = await rubricOf(desk, about.rubric);
  return loaded.ok ? loaded.value.rubric : undefined;
}

async function bodyOf(
  { db }: Desk,
  { entries }: PackageRecord,
  name: string,
): Promise<Blob | undefined> {
  const entry = entries.find((one) => one.name === name);
  return entry && readFile(db, entry.digest).catch(() => undefined);
}

async function contentOf(
  desk: Desk,
  record: PackageRecord,
  parse: ParseSubmission,
): Promise<Result<OpenSubmission, OpenSubmissionFailure>> {
  const known = await knownRubric(desk, record);
  const [assessment, documents, rubric] = await Promise.all([
    bodyOf(desk, record, 'assessment.json'),
    bodyOf(desk, record, 'documents.json'),
    known ? undefined : bodyOf(desk, record, 'rubric.json'),
  ]);
  if (!assessment || !documents || !(known ?? rubric)) {
    const names = [
      ...(assessment ? [] : ['assessment.json']),
      ...(documents ? [] : ['documents.json']),
      ...((known ?? rubric) ? [] : ['rubric.json']),
    ];
    return fail({ kind: 'broken-entries', names });
  }
  const parsed = await parse({ assessment, documents, rubric: rubric ?? null });
  if (!parsed.ok) return fail({ kind: 'broken-entries', names: parsed.error });
  const whole = known ?? parsed.value.rubric;
  if (!whole) return fail({ kind: 'broken-entries', names: ['rubric.json'] });
  keepRubric(desk, record.about.rubric, whole);
  const claims = parsed.value.assessment;
  return ok({
    record,
    assessment: claims,
    documents: parsed.value.documents.filter(({ status }) => status === 'active'),
    rubric: appliedRubric(whole, claims),
    here: new Set(record.entries.map(({ digest }) => digest)),
  });
}

/**
 * What a received submission claims and proves, ready to be reviewed; its journal and the
 * bytes of its evidence stay on disk. `parse` checks the bodies, as a rule in a worker.
 */
export function openSubmission(
  desk: Desk,
  fingerprint: Digest,
  parse: ParseSubmission,
): Promise<Result<OpenSubmission, OpenSubmissionFailure>> {
  return attempt<OpenSubmission, OpenSubmissionFailure>(async () => {
    const read = await readPackage(desk.db, fingerprint);
    if (!read.ok) return read;
    if (read.value.kind !== 'submission') return fail({ kind: 'not-submission' });
    return contentOf(desk, read.value, parse);
  });
}
