import type { AssessmentId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { SourcedOutcome } from '#core/portfolio/which-counts.ts';
import { readMeetings } from '#storage/consensus.ts';
import { readOutcomeSets } from '#storage/outcomes.ts';
import { readPackages } from '#storage/packages.ts';
import { readSheets } from '#storage/reviews.ts';
import { attempt, type StorageTrouble } from './attempt.ts';
import { standingsOf } from './contacts.ts';
import type { Desk } from './desk.ts';
import { standingOf } from './receive-trust.ts';

/** Every result that is known at this desk, with where it came from. */
export interface OutcomeSources {
  readonly open: readonly SourcedOutcome[];
  /** Results that this desk may not see yet, because it still rates them: how many. */
  readonly closed: number;
}

const trustOf = (
  standings: Awaited<ReturnType<typeof standingsOf>>,
  { direction, signature }: PackageRecord,
): SourcedOutcome['trust'] =>
  direction === 'sent' && signature ? 'own' : standingOf(standings, signature).trust;

/** The assessments on which a sheet of this desk is open and whose meeting it does not lead. */
async function ratedHere({ db }: Pick<Desk, 'db'>): Promise<ReadonlySet<AssessmentId>> {
  const [sheets, meetings] = await Promise.all([readSheets(db), readMeetings(db)]);
  const led = new Set<string>([
    ...meetings.sound.map(({ id }) => id),
    ...meetings.damaged.map(({ key }) => key),
  ]);
  return new Set(
    sheets.sound
      .filter(({ state, assessment }) => state.is === 'open' && !led.has(assessment))
      .map(({ assessment }) => assessment),
  );
}

/**
 * Every result and submission in short that is here, as {@link projectOutcomes} last made
 * them: what the rekap is made of. Sets whose package is gone are left out. Blindness holds:
 * what was agreed on an agency that this desk still rates is only counted.
 */
export function readOutcomeSources(
  desk: Pick<Desk, 'db'>,
): Promise<Result<OutcomeSources, StorageTrouble>> {
  return attempt(async () => {
    const { db } = desk;
    const [sets, packages, standings, rated] = await Promise.all([
      readOutcomeSets(db),
      readPackages(db),
      standingsOf(desk),
      ratedHere(desk),
    ]);
    const records = new Map(packages.sound.map((record) => [record.id, record]));
    const open: SourcedOutcome[] = [];
    let closed = 0;
    for (const { id: set, outcomes } of sets) {
      const record = records.get(set);
      if (!record) continue;
      const source = {
        set,
        from: record.kind === 'recap' ? ('recap' as const) : ('full' as const),
        trust: trustOf(standings, record),
      };
      for (const outcome of outcomes) {
        const isClosed =
          outcome.stage !== 'provisional' &&
          record.direction === 'received' &&
          rated.has(outcome.assessment);
        if (isClosed) closed += 1;
        else open.push({ outcome, ...source });
      }
    }
    return ok({ open, closed });
  });
}
