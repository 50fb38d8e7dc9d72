import {
  RECORD_KEYS,
  type PlainTable,
  type RecordTable,
  type TimbangDatabase,
} from './database.ts';
import type { Row } from './vault.ts';

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

/** Every record of a table. */
export async function readRows(
  db: TimbangDatabase,
  table: RecordTable,
): Promise<readonly OpenedRow[]> {
  const stored = await db.table<unknown, string>(table).toArray();
  return Promise.all(stored.map((one) => openRow(db, table, one)));
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
