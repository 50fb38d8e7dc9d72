import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import type { InboxRow } from '#core/package/inbox.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { daysBetween, invitedAs } from '#core/period/standing.ts';
import { assignmentsOf, isMine } from '#core/assignment/assigned.ts';
import { knownConflict, toRate } from './known-conflict.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { absentAgencies, batchIn } from './queue-absent.ts';
import type { KnownResult, QueueFacts, Reader } from './queue-facts.ts';
import { inQueueOrder } from './queue-order.ts';
import { otherReaders } from './queue-people.ts';
import { ownProgress, revisionToWeigh } from './queue-progress.ts';
import { stateOf, waitsFor } from './queue-state.ts';
import { answersToWeigh, objectionsToDecide, openTalk } from './queue-talk.ts';
import type { QueueEntry, ReviewQueue } from './queue.ts';

/** The newest revision of every assessment; of two that claim the same number the later one. */
export function newestRecords(records: readonly PackageRecord[]): readonly PackageRecord[] {
  const newest = new Map<string, PackageRecord>();
  for (const record of records) {
    const { subject, revision } = record.about;
    const known = newest.get(subject);
    const isLater =
      !known ||
      revision > known.about.revision ||
      (revision === known.about.revision && record.at > known.at);
    if (isLater) newest.set(subject, record);
  }
  return [...newest.values()];
}

/** The same of rows. */
export function newestRows(rows: readonly InboxRow[]): readonly InboxRow[] {
  const newest = new Set(newestRecords(rows.map(({ record }) => record)));
  return rows.filter(({ record }) => newest.has(record));
}

/** The result that counts for a submission: the latest version, if it rests on it. */
function resultOn(
  results: readonly KnownResult[],
  assessment: AssessmentId,
  submission: Digest,
): KnownResult | undefined {
  const last = results
    .filter((one) => one.assessment === assessment)
    .reduce<KnownResult | undefined>(
      (newest, one) => (newest && newest.revision >= one.revision ? newest : one),
      undefined,
    );
  return last?.submission === submission ? last : undefined;
}

type Place = Pick<QueueEntry, 'period' | 'batch' | 'mine' | 'conflict'> & {
  readonly assigned: readonly Reader[];
  /** Ids of what is to be rated here; null = the instrument cannot be read. */
  readonly indicators: readonly string[] | null;
};

/** Codes of the indicators by their ids. */
function codesOf(rubric: Rubric | undefined): ReadonlyMap<string, string> {
  const placed = rubric ? placedIndicators(rubric) : [];
  return new Map(placed.map(({ indicator: { id, code } }) => [id, code]));
}

/** What the period says about the agency of a submission. */
function placeOf({ record: { about } }: InboxRow, { periods, who, rubric }: QueueFacts): Place {
  const period = periods.find(({ id }) => id === about.period?.id) ?? null;
  const { agency } = about;
  const instrument = rubric(about.rubric.digest);
  const assigned = period && agency ? assignmentsOf(period, agency) : [];
  const invited = period && agency ? invitedAs(period, agency) : undefined;
  return {
    period: period && { id: period.id, name: period.name },
    batch: period && invited ? batchIn(period, invited) : null,
    mine: period && agency && assigned.length > 0 ? isMine(period, agency, who) : null,
    conflict: agency && knownConflict(period, who, agency),
    assigned: assigned.map(({ asesor }) => asesor),
    indicators: instrument ? [...toRate(instrument, period, who, agency)] : null,
  };
}

function entryOf(row: InboxRow, facts: QueueFacts): QueueEntry {
  const { record, trust, odd } = row;
  const { id: submission, about } = record;
  const assessment = about.subject as AssessmentId;
  const { assigned, indicators, ...place } = placeOf(row, facts);
  const { who, cameAt, handled } = facts;
  const sheets = facts.sheets.filter((one) => one.assessment === assessment);
  const sheet = sheets.find((one) => one.submission === submission);
  const threads = facts.threads.get(assessment) ?? [];
  const talk = openTalk(threads);
  const handedIn = facts.handedIn.filter((one) => one.assessment === assessment);
  const revisions = new Map(
    facts.received.map((one) => [one.record.id, one.record.about.revision] as const),
  );
  const signedAt = sheet && sheet.state.is !== 'open' ? sheet.state.at : null;
  const known = {
    result: resultOn(facts.results, assessment, submission),
    meeting: facts.meetings.find((one) => one.assessment === assessment),
    talk,
    own: ownProgress(sheet, indicators, talk.drafts),
    others: otherReaders({ submission, assigned, handedIn, who }),
    ...place,
    rework: [
      ...objectionsToDecide(talk, cameAt),
      ...revisionToWeigh({ record, sheets, revisions, indicators, changed: facts.changed }),
      ...answersToWeigh(threads, cameAt, { handled, signedAt }),
    ],
  };
  const state = stateOf(known);
  const { own, others, rework } = known;
  return {
    assessment,
    submission,
    record,
    agency: about.agency ?? { name: record.fileName, shortName: '', code: '', government: '' },
    ...place,
    trust,
    odd,
    days: Math.max(0, daysBetween(facts.dayOf(record.at), facts.today)),
    state,
    result: known.result?.id ?? null,
    waitsFor: waitsFor(known, state),
    own,
    others,
    rework,
    indicators,
    codes: codesOf(facts.rubric(about.rubric.digest)),
  };
}

/** The work queue of a desk that reviews, from everything it has. */
export function queueOf(facts: QueueFacts): Omit<ReviewQueue, 'damaged'> {
  const entries = newestRows(facts.received).map((row) => entryOf(row, facts));
  return { entries: inQueueOrder(entries), absent: absentAgencies(facts) };
}
