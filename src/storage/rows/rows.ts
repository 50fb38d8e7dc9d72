import {
  RECORD_KEYS,
  type PlainTable,
  type RecordTable,
  type TimbangDatabase,
} from '#storage/database.ts';
import type { Row } from '#storage/vault/vault.ts';

/** A row as it lies on disk, together with what it says once opened. */
export interface OpenedRow {
  readonly stored: unknown;
  readonly row: unknown;
}

async function openRow(
  db: TimbangDatabase,
  table: RecordTable,
  stored: unknown,
): Promise<OpenedRow> {
  return { stored, row: stored === undefined ? undefined : await db.vault.open(table, stored) };
}

/** One record by its key; `row` is undefined when there is none. */
export async function readRow(
  db: TimbangDatabase,
  table: RecordTable,
  key: string,
): Promise<OpenedRow> {
  return openRow(db, table, await db.table<unknown, string>(table).get(db.vault.name(key)));
}

/** Records by their names on disk, in that order; `row` is undefined where there is none. */
export async function readRowsNamed(
  db: TimbangDatabase,
  table: RecordTable,
  names: readonly string[],
): Promise<readonly OpenedRow[]> {
  const stored = await db.table<unknown, string>(table).bulkGet([...names]);
  return Promise.all(stored.map((one) => openRow(db, table, one)));
}

/** Every record of a table. */
export async function readRows(
  db: TimbangDatabase,
  table: RecordTable,
): Promise<readonly OpenedRow[]> {
  const stored = await db.table<unknown, string>(table).toArray();
  return Promise.all(stored.map((one) => openRow(db, table, one)));
}

/** So many at once: a bar moves, and no answer of the disk is very large. */
const PIECE = 5000;

/** Every record of a table as it is at one moment; `progress` counts those that were read. */
export async function readManyRows(
  db: TimbangDatabase,
  table: RecordTable,
  progress: (done: number, total: number) => void,
): Promise<readonly OpenedRow[]> {
  const place = db.table<unknown, string>(table);
  const stored = await db.transaction('r', place, async () => {
    const total = await place.count();
    if (total <= PIECE) return place.toArray();
    const keys = await place.toCollection().primaryKeys();
    const firsts = keys.filter((_, at) => at % PIECE === 0);
    let done = 0;
    // Asked for all at once: the disk reads on while the last piece is copied.
    const pieces = firsts.map(async (first, at) => {
      const last = keys[Math.min((at + 1) * PIECE, keys.length) - 1];
      const rows = await place.where(':id').between(first, last, true, true).toArray();
      done += rows.length;
      progress(done, total);
      return rows;
    });
    return (await Promise.all(pieces)).flat();
  });
  return Promise.all(stored.map((one) => openRow(db, table, one)));
}

/** How many records several tables hold together. */
export function countRows(db: TimbangDatabase, tables: readonly RecordTable[]): Promise<number> {
  const places = tables.map((table) => db.table<unknown, string>(table));
  return db.transaction('r', places, async () => {
    const counts = await Promise.all(places.map((place) => place.count()));
    return counts.reduce((sum, count) => sum + count, 0);
  });
}

/** Every record of several tables as they are at one moment, opened, by the name of the table. */
export async function readTables<T extends RecordTable>(
  db: TimbangDatabase,
  tables: readonly T[],
): Promise<Readonly<Record<T, readonly unknown[]>>> {
  const places = tables.map((table) => db.table<unknown, string>(table));
  const stored = await db.transaction('r', places, () =>
    Promise.all(places.map((place) => place.toArray())),
  );
  const opened = tables.map(async (table, at) => {
    const rows = (stored[at] ?? []).map((one) => openRow(db, table, one));
    return [table, (await Promise.all(rows)).map(({ row }) => row)] as const;
  });
  const byName: unknown = Object.fromEntries(await Promise.all(opened));
  return byName as Readonly<Record<T, readonly unknown[]>>;
}

/** The row as it is to be stored. Awaits the vault: never inside a transaction. */
export function sealRow(db: TimbangDatabase, table: RecordTable, row: object): Promise<Row> {
  return db.vault.seal(table, { ...row }, RECORD_KEYS[table]);
}

/** Adds records, all or none; throws when a key is taken: nothing is ever overwritten. */
export async function insertRows(
  db: TimbangDatabase,
  table: PlainTable,
  rows: readonly object[],
): Promise<void> {
  const sealed = await Promise.all(rows.map((row) => sealRow(db, table, row)));
  await db.transaction('rw', db.table(table), () => db.table(table).bulkAdd(sealed));
}

/** Stores a record, whatever was there under its key. For conveniences and caches only. */
export async function putRow(db: TimbangDatabase, table: PlainTable, row: object): Promise<void> {
  const sealed = await sealRow(db, table, row);
  await db.transaction('rw', db.table(table), () => db.table(table).put(sealed));
}

/** Removes a record; one that is not there is no failure. */
export async function eraseRow(db: TimbangDatabase, table: PlainTable, key: string): Promise<void> {
  await db.transaction('rw', db.table(table), () => db.table(table).delete(db.vault.name(key)));
}
