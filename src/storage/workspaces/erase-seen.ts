import { fail, ok, type Result } from '#core/lib/result.ts';
import { sameValue } from '#core/lib/same-value.ts';
import type { PlainTable, TimbangDatabase } from '#storage/database.ts';
import { readRow } from '#storage/rows/rows.ts';

/** Why a record was not taken away. Nothing was written. */
export type EraseSeenFailure = { readonly kind: 'gone' } | { readonly kind: 'changed' };

/**
 * Takes a record away as long as it is the one that was seen, and gives back what was stored.
 * Opening takes its time outside the transaction: if somebody wrote meanwhile, it is asked again.
 */
export async function eraseSeen(
  db: TimbangDatabase,
  table: PlainTable,
  { id, revision }: { readonly id: string; readonly revision: number },
): Promise<Result<unknown, EraseSeenFailure>> {
  const name = db.vault.name(id);
  for (;;) {
    const { stored, row } = await readRow(db, table, id);
    if (row === undefined) return fail({ kind: 'gone' });
    const found = Object(row) as { readonly revision?: unknown };
    if (found.revision !== revision) return fail({ kind: 'changed' });
    const isErased = await db.transaction('rw', db.table(table), async () => {
      if (!sameValue(await db.table<unknown>(table).get(name), stored)) return false;
      await db.table(table).delete(name);
      return true;
    });
    if (isErased) return ok(row);
  }
}
