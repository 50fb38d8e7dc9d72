import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { carrySheet, type RatedContent } from '#core/review/carry-sheet.ts';
import { mayBegin, type BeginBlock } from '#core/review/may-open.ts';
import { newSheet } from '#core/review/new-sheet.ts';
import type { ReviewSheet } from '#core/review/sheet.ts';
import { newReviewId } from '#storage/rows/new-id.ts';
import { readOwnKeys } from '#storage/vault/own-key.ts';
import { insertSheet } from '#storage/reviews.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { standingHere, type StandingHere } from './desk-standing.ts';
import { readPackageContent, type ContentFailure } from '#workflow/receive/read-package.ts';

/** Who rates here; the key is that of the desk. */
export interface SheetAsesor {
  readonly name: string;
  /** Empty = the unit of the key, where there is one. */
  readonly institution: string;
}

export type OpenSheetFailure =
  /** No submission of that fingerprint was received here. */
  | { readonly kind: 'not-a-submission' }
  /** Nobody said who works here. */
  | { readonly kind: 'no-name' }
  | { readonly kind: 'blocked'; readonly reason: BeginBlock }
  | ContentFailure
  | StorageTrouble;

async function ratedContent(
  desk: Pick<Desk, 'db'>,
  submission: Digest,
): Promise<Result<RatedContent & { readonly assessmentId: AssessmentId }, OpenSheetFailure>> {
  const read = await readPackageContent(desk, submission);
  if (!read.ok) return read;
  const { bodies, record } = read.value;
  if (bodies.kind !== 'submission') return fail({ kind: 'not-a-submission' });
  return ok({
    assessment: bodies['assessment.json'],
    documents: bodies['documents.json'],
    rubric: record.about.rubric,
    assessmentId: bodies['assessment.json'].id,
  });
}

/** The own sheet on the nearest submission before this one; undefined = there is none. */
function sheetBefore(
  { own, revisions }: StandingHere,
  { about }: PackageRecord,
): ReviewSheet | undefined {
  const revisionOf = ({ submission }: ReviewSheet): number => revisions.get(submission) ?? 0;
  return own
    .filter((one) => revisionOf(one) < about.revision)
    .sort((a, b) => revisionOf(b) - revisionOf(a))[0];
}

async function begin(
  desk: Desk,
  record: PackageRecord,
  standing: StandingHere,
  asesor: ReviewSheet['asesor'],
): Promise<Result<ReviewSheet, OpenSheetFailure>> {
  const content = await ratedContent(desk, record.id);
  if (!content.ok) return content;
  const head = { id: newReviewId(), submission: record.id, now: desk.now(), asesor };
  const { assessmentId, rubric } = content.value;
  const earlier = sheetBefore(standing, record);
  if (earlier) {
    const before = await ratedContent(desk, earlier.submission);
    return ok(carrySheet(earlier, before.ok ? before.value : null, content.value, head));
  }
  return ok(newSheet({ ...head, assessment: assessmentId, rubric }));
}

/**
 * The sheet of this desk on a submission: the one that is here, or a new one. A new one on a
 * later revision goes on from the sheet before it, which stays as it is.
 */
export function openSheet(
  desk: Desk,
  submission: Digest,
  { name, institution }: SheetAsesor,
): Promise<Result<ReviewSheet, OpenSheetFailure>> {
  return attempt<ReviewSheet, OpenSheetFailure>(async () => {
    const found = await readPackageContent(desk, submission);
    if (!found.ok) return found;
    const { record } = found.value;
    if (record.kind !== 'submission' || record.direction !== 'received') {
      return fail({ kind: 'not-a-submission' });
    }
    const standing = await standingHere(desk.db, record.about.subject as AssessmentId);
    const here = standing.own.find((one) => one.submission === submission);
    if (here) return ok(here);
    const may = mayBegin(standing);
    if (may !== true) return fail({ kind: 'blocked', reason: may });
    if (name.trim() === '') return fail({ kind: 'no-name' });
    const { current } = await readOwnKeys(desk.db);
    const identity = current?.own.card.identity;
    const asesor = {
      name: name.trim(),
      institution: institution.trim() || (identity?.unit ?? ''),
      key: identity?.signKey ?? null,
    };
    const begun = await begin(desk, record, standing, asesor);
    if (!begun.ok) return begun;
    return ok(await insertSheet(desk.db, begun.value, { verb: 'review', about: submission }));
  });
}
