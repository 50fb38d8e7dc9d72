import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import { assignmentsOf, type Reader } from '#core/assignment/assigned.ts';
import { plain } from '#core/lib/plain.ts';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { PeriodRecord } from '#core/period/record.ts';
import { batchOf } from '#core/period/standing.ts';
import type { Consensus, MissingAsesor } from '#core/review/consensus.ts';
import type { LastYear } from '#core/review/final.ts';
import { lastYearOf, newestResult, type HeldResult } from '#core/review/last-year.ts';
import type { VoteGate } from '#core/review/may-open.ts';
import { voteItems, type IsToRate, type VoteItem } from '#core/review/votes.ts';
import { weigh, type HeldReview, type Weighing } from '#core/review/weigh.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { indicatorsOf } from '#core/rubric/walk.ts';
import { readConsensus } from '#storage/consensus.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import { readOwnKeys } from '#storage/vault/own-key.ts';
import { readPackages } from '#storage/packages.ts';
import { readPeriods } from '#storage/periods.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { heldResults } from '#workflow/portfolio/held-results.ts';
import {
  additionalDocuments,
  listThreads,
  type AdditionalDocument,
  type Talk,
} from '#workflow/talk/list-messages.ts';
import { readPackageContent, type SubmissionBodies } from '#workflow/receive/read-package.ts';
import { resultGate } from './result-gate.ts';
import { readVotes, type VoteSheet } from '#workflow/review/read-votes.ts';
import type { DayOf } from '#workflow/receive/receive-package.ts';

/** The submission that is judged. */
interface JudgedSubmission {
  readonly record: PackageRecord;
  readonly bodies: SubmissionBodies;
}

/** Everything a meeting on one assessment works with. */
export interface Meeting {
  /** null = it was not begun at this desk. */
  readonly consensus: Consensus | null;
  readonly gate: VoteGate;
  /** This desk has no key that says it is an asesor's, so that it may lead without a sheet. */
  readonly mayLead: boolean;
  readonly submission: JudgedSubmission;
  /** Fingerprint of a revision that is newer than the one that is judged; null = none. */
  readonly newer: Digest | null;
  /** As the assessment applies it. */
  readonly rubric: Rubric;
  readonly sheets: readonly VoteSheet[];
  readonly weighing: Weighing;
  readonly items: readonly VoteItem[];
  /** Who is to rate, as the period says; empty = nobody was assigned. */
  readonly readers: readonly Reader[];
  /** Assigned asesors whose review is not here. */
  readonly awaited: readonly Omit<MissingAsesor, 'reason'>[];
  readonly talk: Talk;
  /** Evidence that came after the submission, with answers. */
  readonly additional: readonly AdditionalDocument[];
  readonly period: PeriodRecord | null;
  /** Name of the batch; empty = in none. */
  readonly batch: string;
  /** The newest version of its result; null = none yet. */
  readonly last: HeldResult | null;
  readonly lastYear: LastYear | null;
}

export type MeetingFailure = ReadFailure | StorageTrouble | { readonly kind: 'no-submission' };

const newestOf = (records: readonly PackageRecord[]): PackageRecord | undefined =>
  records.reduce<PackageRecord | undefined>(
    (newest, one) => (newest && newest.about.revision >= one.about.revision ? newest : one),
    undefined,
  );

function heldReviews(sheets: readonly VoteSheet[]): readonly HeldReview[] {
  return sheets.flatMap(({ record, review, oddities }) =>
    review
      ? [
          {
            fingerprint: record.id,
            review,
            key: record.signature?.publicKey ?? null,
            receivedAt: record.at,
            oddities,
          },
        ]
      : [],
  );
}

/** Whether an asesor of the period is the one a review or a name speaks for. */
const isReader = ({ asesor }: Reader, name: string): boolean => plain(asesor.name) === plain(name);

function toRate(rubric: Rubric, readers: readonly Reader[]): IsToRate {
  const known = new Map(
    readers.map((reader) => {
      const groups = rubric.groups.filter(({ id }) => reader.groups.includes(id));
      const ids = groups.flatMap((group) => indicatorsOf(group).map(({ id }) => id));
      return [reader, reader.groups.length === 0 ? null : new Set(ids)] as const;
    }),
  );
  return ({ name }, indicator) => {
    const mine = readers.filter((reader) => isReader(reader, name));
    if (mine.length === 0) return true;
    return mine.some((reader) => known.get(reader)?.has(indicator) ?? true);
  };
}

