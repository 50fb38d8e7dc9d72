import type { ReviewId } from '#core/lib/ids.ts';
import { sameValue } from '#core/lib/same-value.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { ratingOf } from '#core/review/rating-of.ts';
import { reviewSheetSchema, type Rating, type ReviewSheet } from '#core/review/sheet.ts';
import type { EvidenceVerdict } from '#core/review/verdict.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import { changeSheet } from '#storage/reviews.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** Why a sheet was not changed. Nothing was written. */
type SheetRefusal =
  /** Somebody else changed this part after the writer had read it. */
  | { readonly kind: 'stale'; readonly stored: ReviewSheet }
  /** It is signed or declined. */
  | { readonly kind: 'not-open'; readonly stored: ReviewSheet }
  | { readonly kind: 'invalid'; readonly places: readonly string[] };

export type ChangeSheetFailure = SheetRefusal | ReadFailure | StorageTrouble;
export type SheetChanged = Promise<Result<ReviewSheet, ChangeSheetFailure>>;

/** What a writer changes of a rating; the rest stays as it is stored. */
export type RatingPatch = Partial<Omit<Rating, 'revision'>>;

type Edit = (stored: ReviewSheet) => Result<Partial<ReviewSheet>, SheetRefusal>;

/** Changes an open sheet durably: next revision and time filled in, the whole checked again. */
function editSheet({ db, now }: Desk, id: ReviewId, edit: Edit): SheetChanged {
  return attempt<ReviewSheet, SheetRefusal | ReadFailure>(() =>
    changeSheet<SheetRefusal>(db, id, (stored) => {
      if (stored.state.is !== 'open') return fail({ kind: 'not-open', stored });
      const edited = edit(stored);
      if (!edited.ok) return edited;
      const next = { ...stored, ...edited.value, revision: stored.revision + 1, updatedAt: now() };
      const checked = reviewSheetSchema.safeParse(next);
      if (checked.success) return ok(checked.data);
      return fail({
        kind: 'invalid',
        places: checked.error.issues.map(({ path }) => jsonPath(path)),
      });
    }),
  );
}

/**
 * Stores what changed of one rating, if the stored one still has the revision `base` that the
 * writer had read. An indicator that is done is not open again any more.
 */
export function changeRating(
  desk: Desk,
  id: ReviewId,
  indicatorId: string,
  patch: RatingPatch,
  base: number,
): SheetChanged {
  return editSheet(desk, id, (stored) => {
    const present = ratingOf(stored, indicatorId);
    if (present.revision !== base) return fail({ kind: 'stale', stored });
    const next: Rating = { ...present, ...patch, revision: base + 1 };
    const rating = next.done ? { ...next, reopened: false } : next;
    return ok({ ratings: { ...stored.ratings, [indicatorId]: rating } });
  });
}

/** Whether two verdicts are about the same document for the same thing. */
const isAbout = (
  one: Pick<EvidenceVerdict, 'document' | 'indicator' | 'item'>,
  other: Pick<EvidenceVerdict, 'document' | 'indicator' | 'item'>,
): boolean =>
  one.document === other.document && one.indicator === other.indicator && one.item === other.item;

function withVerdict(
  stored: ReviewSheet,
  about: EvidenceVerdict,
  base: EvidenceVerdict | null,
  next: EvidenceVerdict | null,
): ReturnType<Edit> {
  const present = stored.verdicts.find((one) => isAbout(one, about)) ?? null;
  if (!sameValue(present, base)) return fail({ kind: 'stale', stored });
  if (next === null) return ok({ verdicts: stored.verdicts.filter((one) => !isAbout(one, about)) });
  if (present === null) return ok({ verdicts: [...stored.verdicts, next] });
  return ok({ verdicts: stored.verdicts.map((one) => (isAbout(one, about) ? next : one)) });
}

/**
 * Stores a verdict in the place of `base`, the one on the same document for the same thing
 * that the writer saw; null = there was none.
 */
export function changeVerdict(
  desk: Desk,
  id: ReviewId,
  verdict: EvidenceVerdict,
  base: EvidenceVerdict | null,
): SheetChanged {
  return editSheet(desk, id, (stored) => withVerdict(stored, verdict, base, verdict));
}

/** Takes a verdict back: the evidence is unjudged again. `base` is the one the writer saw. */
export function clearVerdict(desk: Desk, id: ReviewId, base: EvidenceVerdict): SheetChanged {
  return editSheet(desk, id, (stored) => withVerdict(stored, base, base, null));
}

/** Stores the note about the assessment as a whole; `base` is the one the writer saw. */
export function changeSheetNote(
  desk: Desk,
  id: ReviewId,
  note: string,
  base: string,
): SheetChanged {
  return editSheet(desk, id, (stored) =>
    stored.note === base ? ok({ note }) : fail({ kind: 'stale', stored }),
  );
}
