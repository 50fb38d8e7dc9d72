import { blankFacility } from '#core/inventory/facility-table.ts';
import { facilitySchema, type Facility } from '#core/inventory/facility.ts';
import { ok, type Result } from '#core/lib/result.ts';
import {
  readFacilities,
  writeFacility,
  type FacilityList,
  type FacilityStale,
} from '#storage/facilities.ts';
import { newRowId } from '#storage/rows/new-id.ts';
import { eraseRow } from '#storage/rows/rows.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

export type { FacilityList };
export type SaveFacilityFailure = FacilityStale | StorageTrouble;

/** Everything that is known of infrastructure and people, and the rows that are damaged. */
export function listFacilities({
  db,
}: Pick<Desk, 'db'>): Promise<Result<FacilityList, StorageTrouble>> {
  return attempt(async () => ok(await readFacilities(db)));
}

/** A row of which nothing is known yet; stored only once it is saved. */
export function newFacility({ now }: Pick<Desk, 'now'>): Facility {
  return { ...blankFacility({ at: now(), newId: newRowId }), revision: 0 };
}

/** Stores a row as it was seen with what is now said of it, under its next revision. */
export function saveFacility(
  { db, now }: Pick<Desk, 'db' | 'now'>,
  facility: Facility,
): Promise<Result<Facility, SaveFacilityFailure>> {
  const { revision } = facility;
  const next = { ...facility, revision: revision + 1, updatedAt: now() };
  return attempt<Facility, FacilityStale>(() => writeFacility(db, facilitySchema.parse(next)));
}

/** Takes a row out of the list; `saveFacility` of it with revision 0 brings it back. */
export function removeFacility(
  { db }: Pick<Desk, 'db'>,
  { id }: Facility,
): Promise<Result<true, StorageTrouble>> {
  return attempt(async () => {
    await eraseRow(db, 'facilities', id);
    return ok(true as const);
  });
}
