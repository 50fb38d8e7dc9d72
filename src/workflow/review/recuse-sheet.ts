import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { canReopen, type ReopenBlock } from '#core/review/check-sheet.ts';
import type { ReviewSheet } from '#core/review/sheet.ts';
import { changeSheetTold } from '#storage/reviews.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { standingHere, type StandingHere } from './desk-standing.ts';
import { openSheet, type OpenSheetFailure, type SheetAsesor } from './open-sheet.ts';

export type RecuseFailure =
  | OpenSheetFailure
  | ReadFailure
  | { readonly kind: 'no-reason' | 'not-open' };

/**
 * Declines to rate an agency, for a reason that is kept: the sheet stays as it is, nothing
 * more is written on it, and no file is made of it.
 */
export function recuseSheet(
  desk: Desk,
  submission: Digest,
  asesor: SheetAsesor,
  why: string,
): Promise<Result<ReviewSheet, RecuseFailure>> {
  return attempt<ReviewSheet, RecuseFailure>(async () => {
    const reason = why.trim();
    if (reason === '') return fail({ kind: 'no-reason' });
    const opened = await openSheet(desk, submission, asesor);
    if (!opened.ok) return opened;
    const at = desk.now();
    const change = (stored: ReviewSheet): Result<ReviewSheet, { readonly kind: 'not-open' }> =>
      stored.state.is === 'open'
        ? ok({
            ...stored,
            state: { is: 'recused', at, reason },
            revision: stored.revision + 1,
            updatedAt: at,
          })
        : fail({ kind: 'not-open' });
    return changeSheetTold(desk.db, opened.value, change, { verb: 'review', about: reason });
  });
}

export type ReopenSheetFailure =
  | { readonly kind: 'no-reason' }
  | { readonly kind: 'blocked'; readonly reason: ReopenBlock }
  | ReadFailure
  | StorageTrouble;

/** What others wrote is at this desk, so that somebody who is done with rating could read it. */
export function othersHere({ packages, leads, hasResult }: StandingHere): boolean {
  return (
    leads ||
    hasResult ||
    packages.some(({ kind, direction }) => kind === 'review' && direction === 'received')
  );
}

function reopened(
  stored: ReviewSheet,
  reason: string,
  sawOthers: boolean,
  at: string,
): Result<ReviewSheet, { readonly kind: 'blocked'; readonly reason: ReopenBlock }> {
  const can = canReopen(stored, sawOthers);
  if (can !== true) return fail({ kind: 'blocked', reason: can });
  const { state } = stored;
  const replacing =
    state.is === 'signed' ? { package: state.package, reason, sawOthers } : stored.replacing;
  const revision = stored.revision + 1;
  return ok({ ...stored, state: { is: 'open' }, replacing, revision, updatedAt: at });
}

/**
 * Opens a sheet again that was signed or declined. The file that was signed stays; the next
 * one follows it, names it, gives the reason, and says whether others could be read meanwhile.
 */
export function reopenSheet(
  desk: Desk,
  sheet: Pick<ReviewSheet, 'id'> & { readonly assessment: AssessmentId },
  why: string,
): Promise<Result<ReviewSheet, ReopenSheetFailure>> {
  return attempt<ReviewSheet, ReopenSheetFailure>(async () => {
    const reason = why.trim();
    if (reason === '') return fail({ kind: 'no-reason' });
    const sawOthers = othersHere(await standingHere(desk.db, sheet.assessment));
    return changeSheetTold(
      desk.db,
      sheet,
      (stored) => reopened(stored, reason, sawOthers, desk.now()),
      { verb: 'reopen', about: reason },
    );
  });
}
