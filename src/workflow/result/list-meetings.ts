import type { Agency } from '#core/assessment/assessment.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { Period } from '#core/period/period.ts';
import { newestResult, type HeldResult } from '#core/review/last-year.ts';
import { absentAgencies } from '#core/review/queue-absent.ts';
import type { AbsentAgency } from '#core/review/queue.ts';
import { readMeetings } from '#storage/consensus.ts';
import { readPackages } from '#storage/packages.ts';
import { readPeriods } from '#storage/periods.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { heldResults } from '#workflow/portfolio/held-results.ts';
import type { DayOf } from '#workflow/receive/receive-package.ts';
import { resultGate } from './result-gate.ts';

/** One assessment about which a meeting is led here, or can be. */
export interface MeetingRow {
  readonly id: AssessmentId;
  readonly agency: Agency;
  readonly year: number;
  readonly submission: PackageRecord;
  /** Review files that are here. */
  readonly reviews: number;
  /** Indicators that were agreed; null = the meeting was not begun. */
  readonly agreed: number | null;
  readonly reopened: boolean;
  /** The newest version of its result; null = none yet. */
  readonly result: HeldResult | null;
}

export interface MeetingList {
  /** By name of the agency, the latest year first. */
  readonly rows: readonly MeetingRow[];
  /** Invited agencies of which nothing came. */
  readonly absent: readonly AbsentAgency[];
  readonly damaged: number;
}

const revisionOf = ({ about }: PackageRecord): number => about.revision;

/** Every assessment of which a submission is here, and the agencies of which none is. */
export function listMeetings(
  desk: Desk,
  dayOf: DayOf,
): Promise<Result<MeetingList, StorageTrouble>> {
  return attempt(async () => {
    const [{ sound: packages }, meetings, periods, gate] = await Promise.all([
      readPackages(desk.db),
      readMeetings(desk.db),
      readPeriods(desk.db),
      resultGate(desk.db),
    ]);
    const results = await heldResults(desk, packages, gate);
    const submissions = packages.filter(({ kind }) => kind === 'submission');
    const newest = new Map<string, PackageRecord>();
    for (const one of submissions) {
      const known = newest.get(one.about.subject);
      if (!known || revisionOf(known) < revisionOf(one)) newest.set(one.about.subject, one);
    }
    const rows = [...newest.values()].flatMap((submission): readonly MeetingRow[] => {
      const { agency, year, subject } = submission.about;
      if (!agency) return [];
      const meeting = meetings.sound.find(({ id }) => id === subject);
      const of = packages.filter(({ about }) => about.subject === subject);
      return [
        {
          id: subject as AssessmentId,
          agency,
          year,
          submission,
          reviews: of.filter(({ kind }) => kind === 'review').length,
          agreed: meeting ? Object.keys(meeting.values).length : null,
          reopened: meeting !== undefined && meeting.reopening !== '',
          result: newestResult(results.filter(({ final }) => final.assessment === subject)) ?? null,
        },
      ];
    });
    const known = periods.sound.flatMap(({ period }): readonly Period[] =>
      period ? [period] : [],
    );
    const absent = absentAgencies({
      periods: known,
      heardOf: submissions.flatMap(({ about: { agency, period } }) =>
        agency ? [{ agency, period: period?.id ?? null }] : [],
      ),
      today: dayOf(desk.now()),
    });
    return ok({
      rows: rows.sort((a, b) => b.year - a.year || a.agency.name.localeCompare(b.agency.name)),
      absent,
      damaged: meetings.damaged.length,
    });
  });
}
