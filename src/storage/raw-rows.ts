import type { TimbangDatabase } from './database.ts';

/** Every row of every table exactly as stored, damaged ones included: the last-resort copy. */
export async function readRawRows(
  db: TimbangDatabase,
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}
