import { ownInitiativeSchema, type OwnInitiative } from '#core/invest/initiative/catalogue.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { sameValue } from '#core/lib/same-value.ts';
import type { DamagedRow } from './assessments.ts';
import { changeRow } from '#storage/rows/change-row.ts';
import type { TimbangDatabase } from './database.ts';
import { readRow, readRows } from '#storage/rows/rows.ts';
import { soundRows } from '#storage/rows/sound-rows.ts';

export interface OwnInitiatives {
  readonly sound: readonly OwnInitiative[];
  readonly damaged: readonly DamagedRow[];
}

/** Initiatives that were made or changed at this desk, and apart from them the damaged rows. */
export async function readOwnInitiatives(db: TimbangDatabase): Promise<OwnInitiatives> {
  return soundRows<OwnInitiative>(ownInitiativeSchema, await readRows(db, 'initiatives'));
}

/** Somebody changed or removed the row since it was seen; nothing was written. */
export interface InitiativeStale {
  readonly kind: 'stale';
  /** As it is stored now; null = there is no row. */
  readonly stored: OwnInitiative | null;
}

const parsed = (row: unknown): OwnInitiative | null =>
  ownInitiativeSchema.safeParse(row).data ?? null;

/**
 * Revisions begin anew when a row was taken away in between, so the time counts as well. A
 * damaged row is no row that anybody could have seen.
 */
function isAsSeen(row: unknown, seen: OwnInitiative | null): boolean {
  if (row === undefined || seen === null) return row === undefined && seen === null;
  const stored = parsed(row);
  return stored?.revision === seen.revision && stored.updatedAt === seen.updatedAt;
}

/** Stores a row over the one that was seen, or new; refuses when another one is stored. */
export function writeInitiative(
  db: TimbangDatabase,
  row: OwnInitiative,
  seen: OwnInitiative | null,
): Promise<Result<OwnInitiative, InitiativeStale>> {
  return changeRow<OwnInitiative, InitiativeStale>(db, 'initiatives', row.id, (found) =>
    isAsSeen(found.row, seen) ? ok(row) : fail({ kind: 'stale', stored: parsed(found.row) }),
  );
}

/** Takes the row away that was seen; refuses when another one is stored. */
export async function eraseInitiative(
  db: TimbangDatabase,
  seen: OwnInitiative,
): Promise<Result<true, InitiativeStale>> {
  const name = db.vault.name(seen.id);
  for (;;) {
    const found = await readRow(db, 'initiatives', seen.id);
    if (!isAsSeen(found.row, seen)) return fail({ kind: 'stale', stored: parsed(found.row) });
    const isGone = await db.transaction('rw', db.initiatives, async () => {
      if (!sameValue(await db.initiatives.get(name), found.stored)) return false;
      await db.initiatives.delete(name);
      return true;
    });
    if (isGone) return ok(true as const);
  }
}
