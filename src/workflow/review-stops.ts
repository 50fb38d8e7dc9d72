import { ok, type Result } from '#core/lib/result.ts';
import { batchIn } from '#core/review/queue-absent.ts';
import { newestRecords } from '#core/review/queue-build.ts';
import type { Stop } from '#core/review/walk-order.ts';
import { invitedAs } from '#core/period/standing.ts';
import { readPackages } from '#storage/packages.ts';
import { readPeriods } from '#storage/periods.ts';
import { attempt, type StorageTrouble } from './attempt.ts';
import type { Desk } from './desk.ts';

/**
 * The places of a walk through what was received, in no order: the newest revision of every
 * assessment. Reads only the records of packages and periods, so that a page on which
 * somebody writes may keep watching it.
 */
export function reviewStops({ db }: Desk): Promise<Result<readonly Stop[], StorageTrouble>> {
  return attempt(async () => {
    const [packages, periods] = await Promise.all([
      readPackages(db, { kind: 'submission', direction: 'received' }),
      readPeriods(db),
    ]);
    const byId = new Map(periods.sound.map(({ id, period }) => [id, period]));
    return ok(
      newestRecords(packages.sound).map(({ id, about: { agency, period, rubric } }): Stop => {
        const known = period ? byId.get(period.id) : null;
        const invited = known && agency ? invitedAs(known, agency) : undefined;
        const batch = known && invited ? batchIn(known, invited) : null;
        return {
          submission: id,
          rubric: rubric.digest,
          day: batch?.day ?? '',
          batch: batch?.name ?? '',
          agency: agency?.name ?? '',
        };
      }),
    );
  });
}
