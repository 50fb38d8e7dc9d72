import { RECORD_KEYS, type RecordTable, type TimbangDatabase } from './database.ts';
import { readRows } from './rows.ts';

/** Everything but the caches; bytes of files are no records. */
const KEPT = (Object.keys(RECORD_KEYS) as readonly RecordTable[]).filter(
  (table) => table !== 'facts',
);

/** Every record of every table as far as it opens, damaged ones included: the last-resort copy. */
export async function readRawRows(
  db: TimbangDatabase,
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables = await Promise.all(
    KEPT.map(async (table) => [table, (await readRows(db, table)).map(({ row }) => row)] as const),
  );
  return Object.fromEntries(tables);
}
