import { blankClearance } from '#core/invest/clearance/blank-clearance.ts';
import { heldToDecision } from '#core/invest/clearance/clearance-edit.ts';
import { clearanceSchema, type Clearance } from '#core/invest/clearance/clearance.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import {
  changeClearance,
  readClearances,
  type ChangeClearanceFailure,
  type ClearanceList,
} from '#storage/clearances.ts';
import { newRowId } from '#storage/rows/new-id.ts';
import { eraseSeen, type EraseSeenFailure } from '#storage/workspaces/erase-seen.ts';
import { insertRows } from '#storage/rows/rows.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

export type { ClearanceList };
export type SaveClearanceFailure = ChangeClearanceFailure | StorageTrouble;
export type RemoveClearanceFailure = EraseSeenFailure | StorageTrouble;

/** The whole register of this desk. */
export function listClearances({
  db,
}: Pick<Desk, 'db'>): Promise<Result<ClearanceList, StorageTrouble>> {
  return attempt(async () => ok(await readClearances(db)));
}

/** A line of which nothing more is said yet. */
export function newClearance(
  { now }: Pick<Desk, 'now'>,
  said: Pick<Clearance, 'agency' | 'agencyCode' | 'year' | 'receivedOn' | 'title'>,
): Clearance {
  const { receivedOn, year } = said;
  return { ...blankClearance({ id: newRowId(), at: now(), receivedOn, year }), ...said };
}

/** Writes new rows into the register, all or none. */
export function addClearances(
  { db }: Pick<Desk, 'db'>,
  rows: readonly Clearance[],
): Promise<Result<readonly Clearance[], StorageTrouble>> {
  return attempt(async () => {
    await insertRows(
      db,
      'clearances',
      rows.map((row) => clearanceSchema.parse(row)),
    );
    return ok(rows);
  });
}

/** Changes a row on top of whatever is stored by then; see `heldToDecision` for decided ones. */
export function saveClearance(
  { db, now }: Pick<Desk, 'db' | 'now'>,
  id: string,
  edit: (row: Clearance) => Clearance,
): Promise<Result<Clearance, SaveClearanceFailure>> {
  return attempt<Clearance, ChangeClearanceFailure>(() =>
    changeClearance(db, id, (row) => heldToDecision(row, edit(row)), now()),
  );
}

/**
 * Takes a row out of the register as long as it is the one that was seen, and gives it back as it
 * was stored; `addClearances` brings it back.
 */
export function removeClearance(
  { db }: Pick<Desk, 'db'>,
  seen: Pick<Clearance, 'id' | 'revision'>,
): Promise<Result<Clearance, RemoveClearanceFailure>> {
  return attempt<Clearance, EraseSeenFailure>(async () => {
    const erased = await eraseSeen(db, 'clearances', seen);
    return erased.ok ? ok(clearanceSchema.parse(erased.value)) : fail(erased.error);
  });
}
