import type { PeriodId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { PeriodRecord } from '#core/period/record.ts';
import type { ReadFailure } from '#storage/assessments.ts';
import { readPeriod as readStored, readPeriods, type PeriodList } from '#storage/periods.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

export type PeriodFailure = ReadFailure | StorageTrouble;
export type { PeriodList };

/** All periods of this browser, set up here or opened from files, and the rows that are damaged. */
export function listPeriods(desk: Desk): Promise<Result<PeriodList, StorageTrouble>> {
  return attempt(async () => ok(await readPeriods(desk.db)));
}

/** One period of this browser. */
export function readPeriod(desk: Desk, id: PeriodId): Promise<Result<PeriodRecord, PeriodFailure>> {
  return attempt(() => readStored(desk.db, id));
}
