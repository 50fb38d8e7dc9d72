import type { ResultsImport } from '#core/intake/results-import.ts';
import type { Result } from '#core/lib/result.ts';
import { vaultOfKey } from '#storage/vault/keyed-vault.ts';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { openDesk } from '#workflow/desk.ts';
import type { DeskAddress } from '#workflow/desk-elsewhere.ts';
import type { ImportDesk } from './import-desk.ts';
import { importResults, type ImportHands, type ImportOrder } from './import-results.ts';
import { undoResultsImport } from './undo-results-import.ts';

/** The calendar day where the person is; Sweden writes it as YYYY-MM-DD. */
const day = new Intl.DateTimeFormat('sv-SE');

/** Takes in results at a desk that is opened for it, and closed again; see `importResults`. */
export async function importResultsAt(
  { database, key, sample, present }: ImportDesk,
  order: ImportOrder,
  read: ImportHands['read'],
  heard: (account: ResultsImport) => void,
  signal: AbortSignal,
): Promise<Result<ResultsImport, StorageTrouble>> {
  const vault = await vaultOfKey(key);
  const desk = openDesk(database, undefined, vault, () => present, sample);
  try {
    const dayOf = (iso: string): string => day.format(new Date(iso));
    return await importResults(desk, order, { read, dayOf }, heard, signal);
  } finally {
    desk.db.close();
  }
}

/** Takes an import back at a desk that is opened for it, and closed again; see `undoResultsImport`. */
export async function undoResultsImportAt(
  { database, key }: DeskAddress,
  id: string,
): ReturnType<typeof undoResultsImport> {
  const desk = openDesk(database, undefined, await vaultOfKey(key));
  try {
    return await undoResultsImport(desk, id);
  } finally {
    desk.db.close();
  }
}
