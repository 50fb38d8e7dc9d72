import { agencyListSchema, type AgencyList } from '#core/assessment/agency-list.ts';
import type { TimbangDatabase } from './database.ts';

/** The loaded lists of agencies, newest first. Lists are a convenience: a damaged one is left out. */
export async function readAgencyLists(db: TimbangDatabase): Promise<readonly AgencyList[]> {
  const rows = (await db.agencyLists.toArray()).flatMap((raw) => {
    const parsed = agencyListSchema.safeParse(raw);
    return parsed.success ? [parsed.data] : [];
  });
  return rows.sort((a, b) => b.importedAt.localeCompare(a.importedAt));
}

/** Stores a list; a list with the same id (the same file content) is simply renewed. */
export async function writeAgencyList(db: TimbangDatabase, list: AgencyList): Promise<void> {
  await db.transaction('rw', db.agencyLists, () => db.agencyLists.put(list));
}

/** Removes one list for good; one that is not there is no failure. */
export async function eraseAgencyList(db: TimbangDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.agencyLists, () => db.agencyLists.delete(id));
}
