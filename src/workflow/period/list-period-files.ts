import type { PeriodId } from '#core/lib/ids.ts';
import { ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { readPackages } from '#storage/packages.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** The files that were made of a period here or came here, newest revision first. */
export function listPeriodFiles(
  desk: Desk,
  id: PeriodId,
): Promise<Result<readonly PackageRecord[], StorageTrouble>> {
  return attempt(async () => {
    const { sound } = await readPackages(desk.db, { kind: 'period', subject: id });
    return ok([...sound].sort((a, b) => b.about.revision - a.about.revision));
  });
}
