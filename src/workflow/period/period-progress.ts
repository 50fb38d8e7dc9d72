import type { AssessmentId, PeriodId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { KnownResult, KnownSubmission, ProgressFacts } from '#core/period/progress.ts';
import type { OwnPeriod } from '#core/period/record.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { readPackages } from '#storage/packages.ts';
import { readPeriods } from '#storage/periods.ts';
import { readSheets } from '#storage/reviews.ts';
import { readRoster } from '#storage/roster.ts';
import { readRows } from '#storage/rows/rows.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { resultOf } from '#workflow/receive/package-glances.ts';
import type { DayOf } from '#workflow/receive/receive-package.ts';

/** All records that say where the agencies of a period stand, as they are at this desk. */
export interface OfficeFacts {
  /** Facts of one period set up here. */
  readonly factsOf: (record: OwnPeriod) => ProgressFacts;
  /** Periods that are set up here, the latest year first. */
  readonly periods: readonly OwnPeriod[];
  readonly roster: readonly RosterAgency[];
  /** Today, YYYY-MM-DD, where the reader is. */
  readonly today: string;
}

const assessmentOf = ({ about }: PackageRecord): AssessmentId => about.subject as AssessmentId;

/** What a package about one agency says of itself; null = it is about none. */
function fileOf(record: PackageRecord, dayOf: DayOf): KnownSubmission | null {
  const { id, about, madeAt } = record;
  const { agency, period, year, rubric, revision } = about;
  return (
    agency && {
      id,
      assessment: assessmentOf(record),
      agency,
      period: period?.id ?? null,
      year,
      rubric: rubric.digest,
      revision,
      madeOn: dayOf(madeAt),
    }
  );
}

const submissionsIn = (
  packages: readonly PackageRecord[],
  dayOf: DayOf,
): readonly KnownSubmission[] =>
  packages.flatMap((record) => (record.kind === 'submission' ? (fileOf(record, dayOf) ?? []) : []));

type Results = ProgressFacts['results'];

/** Of every assessment the newest version of its result; whether it is final, not what it says. */
async function resultsIn(
  desk: Desk,
  packages: readonly PackageRecord[],
  dayOf: DayOf,
): Promise<Results> {
  const newest = new Map<AssessmentId, KnownSubmission>();
  for (const record of packages.filter(({ kind }) => kind === 'final')) {
    const file = fileOf(record, dayOf);
    const known = newest.get(assessmentOf(record));
    if (file && (!known || file.revision >= known.revision)) newest.set(file.assessment, file);
  }
  const read = await Promise.all(
    [...newest.values()].map(async (file): Promise<readonly KnownResult[]> => {
      const found = await resultOf(desk, file.id);
      return found ? [{ ...file, stage: found.stage }] : [];
    }),
  );
  return new Map(read.flat().map((one) => [one.assessment, one]));
}

/** The meetings that this desk leads, by assessment. */
function metIn(rows: Awaited<ReturnType<typeof readRows>>): readonly AssessmentId[] {
  return rows.flatMap(({ row }) =>
    typeof row === 'object' && row && 'id' in row ? [row.id as AssessmentId] : [],
  );
}

/** Reads everything that tells where the periods of this desk stand, all at once. */
export function readOffice(
  desk: Desk,
  dayOf: DayOf,
  period?: PeriodId,
): Promise<Result<OfficeFacts, StorageTrouble>> {
  return attempt(async () => {
    const [packages, sheets, meetings, periods, roster] = await Promise.all([
      readPackages(desk.db),
      readSheets(desk.db),
      readRows(desk.db, 'consensus'),
      readPeriods(desk.db),
      readRoster(desk.db),
    ]);
    const { sound } = packages;
    const results = await resultsIn(desk, sound, dayOf);
    const reviews = sound.filter(({ kind }) => kind === 'review').map(assessmentOf);
    const own = sheets.sound.flatMap(({ assessment, state }) =>
      state.is === 'recused' ? [] : [assessment],
    );
    const inReview = new Set([...reviews, ...own, ...metIn(meetings)]);
    const submissions = submissionsIn(sound, dayOf);
    const today = dayOf(desk.now());
    return ok({
      factsOf: (record: OwnPeriod) => ({
        period: record.id,
        isSent: record.period !== null,
        submissions,
        inReview,
        results,
        today,
      }),
      periods: periods.sound.flatMap((record) =>
        record.holding === 'own' && (period === undefined || record.id === period) ? [record] : [],
      ),
      roster: roster.sound,
      today,
    });
  });
}