function awaitedOf(
  readers: readonly Reader[],
  sheets: readonly VoteSheet[],
): readonly Omit<MissingAsesor, 'reason'>[] {
  const here = (reader: Reader): boolean =>
    sheets.some(
      ({ head, record }) =>
        (reader.asesor.key !== null && record.signature?.publicKey === reader.asesor.key) ||
        (head !== null && isReader(reader, head.by.name)),
    );
  const missing = readers.filter((reader) => !here(reader));
  const once = new Map(
    missing.map(({ asesor }) => [`${asesor.name}\n${asesor.institution}`, asesor]),
  );
  return [...once.values()].map(({ name, institution }) => ({ name, institution }));
}

/** Whom a meeting that was not begun would count: nothing is left out yet. */
const NOTHING_SAID = { left: [], kept: [] } as const;

/** Every record a meeting is made of, all asked for at once as a live query needs it. */
async function recordsOf(desk: Desk, id: AssessmentId, dayOf: DayOf) {
  const [stored, packages, periods, votes, talk, keys, gate] = await Promise.all([
    readConsensus(desk.db, id),
    readPackages(desk.db),
    readPeriods(desk.db),
    readVotes(desk, id),
    listThreads(desk, id, dayOf),
    readOwnKeys(desk.db),
    resultGate(desk.db),
  ]);
  return {
    stored,
    packages: packages.sound,
    periods: periods.sound,
    votes,
    talk,
    keys,
    resultGate: gate,
  };
}

type Records = Awaited<ReturnType<typeof recordsOf>>;

/** The submission that is judged: the one the meeting was begun on, else the newest. */
async function judgedOf(
  desk: Desk,
  id: AssessmentId,
  { packages, stored }: Records,
): Promise<(JudgedSubmission & Pick<Meeting, 'newer'>) | undefined> {
  const submissions = packages.filter(
    ({ kind, about }) => kind === 'submission' && about.subject === id,
  );
  const newest = newestOf(submissions);
  const begun = stored.ok ? stored.value.submission : null;
  const record = submissions.find((one) => one.id === begun) ?? newest;
  if (!record || !newest) return undefined;
  const read = await readPackageContent(desk, record.id);
  if (!read.ok || read.value.bodies.kind !== 'submission') return undefined;
  const newer = newest.about.revision > record.about.revision ? newest.id : null;
  return { record, bodies: read.value.bodies, newer };
}

/** What the period says of the agency: who is to rate it, and in which batch it is. */
function invitedOf({ about }: PackageRecord, periods: readonly PeriodRecord[]) {
  const period = periods.find((one) => one.id === about.period?.id) ?? null;
  const { agency } = about;
  if (!period?.period || !agency) return { period, readers: [], batch: '' };
  const readers = assignmentsOf(period.period, agency);
  return { period, readers, batch: batchOf(period.period, agency)?.name ?? '' };
}

/**
 * Everything about the meeting on one assessment, begun or not. What asesors say comes
 * through the one door of their sheets and stays closed as long as that says so. All tables
 * are asked at once, as a live query needs it.
 */
export function readMeeting(
  desk: Desk,
  id: AssessmentId,
  dayOf: DayOf,
): Promise<Result<Meeting, MeetingFailure>> {
  return attempt<Meeting, MeetingFailure>(async () => {
    const records = await recordsOf(desk, id, dayOf);
    const { stored, packages, votes, talk, keys } = records;
    if (!votes.ok) return votes;
    if (!talk.ok) return talk;
    if (!stored.ok && stored.error.kind !== 'missing') return stored;
    const judged = await judgedOf(desk, id, records);
    if (!judged) return fail({ kind: 'no-submission' });
    const { record, bodies, newer } = judged;
    const consensus = stored.ok ? stored.value : null;
    const rubric = appliedRubric(bodies['rubric.json'], bodies['assessment.json']);
    const [additional, results] = await Promise.all([
      additionalDocuments(desk, record.id),
      heldResults(desk, packages, records.resultGate),
    ]);
    const { sheets, gate } = votes.value;
    const invited = invitedOf(record, records.periods);
    const said = consensus ?? NOTHING_SAID;
    const weighing = weigh(heldReviews(sheets), { ...said, submission: record.id });
    return ok({
      consensus,
      gate,
      mayLead: keys.current?.own.card.identity.role !== 'asesor',
      submission: { record, bodies },
      newer,
      rubric,
      sheets,
      weighing,
      items: voteItems(rubric, weighing.weighed, toRate(rubric, invited.readers)),
      ...invited,
      awaited: awaitedOf(invited.readers, sheets),
      talk: talk.value,
      additional: additional.ok ? additional.value : [],
      last: newestResult(results.filter(({ final }) => final.assessment === id)) ?? null,
      lastYear: lastYearOf(results, record.about),
    });
  });
}
