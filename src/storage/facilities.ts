import { facilitySchema, type Facility } from '#core/inventory/facility.ts';
import { isSurelyFacility } from '#core/inventory/surely-inventory.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { DamagedRow } from './assessments.ts';
import { changeRow } from '#storage/rows/change-row.ts';
import type { TimbangDatabase } from './database.ts';
import { readManyRows } from '#storage/rows/rows.ts';
import { soundRows } from '#storage/rows/sound-rows.ts';

export interface FacilityList {
  /** By agency, the latest year first. */
  readonly sound: readonly Facility[];
  readonly damaged: readonly DamagedRow[];
}

/** Made once: comparing by locale anew for every pair takes seconds where there are many. */
const NAMES = new Intl.Collator('id');

/** All rows about infrastructure and people, and apart from them those that are damaged. */
export async function readFacilities(
  db: TimbangDatabase,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<FacilityList> {
  const rows = await readManyRows(db, 'facilities', progress);
  const { sound, damaged } = soundRows<Facility>(facilitySchema, rows, isSurelyFacility);
  return {
    sound: sound.sort(
      (a, b) =>
        (a.agency === b.agency ? 0 : NAMES.compare(a.agency, b.agency)) ||
        (b.year ?? 0) - (a.year ?? 0) ||
        (a.id < b.id ? -1 : 1),
    ),
    damaged,
  };
}

/** Somebody changed the row since it was seen; nothing was written. */
export interface FacilityStale {
  readonly kind: 'stale';
}

/** Stores a row, new or over the revision before; refuses when another one is stored. */
export function writeFacility(
  db: TimbangDatabase,
  facility: Facility,
): Promise<Result<Facility, FacilityStale>> {
  return changeRow<Facility, FacilityStale>(db, 'facilities', facility.id, ({ row }) => {
    const stored = facilitySchema.safeParse(row).data?.revision ?? 0;
    return stored === facility.revision - 1 ? ok(facility) : fail({ kind: 'stale' });
  });
}
