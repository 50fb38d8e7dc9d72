import { ok, type Result } from '#core/lib/result.ts';
import { readImports } from '#storage/imports.ts';
import { newRowId } from '#storage/rows/new-id.ts';
import { readMappings, writeMapping, type StoredMapping } from '#storage/table-mappings.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import type { KnownMapping } from './read-table-file.ts';
import type { TakenImport } from './take-import.ts';

/** The imports of tables at this desk, the latest first. */
export function listImports({ db }: Desk): Promise<Result<readonly TakenImport[], StorageTrouble>> {
  return attempt(async () =>
    ok((await readImports(db)).map(({ trail: _, ...told }): TakenImport => told)),
  );
}

/** Which columns filled which fields before; none when that cannot be read. */
export async function knownMappings({ db }: Desk): Promise<readonly KnownMapping[]> {
  const read = await attempt(async () => ok(await readMappings(db)));
  return read.ok ? read.value : [];
}

/** Remembers a mapping; a convenience, so that failing at it changes nothing. */
export async function rememberMapping({ db }: Desk, mapping: StoredMapping): Promise<void> {
  await attempt(async () => ok(await writeMapping(db, mapping)));
}

/** An id for an import that is about to be taken. */
export function newImportId(): string {
  return newRowId();
}
