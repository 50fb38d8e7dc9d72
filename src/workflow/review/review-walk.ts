import { ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { Period } from '#core/period/period.ts';
import { invitedAs } from '#core/period/standing.ts';
import { batchIn } from '#core/review/queue-absent.ts';
import { newestRecords } from '#core/review/queue-build.ts';
import { walkOrder, type Stop } from '#core/review/walk-order.ts';
import { readPackages } from '#storage/packages.ts';
import { readPeriods } from '#storage/periods.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

function stopOf({ id, about }: PackageRecord, periods: ReadonlyMap<string, Period>): Stop {
  const { agency, rubric } = about;
  const period = periods.get(about.period?.id ?? '');
  const invited = period && agency ? invitedAs(period, agency) : undefined;
  const batch = period && invited ? batchIn(period, invited) : null;
  return {
    submission: id,
    rubric: rubric.digest,
    day: batch?.day ?? '',
    batch: batch?.name ?? '',
    agency: agency?.name ?? '',
  };
}

/**
 * The received submissions in the order in which they are walked through, of each assessment
 * the newest revision. Looks at records alone: no file is opened.
 */
export function reviewWalk({ db }: Desk): Promise<Result<readonly Stop[], StorageTrouble>> {
  return attempt(async () => {
    const filter = { direction: 'received', kind: 'submission' } as const;
    const [packages, periods] = await Promise.all([readPackages(db, filter), readPeriods(db)]);
    const known = new Map(
      periods.sound.flatMap(({ id, period }) => (period ? [[id, period] as const] : [])),
    );
    return ok(walkOrder(newestRecords(packages.sound).map((record) => stopOf(record, known))));
  });
}
