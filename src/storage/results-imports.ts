import { parseResultsImport, type ResultsImport } from '#core/intake/results-import.ts';
import type { TimbangDatabase } from './database.ts';
import { readRow, readRows } from '#storage/rows/rows.ts';
import type { RowChange } from '#storage/rows/write-together.ts';

/** Every import of results of this desk, the latest first. Damaged accounts are left out. */
export async function readResultsImports(db: TimbangDatabase): Promise<readonly ResultsImport[]> {
  const rows = await readRows(db, 'settings');
  const sound = rows.flatMap(({ row }) => {
    const account = parseResultsImport(row);
    return account ? [account] : [];
  });
  return sound.sort((a, b) => b.at.localeCompare(a.at));
}

/** One account as it is, and as it lies on disk for a write that concerns other tables too. */
export async function readResultsImport(
  db: TimbangDatabase,
  id: string,
): Promise<{ readonly account: ResultsImport | undefined; readonly stored: unknown }> {
  const { stored, row } = await readRow(db, 'settings', id);
  return { account: parseResultsImport(row), stored };
}

/** The change that writes an account, or (null) takes it away. */
export const accountChange = (
  id: string,
  before: unknown,
  after: ResultsImport | null,
): RowChange & { readonly table: 'settings' } => ({ table: 'settings', key: id, before, after });
