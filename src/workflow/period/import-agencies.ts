import type { AgencyList } from '#core/assessment/agency-list.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { readAgencyCsv, type AgencyCsvFailure } from '#exchange/table/read-agency-csv.ts';
import { eraseAgencyList, readAgencyLists, writeAgencyList } from '#storage/agency-lists.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

export interface ImportedAgencies {
  readonly list: AgencyList;
  readonly skippedLines: readonly number[];
}

export type AgencyImportFailure = AgencyCsvFailure | StorageTrouble;

/** Reads a CSV list of agencies and keeps it for the next time; a refused file changes nothing. */
export function importAgencies(
  desk: Desk,
  fileName: string,
  bytes: Uint8Array,
): Promise<Result<ImportedAgencies, AgencyImportFailure>> {
  return attempt(async () => {
    const csv = readAgencyCsv(bytes);
    if (!csv.ok) return csv;
    const { entries, skippedLines } = csv.value;
    const id = digestOfJson({ fileName, entries });
    const list: AgencyList = { id, fileName, importedAt: desk.now(), entries };
    await writeAgencyList(desk.db, list);
    return ok({ list, skippedLines });
  });
}

/** The lists loaded earlier, newest first; none when the database cannot be read. */
export async function listAgencies(desk: Desk): Promise<readonly AgencyList[]> {
  const lists = await attempt(async () => ok(await readAgencyLists(desk.db)));
  return lists.ok ? lists.value : [];
}

/** Takes a list out of this browser; assessments that used a name from it keep the name. */
export function forgetAgencies(desk: Desk, id: string): Promise<Result<true, StorageTrouble>> {
  return attempt(async () => {
    await eraseAgencyList(desk.db, id);
    return ok(true as const);
  });
}
