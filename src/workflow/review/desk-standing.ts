import type { AssessmentId } from '#core/lib/ids.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { DeskStanding } from '#core/review/may-open.ts';
import type { ReviewSheet } from '#core/review/sheet.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { readOwnKeys } from '#storage/vault/own-key.ts';
import { readPackages } from '#storage/packages.ts';
import { readSheets } from '#storage/reviews.ts';
import { readRow } from '#storage/rows/rows.ts';

/** What this desk has to do with an assessment, and what is here of it. */
export interface StandingHere extends DeskStanding {
  readonly own: readonly ReviewSheet[];
  /** Every package about it that is here. */
  readonly packages: readonly PackageRecord[];
}

/** Reads what decides about blind independence, all at once. Rejects as the disk does. */
export async function standingHere(
  db: TimbangDatabase,
  assessment: AssessmentId,
): Promise<StandingHere> {
  const [{ current }, sheets, meeting, packages] = await Promise.all([
    readOwnKeys(db),
    readSheets(db),
    readRow(db, 'consensus', assessment),
    readPackages(db, { subject: assessment }),
  ]);
  const submissions = packages.sound.filter(({ kind }) => kind === 'submission');
  return {
    role: current?.own.card.identity.role ?? null,
    own: sheets.sound.filter((one) => one.assessment === assessment),
    leads: meeting.stored !== undefined,
    hasResult: packages.sound.some(({ kind }) => kind === 'final'),
    revisions: new Map(submissions.map(({ id, about }) => [id, about.revision])),
    packages: packages.sound,
  };
}
