import { noSpendingSchema, type NoSpending } from '#core/invest/clearance/no-spending.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { eraseSeen, type EraseSeenFailure } from '#storage/workspaces/erase-seen.ts';
import { newRowId } from '#storage/rows/new-id.ts';
import { insertRows } from '#storage/rows/rows.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { RemoveClearanceFailure } from './clearances.ts';
import type { Desk } from '#workflow/desk.ts';

/** What an agency declared; everything else is filled in. */
export type SaidNoSpending = Omit<NoSpending, 'id' | 'revision' | 'kind' | 'addedAt' | 'updatedAt'>;

/** A declaration as it will be stored. */
export function newNoSpending({ now }: Pick<Desk, 'now'>, said: SaidNoSpending): NoSpending {
  const at = now();
  return { ...said, id: newRowId(), revision: 1, kind: 'no-spending', addedAt: at, updatedAt: at };
}

/** Writes a declaration into the register; also puts back one that was taken out. */
export function addNoSpending(
  { db }: Pick<Desk, 'db'>,
  row: NoSpending,
): Promise<Result<NoSpending, StorageTrouble>> {
  return attempt(async () => {
    await insertRows(db, 'clearances', [noSpendingSchema.parse(row)]);
    return ok(row);
  });
}

/** Takes a declaration out of the register as long as it is the one that was seen. */
export function removeNoSpending(
  { db }: Pick<Desk, 'db'>,
  seen: Pick<NoSpending, 'id' | 'revision'>,
): Promise<Result<NoSpending, RemoveClearanceFailure>> {
  return attempt<NoSpending, EraseSeenFailure>(async () => {
    const erased = await eraseSeen(db, 'clearances', seen);
    return erased.ok ? ok(noSpendingSchema.parse(erased.value)) : fail(erased.error);
  });
}
