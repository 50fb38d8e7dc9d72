import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { readAssessment } from '#storage/assessments.ts';
import { readPackages } from '#storage/packages.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** Where a clarification or a result is dealt with at this desk. */
export type TalkTarget =
  /** The assessment was made here: its agency answers. */
  | { readonly at: 'assessment'; readonly id: AssessmentId }
  /** Its submission was received here: an asesor reads on. */
  | { readonly at: 'submission'; readonly fingerprint: Digest }
  /** Neither the assessment nor any of its submissions is here. */
  | { readonly at: 'nowhere' };

/** The page a received clarification or result belongs to. */
export function talkTarget(
  { db }: Pick<Desk, 'db'>,
  { about }: Pick<PackageRecord, 'about'>,
): Promise<Result<TalkTarget, StorageTrouble>> {
  return attempt<TalkTarget, never>(async () => {
    const id = about.subject as AssessmentId;
    const [assessment, { sound }] = await Promise.all([
      readAssessment(db, id),
      readPackages(db, { subject: id, kind: 'submission' }),
    ]);
    const received = sound.filter(({ direction }) => direction === 'received');
    if (assessment.ok && sound.some(({ direction }) => direction === 'sent')) {
      return ok({ at: 'assessment', id });
    }
    const named = received.find((one) => about.rests.includes(one.id)) ?? received.at(-1);
    if (named) return ok({ at: 'submission', fingerprint: named.id });
    return ok(assessment.ok ? { at: 'assessment', id } : { at: 'nowhere' });
  });
}
