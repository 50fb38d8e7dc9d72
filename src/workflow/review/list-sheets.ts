import { ok, type Result } from '#core/lib/result.ts';
import { readSheets, type SheetList } from '#storage/reviews.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** Every sheet of this desk, newest change first, and apart from them the damaged rows. */
export function listSheets({ db }: Pick<Desk, 'db'>): Promise<Result<SheetList, StorageTrouble>> {
  return attempt(async () => ok(await readSheets(db)));
}
