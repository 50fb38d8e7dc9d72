import { sameValue } from '#core/lib/same-value.ts';
import type { PlainTable, TimbangDatabase } from '#storage/database.ts';
import { readRows, sealRow, type OpenedRow } from './rows.ts';
import { NotAsSeen } from './write-together.ts';

/** Small enough that a bar moves and memory stays, large enough that asking costs little. */
const AT_ONCE = 500;

/** A table as it was read, record by record. */
export interface SeenTable {
  readonly table: PlainTable;
  readonly rows: readonly OpenedRow[];
}

/** What many records of one table are to become, and one record elsewhere that tells of it. */
export interface ManyChanges {
  readonly seen: SeenTable;
  /** Stored over what is there under their ids, or new. */
  readonly put: readonly { readonly id: string }[];
  readonly erase: readonly string[];
  readonly note: { readonly table: PlainTable; readonly row: object };
}

/** Reads a whole table, to be written to later. */
export async function seeTable(db: TimbangDatabase, table: PlainTable): Promise<SeenTable> {
  return { table, rows: await readRows(db, table) };
}

function nameIn(stored: unknown): string {
  return typeof stored === 'object' && stored && 'id' in stored ? String(stored.id) : '';
}

async function sealed(
  db: TimbangDatabase,
  table: PlainTable,
  rows: readonly object[],
): Promise<readonly object[]> {
  const all: object[] = [];
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const some = rows.slice(at, at + AT_ONCE);
    all.push(...(await Promise.all(some.map((row) => sealRow(db, table, row)))));
  }
  return all;
}

/**
 * What is to go, as stretches of neighbours: the keys of one import follow each other. Told to
 * other tabs key by key, 100,000 of them would hold up their screens.
 */
function runsOf(
  keys: readonly string[],
  gone: ReadonlySet<string>,
): readonly (readonly [string, string])[] {
  const runs: [string, string][] = [];
  let isOpen = false;
  for (const key of keys) {
    const run = runs[runs.length - 1];
    const goes = gone.has(key);
    if (goes && isOpen && run) run[1] = key;
    else if (goes) runs.push([key, key]);
    isOpen = goes;
  }
  return runs;
}

/**
 * Writes many records of one table in one transaction, all or none, only if no record of the
 * table came or went, and none that it touches was changed, since `seen`. `progress` counts
 * written records. Throws {@link NotAsSeen}.
 */
export async function writeMany(
  db: TimbangDatabase,
  { seen, put, erase, note }: ManyChanges,
  progress: (done: number, total: number) => void,
): Promise<void> {
  const { table } = seen;
  const rows = await sealed(db, table, put);
  const noted = await sealRow(db, note.table, note.row);
  const names = erase.map((id) => db.vault.name(id));
  const before = new Map(seen.rows.map(({ stored }) => [nameIn(stored), stored]));
  const touched = [...rows.map(nameIn), ...names].filter((name) => before.has(name));
  const total = rows.length + names.length;
  await db.transaction('rw', [...new Set([table, note.table])], async () => {
    const here = await db.table(table).toCollection().primaryKeys();
    if (
      here.length !== before.size ||
      here.some((key) => typeof key !== 'string' || !before.has(key))
    ) {
      throw new NotAsSeen(`${table} grew or shrank`);
    }
    for (let at = 0; at < touched.length; at += AT_ONCE) {
      const some = touched.slice(at, at + AT_ONCE);
      const now: readonly unknown[] = await db.table(table).bulkGet(some);
      if (now.some((row, of) => !sameValue(row, before.get(some[of] ?? '')))) {
        throw new NotAsSeen(`${table} changed`);
      }
    }
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      await db.table(table).bulkPut(rows.slice(at, at + AT_ONCE));
      progress(Math.min(at + AT_ONCE, rows.length), total);
    }
    for (const [first, last] of runsOf(here as readonly string[], new Set(names))) {
      await db.table(table).where(':id').between(first, last, true, true).delete();
    }
    await db.table(note.table).put(noted);
  });
  progress(total, total);
}
