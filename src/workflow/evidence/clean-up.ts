import type { Erasable } from '#core/backup/storage-use.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { bringBackFiles, discardFiles, eraseFiles } from '#storage/bin.ts';
import { eraseDeleted } from '#storage/workspaces/erase-deleted.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import type { NotDeleted } from '#workflow/assessments/erase-assessment.ts';

type Done<T> = Promise<Result<T, StorageTrouble>>;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Puts files that nothing names into the bin; their bytes stay until it is emptied. */
export function discardUnneeded(desk: Desk, names: readonly string[]): Done<true> {
  return attempt(async () => {
    await discardFiles(desk.db, names, desk.now());
    return ok(true as const);
  });
}

/** Takes them out of the bin again. */
export function bringBack(desk: Desk, names: readonly string[]): Done<true> {
  return attempt(async () => {
    await bringBackFiles(desk.db, names);
    return ok(true as const);
  });
}

/** Frees what lies in the bin and nothing names; gives back how many files went. */
export function emptyBin(desk: Desk): Done<number> {
  return attempt(async () => {
    const names = (await desk.db.bin.toArray()).map(({ digest }) => digest);
    return ok((await eraseFiles(desk.db, names)).length);
  });
}

/** The same for what has been there for more than a day; for the start of the application. */
export function emptyOldBin(desk: Desk): Done<number> {
  return attempt(async () => {
    const now = Date.parse(desk.now());
    const rows = await desk.db.bin.toArray();
    const old = rows.filter(({ discardedAt }) => now - Date.parse(discardedAt) > DAY_MS);
    if (old.length === 0) return ok(0);
    return ok(
      (
        await eraseFiles(
          desk.db,
          old.map(({ digest }) => digest),
        )
      ).length,
    );
  });
}

/**
 * Erases something that was deleted, for good, and frees the bytes that nothing else names.
 * What was brought back meanwhile stays.
 */
export function eraseForGood(
  desk: Desk,
  { kind, id, freed }: Erasable,
): Promise<Result<true, NotDeleted | StorageTrouble>> {
  return attempt<true, NotDeleted>(async () => {
    const table = kind === 'assessment' ? 'assessments' : 'documents';
    const isGone = await eraseDeleted(desk.db, table, id, { verb: 'document' });
    if (!isGone) return fail({ kind: 'not-deleted' });
    await eraseFiles(desk.db, freed.map(desk.db.vault.name));
    return ok(true as const);
  });
}
