/**
 * Runs in the page: the rows of a table as the app stored them, put by bare Dexie into a
 * database of their own, as durable as the app's. `Dexie` is the global of its own build.
 */
export async function timeBareTable(table) {
  const { Dexie } = globalThis;
  const app = await new Dexie('timbang').open();
  const rows = await app.table(table).toArray();
  app.close();
  const db = new Dexie('bench-table', { chromeTransactionDurability: 'strict' });
  db.version(1).stores({ rows: 'id' });
  await db.open();
  const since = performance.now();
  await db.rows.bulkPut(rows);
  const ms = performance.now() - since;
  await db.delete();
  return { ms, rows: rows.length };
}
