import { fail, ok, type Result } from '#core/lib/result.ts';
import type { PackageRecord } from '#core/package/record.ts';
import { discardFiles, readFileUse } from '#storage/bin.ts';
import { insertPackage } from '#storage/packages.ts';
import { eraseRow } from '#storage/rows/rows.ts';
import { NotAsSeen } from '#storage/rows/write-together.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/**
 * Takes a received package off this desk. Contents that nothing else names go into the bin,
 * so that it can be brought back as long as the bin has not been emptied.
 */
export function removePackage(
  { db, now }: Desk,
  record: PackageRecord,
): Promise<Result<true, StorageTrouble>> {
  return attempt(async () => {
    await eraseRow(db, 'packages', record.id);
    const { named, unreadable } = await readFileUse(db);
    const names = record.entries.map(({ digest }) => db.vault.name(digest));
    const free = unreadable > 0 ? [] : names.filter((name) => !named.has(name));
    await discardFiles(db, free, now());
    return ok(true as const);
  });
}

/** Brings it back as it was, out of the bin. */
export function bringBackPackage(
  { db }: Desk,
  record: PackageRecord,
): Promise<Result<true, { readonly kind: 'bin-emptied' } | StorageTrouble>> {
  return attempt<true, { readonly kind: 'bin-emptied' }>(async () => {
    try {
      await insertPackage(db, record, []);
      return ok(true as const);
    } catch (error) {
      if (error instanceof NotAsSeen) return fail({ kind: 'bin-emptied' });
      throw error;
    }
  });
}
