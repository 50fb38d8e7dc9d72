import { NO_BACKUP, type LastBackup } from '#core/backup/last-backup.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { readLastBackup, writeLastBackup } from '#storage/browser/last-backup.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** What is remembered of the last backup of everything. */
export function lastBackup(desk: Desk): Promise<Result<LastBackup, StorageTrouble>> {
  return attempt(async () => ok(await readLastBackup(desk.db)));
}

/** Remembers a backup of everything that was read back. */
export function recordBackup(
  desk: Desk,
  made: Omit<LastBackup, 'id' | 'postponedUntil'>,
): Promise<Result<true, StorageTrouble>> {
  return attempt(async () => {
    await writeLastBackup(desk.db, { ...NO_BACKUP, ...made });
    return ok(true as const);
  });
}

/** Silences the reminder for `patience` (ms); the fact stays in view. */
export function postponeBackup(
  desk: Desk,
  patience: number,
): Promise<Result<true, StorageTrouble>> {
  return attempt(async () => {
    const until = new Date(Date.parse(desk.now()) + patience).toISOString();
    await writeLastBackup(desk.db, { ...(await readLastBackup(desk.db)), postponedUntil: until });
    return ok(true as const);
  });
}
