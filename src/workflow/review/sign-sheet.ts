import type { PublicKey, ReviewId } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { canSign, checkSheet, type SheetProblem } from '#core/review/check-sheet.ts';
import type { ReviewSheet } from '#core/review/sheet.ts';
import { toReview } from '#core/review/to-review.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import type { PlainChange } from '#storage/packages.ts';
import { readSheetRow } from '#storage/reviews.ts';
import { attempt } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { readIdentity } from '#workflow/keys/own-identity.ts';
import {
  sendCarried,
  type SendCarriedFailure,
  type SentCarried,
} from '#workflow/submit/send-carried.ts';
import { sheetContent, type SheetContent, type SheetContentFailure } from './sheet-content.ts';

/** What the asesor says on the last page. */
export interface SheetSignOff {
  readonly name: string;
  /** Empty = not said. */
  readonly position: string;
  /** Counts only where this desk has no key: a key speaks for its own unit. */
  readonly institution: string;
  /** Receiving keys of those who may open it; none = the file is not sealed. */
  readonly recipients: readonly PublicKey[];
  readonly fileName: (submission: PackageRecord, revision: number) => string;
}

export type SignSheetFailure =
  | { readonly kind: 'not-ready'; readonly problems: readonly SheetProblem[] }
  /** It is signed or declined already. */
  | { readonly kind: 'not-open' }
  /** A name or an institution is missing. */
  | { readonly kind: 'nameless' }
  | ReadFailure
  | SheetContentFailure
  | SendCarriedFailure;

export interface SignedSheet extends SentCarried {
  readonly sheet: ReviewSheet;
}

/** The sheet once its file is made. */
function signedBy(
  sheet: ReviewSheet,
  { id, signature, at }: PackageRecord,
  who: Pick<SheetSignOff, 'name' | 'institution'>,
): ReviewSheet {
  return {
    ...sheet,
    asesor: { ...who, key: signature?.publicKey ?? null },
    state: { is: 'signed', at, package: id },
    revision: sheet.revision + 1,
    updatedAt: at,
  };
}

/** The review as a package about its submission, in the name of its asesor. */
function orderOf(
  content: SheetContent,
  signOff: SheetSignOff,
  madeAt: string,
): Omit<Parameters<typeof sendCarried>[1], 'together'> {
  const { record, check, clarifications } = content;
  const { sheet } = check;
  const { name, position, institution, recipients, fileName } = signOff;
  const { rubric, agency, period, year } = record.about;
  const review = toReview(check, { name, institution, at: madeAt });
  return {
    kind: 'review',
    about: {
      rubric,
      agency,
      period,
      year,
      subject: sheet.assessment,
      rests: [sheet.submission, ...clarifications],
    },
    madeAt,
    bodies: new Map([['review.json', review]]),
    files: [],
    by: { name, position },
    note: { verb: 'review' },
    recipients,
    fileName: (revision) => fileName(record, revision),
  };
}

/**
 * Signs a sheet off: checks the rules once more on what is stored, makes the file, reads it
 * back and stores file and signed sheet in one transaction. From then on the sheet says what
 * the file says.
 */
export function signSheet(
  desk: Desk,
  id: ReviewId,
  said: SheetSignOff,
): Promise<Result<SignedSheet, SignSheetFailure>> {
  return attempt<SignedSheet, SignSheetFailure>(async () => {
    const row = await readSheetRow(desk.db, id);
    if (!row.ok) return row;
    const { stored, sheet } = row.value;
    if (sheet.state.is !== 'open') return fail({ kind: 'not-open' });
    const content = await sheetContent(desk, sheet);
    if (!content.ok) return content;
    const reasons = canSign(checkSheet({ ...content.value.check, unsaved: false }));
    if (reasons !== true) return fail({ kind: 'not-ready', problems: reasons });
    const identity = await readIdentity(desk);
    if (!identity.ok) return identity;
    const name = said.name.trim();
    const institution = identity.value?.unit ?? said.institution.trim();
    if (name === '' || institution === '') return fail({ kind: 'nameless' });
    const signOff = { ...said, name, institution };
    let signed = sheet;
    const together = (record: PackageRecord): readonly PlainChange[] => {
      signed = signedBy(sheet, record, { name, institution });
      return [{ table: 'reviews', key: id, before: stored, after: signed }];
    };
    const sent = await sendCarried(desk, {
      ...orderOf(content.value, signOff, desk.now()),
      together,
    });
    return sent.ok ? ok({ ...sent.value, sheet: signed }) : sent;
  });
}
