import type { Identity } from '#core/keys/identity.ts';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { Period } from '#core/period/period.ts';
import { canReopen, type ReopenBlock } from '#core/review/check-sheet.ts';
import { mayBegin, type BeginBlock } from '#core/review/may-open.ts';
import type { ReviewSheet } from '#core/review/sheet.ts';
import { readOwnKeys } from '#storage/vault/own-key.ts';
import { readMessages } from '#storage/messages.ts';
import { readPackage, readPackages } from '#storage/packages.ts';
import { readPeriods } from '#storage/periods.ts';
import { readSheets } from '#storage/reviews.ts';
import { readRows } from '#storage/rows/rows.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { standingHere } from '#workflow/review/desk-standing.ts';
import { othersHere } from '#workflow/review/recuse-sheet.ts';
import {
  sheetContent,
  type SheetContent,
  type SheetContentFailure,
} from '#workflow/review/sheet-content.ts';

/** Where the sheet of this desk on a submission stands, and what can be done with it. */
export interface SignOffState {
  /** Of the submission. */
  readonly record: PackageRecord;
  /** The period it names; null = not here, or it names none. */
  readonly period: Period | null;
  /** Of this desk; null = it has no key. */
  readonly identity: Identity | null;
  /** null = none was begun. */
  readonly work: { readonly sheet: ReviewSheet; readonly content: SheetContent } | null;
  /** `true`, or why none can be begun here. */
  readonly begin: true | BeginBlock;
  /** `true`, or why a signed or declined one cannot be opened again; null = there is none. */
  readonly reopen: true | ReopenBlock | null;
  /** What others wrote can be read once this desk is done. */
  readonly others: boolean;
  /** The files this desk made of its sheets on the assessment, newest first. */
  readonly files: readonly PackageRecord[];
}

export type SignOffFailure =
  | { readonly kind: 'not-a-submission' }
  | SheetContentFailure
  | StorageTrouble;

async function workOf(
  desk: Desk,
  sheet: ReviewSheet | undefined,
): Promise<Result<SignOffState['work'], SignOffFailure>> {
  if (!sheet) return ok(null);
  const content = await sheetContent(desk, sheet);
  return content.ok ? ok({ sheet, content: content.value }) : content;
}

/** Reads what the last page of a sheet shows, as it stands at this moment. */
export function readSignOff(
  desk: Desk,
  submission: Digest,
): Promise<Result<SignOffState, SignOffFailure>> {
  return attempt<SignOffState, SignOffFailure>(async () => {
    // Every table this rests on is asked at once, so that a live query watches each.
    const [found, { current }, periods] = await Promise.all([
      readPackage(desk.db, submission),
      readOwnKeys(desk.db),
      readPeriods(desk.db),
      readPackages(desk.db),
      readSheets(desk.db),
      readMessages(desk.db),
      readRows(desk.db, 'consensus'),
    ]);
    if (!found.ok) return found;
    const record = found.value;
    if (record.kind !== 'submission') return fail({ kind: 'not-a-submission' });
    const standing = await standingHere(desk.db, record.about.subject as AssessmentId);
    const sheet = standing.own.find((one) => one.submission === submission);
    const work = await workOf(desk, sheet);
    if (!work.ok) return work;
    const others = othersHere(standing);
    const named = periods.sound.find(({ id }) => id === record.about.period?.id);
    return ok({
      record,
      period: named?.period ?? null,
      identity: current?.own.card.identity ?? null,
      work: work.value,
      begin: mayBegin(standing),
      reopen: sheet ? canReopen(sheet, others) : null,
      others,
      files: standing.packages
        .filter(({ kind, direction }) => kind === 'review' && direction === 'sent')
        .sort((a, b) => b.about.revision - a.about.revision),
    });
  });
}
