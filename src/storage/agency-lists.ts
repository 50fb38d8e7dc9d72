import { agencyListSchema, type AgencyList } from '#core/assessment/agency-list.ts';
import type { TimbangDatabase } from './database.ts';
import { eraseRow, putRow, readRows } from '#storage/rows/rows.ts';

/** The loaded lists of agencies, newest first. Lists are a convenience: a damaged one is left out. */
export async function readAgencyLists(db: TimbangDatabase): Promise<readonly AgencyList[]> {
  const rows = (await readRows(db, 'agencyLists')).flatMap(({ row }) => {
    const parsed = agencyListSchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  return rows.sort((a, b) => b.importedAt.localeCompare(a.importedAt));
}

/** Stores a list; a list with the same id (the same file content) is simply renewed. */
export async function writeAgencyList(db: TimbangDatabase, list: AgencyList): Promise<void> {
  await putRow(db, 'agencyLists', list);
}

/** Removes one list for good; one that is not there is no failure. */
export async function eraseAgencyList(db: TimbangDatabase, id: string): Promise<void> {
  await eraseRow(db, 'agencyLists', id);
}
