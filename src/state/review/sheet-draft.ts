import { ratingOf } from '#core/review/rating-of.ts';
import type { Rating, ReviewSheet } from '#core/review/sheet.ts';
import type { EvidenceVerdict } from '#core/review/verdict.ts';
import { verdictKey } from '#core/review/verdict-rows.ts';
import type { RatingPatch } from '#workflow/review/change-sheet.ts';

export type RatingField = keyof RatingPatch;

/** Fields of one rating that are not on disk yet; `ground` is the rating they rest on. */
export interface RatingDraft {
  readonly patch: RatingPatch;
  readonly ground: Rating;
}

/** A verdict that is not on disk yet, null = taken back; `ground` is what stood there, null = nothing. */
export interface VerdictDraft {
  readonly verdict: EvidenceVerdict | null;
  readonly ground: EvidenceVerdict | null;
}

/** Two tabs said different things of the same: nothing of it is written until one is chosen. */
export type SheetConflict =
  | {
      readonly of: 'rating';
      readonly key: string;
      readonly fields: readonly RatingField[];
      readonly mine: RatingPatch;
      readonly stored: Rating;
    }
  | {
      readonly of: 'verdict';
      readonly key: string;
      readonly mine: EvidenceVerdict | null;
      readonly stored: EvidenceVerdict | null;
    };

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const FIELDS = [
  'stages',
  'departure',
  'fact',
  'analysis',
  'shortcoming',
  'recommendation',
  'reopened',
  'done',
] as const satisfies readonly RatingField[];

/** The fields of a patch, in the order in which they are shown. */
function fieldsOf(patch: RatingPatch): readonly RatingField[] {
  return FIELDS.filter((field) => Object.hasOwn(patch, field));
}

/**
 * What a draft becomes when the rating on disk turned out to be another one than it rests on.
 * Another field changed meanwhile is no conflict: only one that both changed differently is.
 */
export function rebasedRating(
  key: string,
  { patch, ground }: RatingDraft,
  stored: Rating,
): { readonly draft: RatingDraft; readonly conflict: SheetConflict | null } {
  const fields = fieldsOf(patch).filter(
    (field) => !same(stored[field], ground[field]) && !same(stored[field], patch[field]),
  );
  const draft = { patch, ground: stored };
  if (fields.length === 0) return { draft, conflict: null };
  return { draft, conflict: { of: 'rating', key, fields, mine: patch, stored } };
}

/** The same for a verdict; a draft that says what is stored anyway is none any more. */
export function rebasedVerdict(
  key: string,
  { verdict, ground }: VerdictDraft,
  stored: EvidenceVerdict | null,
): { readonly draft: VerdictDraft | null; readonly conflict: SheetConflict | null } {
  if (same(stored, verdict)) return { draft: null, conflict: null };
  const draft = { verdict, ground: stored };
  if (same(stored, ground)) return { draft, conflict: null };
  return { draft, conflict: { of: 'verdict', key, mine: verdict, stored } };
}

/** What stands in a sheet under a key of a verdict. */
export function verdictAt(
  { verdicts }: Pick<ReviewSheet, 'verdicts'>,
  key: string,
): EvidenceVerdict | null {
  return verdicts.find((one) => verdictKey(one) === key) ?? null;
}

/** A sheet with unsaved changes on top, as its asesor sees it. */
export function withDrafts(
  sheet: ReviewSheet,
  ratings: Readonly<Record<string, RatingDraft>>,
  verdicts: Readonly<Record<string, VerdictDraft>>,
): ReviewSheet {
  const changed = Object.entries(ratings).map(
    ([id, { patch }]) => [id, { ...ratingOf(sheet, id), ...patch }] as const,
  );
  const judged = Object.values(verdicts);
  const kept = sheet.verdicts.filter((one) => !Object.hasOwn(verdicts, verdictKey(one)));
  return {
    ...sheet,
    ratings: { ...sheet.ratings, ...Object.fromEntries(changed) },
    // The same list while nothing waits: nothing is scored anew because somebody types.
    verdicts:
      judged.length === 0
        ? sheet.verdicts
        : [...kept, ...judged.flatMap(({ verdict }) => verdict ?? [])],
  };
}
