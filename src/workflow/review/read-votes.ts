import type { AssessmentId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { Period } from '#core/period/period.ts';
import { knownConflict } from '#core/review/known-conflict.ts';
import { mayOpen, type DeskStanding, type VoteGate } from '#core/review/may-open.ts';
import type { Review } from '#core/review/review.ts';
import {
  sheetOddities,
  type KnownConflict,
  type SheetFile,
  type SheetOddity,
} from '#core/review/sheet-oddities.ts';
import { readPeriods } from '#storage/periods.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { standingsOf } from '#workflow/keys/contacts.ts';
import type { Desk } from '#workflow/desk.ts';
import { standingHere, type StandingHere } from './desk-standing.ts';
import { readPackageContent } from '#workflow/receive/read-package.ts';
import { standingOf } from '#workflow/receive/receive-trust.ts';

/** One review file about an assessment; of a closed one only who, when, and what is odd. */
export interface VoteSheet {
  readonly record: PackageRecord;
  /** Who wrote it, and on which submission; null = its bytes can no longer be read. */
  readonly head: Pick<Review, 'by' | 'submission' | 'at'> | null;
  /** Of this one alone. */
  readonly gate: VoteGate;
  /** null = closed at this desk, or no longer readable. */
  readonly review: Review | null;
  readonly oddities: readonly SheetOddity[];
}

export interface Votes {
  /** Open only if every review here may be read; the same for a desk where none is yet. */
  readonly gate: VoteGate;
  /** Those that were sent from here and those that were received, oldest first. */
  readonly sheets: readonly VoteSheet[];
}

interface ReadSheet extends SheetFile {
  readonly review: Review | null;
}

function conflictIn(
  period: Period | null,
  { by }: Review,
  { about, signature }: PackageRecord,
): KnownConflict | null {
  const who = { name: by.name, institution: by.unit, key: signature?.publicKey ?? null };
  return about.agency && knownConflict(period, who, about.agency);
}

/** The gate over all of them: the first that is closed closes it. */
function gateOver(standing: DeskStanding, files: readonly ReadSheet[]): VoteGate {
  const newest = [...standing.revisions].sort(([, a], [, b]) => b - a)[0]?.[0];
  const about = files.flatMap(({ said }) => (said ? [said.submission] : []));
  const gates = [...(newest ? [newest] : []), ...about].map((one) => mayOpen(one, standing));
  return gates.find((gate) => gate !== 'open') ?? 'open';
}

/** What this desk wrote itself is never closed to it. */
function gateOf(standing: DeskStanding, { said, record }: ReadSheet): VoteGate {
  return record.direction === 'sent' || !said ? 'open' : mayOpen(said.submission, standing);
}

function voteSheet(
  file: ReadSheet,
  files: readonly ReadSheet[],
  standing: StandingHere,
): VoteSheet {
  const { record, review } = file;
  const gate = gateOf(standing, file);
  const submissions = standing.packages.filter(({ kind }) => kind === 'submission');
  return {
    record,
    head: review && { by: review.by, submission: review.submission, at: review.at },
    gate,
    review: gate === 'open' ? review : null,
    oddities: sheetOddities(file, files, submissions),
  };
}

/**
 * The one door to what asesors say of an assessment. What others say comes out only once this
 * desk has rated or declined; head facts and oddities always. All tables are asked at once,
 * as a live query needs it.
 */
export function readVotes(
  desk: Desk,
  assessment: AssessmentId,
): Promise<Result<Votes, StorageTrouble>> {
  return attempt(async () => {
    const [standing, periods, standings] = await Promise.all([
      standingHere(desk.db, assessment),
      readPeriods(desk.db),
      standingsOf(desk),
    ]);
    const reviews = standing.packages.filter(({ kind }) => kind === 'review');
    const files = await Promise.all(
      reviews.map(async (record): Promise<ReadSheet> => {
        const read = await readPackageContent(desk, record.id);
        const bodies = read.ok && read.value.bodies.kind === 'review' ? read.value.bodies : null;
        const review = bodies?.['review.json'] ?? null;
        const named = periods.sound.find(({ id }) => id === record.about.period?.id);
        const conflict = review && conflictIn(named?.period ?? null, review, record);
        const { trust } = standingOf(standings, record.signature);
        return { record, said: review, review, trust, conflict };
      }),
    );
    return ok({
      gate: gateOver(standing, files),
      sheets: files.map((file) => voteSheet(file, files, standing)),
    });
  });
}
