import type { AssessmentId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { Outcome } from '#core/portfolio/outcome.ts';
import type { ClosedResult } from '#core/portfolio/recap-choice.ts';
import type { SourcedOutcome } from '#core/portfolio/which-counts.ts';
import { mayOpenResult } from '#core/review/may-open.ts';
import { readMeetings } from '#storage/consensus.ts';
import { readOutcomeSets } from '#storage/outcomes.ts';
import { readPackages } from '#storage/packages.ts';
import { readSheets } from '#storage/reviews.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import { standingsOf } from '#workflow/keys/contacts.ts';
import type { Desk } from '#workflow/desk.ts';
import { standingOf } from '#workflow/receive/receive-trust.ts';

/** A result that is closed to this desk: whom it is about and where it came from, no value. */
interface ClosedOutcome extends Pick<SourcedOutcome, 'set' | 'from' | 'trust'> {
  readonly outcome: ClosedResult;
}

/** Every result that is known at this desk, with where it came from. */
export interface OutcomeSources {
  readonly open: readonly SourcedOutcome[];
  /** Results that this desk may not see yet, because it still rates them. */
  readonly closed: readonly ClosedOutcome[];
}

const trustOf = (
  standings: Awaited<ReturnType<typeof standingsOf>>,
  { direction, signature }: PackageRecord,
): SourcedOutcome['trust'] =>
  direction === 'sent' && signature ? 'own' : standingOf(standings, signature).trust;

/** Whether an agreed outcome of a received package is closed to this desk. */
type OutcomeGate = (record: PackageRecord, outcome: Outcome) => boolean;

/**
 * Blindness as before whole results, see `mayOpenResult`. A recap does not say which submission
 * a result rests on: then it is closed as long as any submission is to be rated here.
 */
async function gateHere(
  { db }: Pick<Desk, 'db'>,
  packages: readonly PackageRecord[],
): Promise<OutcomeGate> {
  const [sheets, meetings] = await Promise.all([readSheets(db), readMeetings(db)]);
  const led = new Set<string>([
    ...meetings.sound.map(({ id }) => id),
    ...meetings.damaged.map(({ key }) => key),
  ]);
  const rated = new Set(sheets.sound.map(({ assessment }) => assessment));
  const sent = packages.filter(
    ({ kind, about }) => kind === 'submission' && rated.has(about.subject as AssessmentId),
  );
  const revisions = new Map(sent.map(({ id, about }) => [id, about.revision]));
  return ({ direction, about }, { stage, assessment }) => {
    if (stage === 'provisional' || direction === 'sent' || !rated.has(assessment)) return false;
    const own = sheets.sound.filter((one) => one.assessment === assessment);
    const meant = sent.filter(({ about: { subject } }) => subject === assessment);
    const rested = meant.filter(({ id }) => about.rests.includes(id));
    const standing = { own, leads: led.has(assessment), revisions };
    const asked = (rested.length > 0 ? rested : meant).map(({ id }) => id);
    const all = asked.length > 0 ? asked : own.map(({ submission }) => submission);
    return all.some((submission) => mayOpenResult(submission, standing) !== 'open');
  };
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
    const [sets, packages, standings] = await Promise.all([
      readOutcomeSets(db),
      readPackages(db),
      standingsOf(desk),
    ]);
    const isClosed = await gateHere(desk, packages.sound);
    const records = new Map(packages.sound.map((record) => [record.id, record]));
    const open: SourcedOutcome[] = [];
    const closed: ClosedOutcome[] = [];
    for (const { id: set, outcomes } of sets) {
      const record = records.get(set);
      if (!record) continue;
      const source = {
        set,
        from: record.kind === 'recap' ? ('recap' as const) : ('full' as const),
        trust: trustOf(standings, record),
      };
      for (const outcome of outcomes) {
        if (isClosed(record, outcome)) {
          const { id, agency, year, rubric } = outcome;
          closed.push({ outcome: { id, agency, year, rubric }, ...source });
        } else open.push({ outcome, ...source });
      }
    }
    return ok({ open, closed });
  });
}
