import { clearanceSchema, type Clearance } from '#core/invest/clearance/clearance.ts';
import {
  declaresNothing,
  noSpendingSchema,
  type NoSpending,
} from '#core/invest/clearance/no-spending.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { DamagedRow } from './assessments.ts';
import { changeRow } from '#storage/rows/change-row.ts';
import type { TimbangDatabase } from './database.ts';
import { readRows } from '#storage/rows/rows.ts';
import { soundRow, soundRows } from '#storage/rows/sound-rows.ts';

export interface ClearanceList {
  /** The last that came first. */
  readonly sound: readonly Clearance[];
  /** Agencies that declared that they spend nothing in a year. */
  readonly declared: readonly NoSpending[];
  readonly damaged: readonly DamagedRow[];
}

/** The whole register, and apart from it the rows that are damaged. */
export async function readClearances(db: TimbangDatabase): Promise<ClearanceList> {
  const rows = await readRows(db, 'clearances');
  const { sound, damaged } = soundRows<Clearance>(
    clearanceSchema,
    rows.filter(({ row }) => !declaresNothing(row)),
  );
  const nothing = soundRows<NoSpending>(
    noSpendingSchema,
    rows.filter(({ row }) => declaresNothing(row)),
  );
  const latest = (a: Clearance, b: Clearance): number =>
    b.receivedOn.localeCompare(a.receivedOn) || b.id.localeCompare(a.id);
  return {
    sound: sound.sort(latest),
    declared: nothing.sound,
    damaged: [...damaged, ...nothing.damaged],
  };
}

/** Why a row was not changed. Nothing was written. */
export type ChangeClearanceFailure =
  | { readonly kind: 'no-such-clearance' }
  | { readonly kind: 'damaged-clearance'; readonly places: readonly string[] };

/**
 * Changes a row as it is stored at that moment, so that what another tab wrote stays. `edit` must
 * not depend on anything but what it is given.
 */
export function changeClearance(
  db: TimbangDatabase,
  id: string,
  edit: (row: Clearance) => Clearance,
  now: string,
): Promise<Result<Clearance, ChangeClearanceFailure>> {
  return changeRow<Clearance, ChangeClearanceFailure>(db, 'clearances', id, (opened) => {
    if (opened.row === undefined) return fail({ kind: 'no-such-clearance' });
    const read = soundRow<Clearance>(clearanceSchema, opened);
    if (!read.ok) return fail({ kind: 'damaged-clearance', places: read.error.places });
    const { revision } = read.value;
    const next = { ...edit(read.value), id, revision: revision + 1, updatedAt: now };
    return ok<Clearance>(clearanceSchema.parse(next));
  });
}
