/**
 * Runs in the page: what the app stored, put by bare Dexie into databases of their own, as
 * durable as the app's. Every result as one row, and the very rows as they lie there. Gives
 * back milliseconds and how much was stored. `Dexie` is the global of its own build.
 */
export async function timeBareWrites() {
  const { Dexie } = globalThis;
  const strict = { chromeTransactionDurability: 'strict' };
  const app = await new Dexie('timbang').open();
  const TABLES = ['packages', 'files', 'outcomes', 'contacts'];
  const stored = {};
  for (const name of TABLES) stored[name] = await app.table(name).toArray();
  app.close();
  const outcomes = stored.outcomes.flatMap((set) => set.outcomes);
  const timed = async (name, stores, write) => {
    const db = new Dexie(name, strict);
    db.version(1).stores(stores);
    await db.open();
    const since = performance.now();
    await write(db);
    const ms = performance.now() - since;
    await db.delete();
    return ms;
  };
  const oneEach = await timed('bench-each', { rows: 'id' }, (db) => db.rows.bulkPut(outcomes));
  const asStored = await timed(
    'bench-stored',
    { packages: 'id', files: 'digest', outcomes: 'id', contacts: 'id' },
    async (db) => {
      for (const name of TABLES) await db.table(name).bulkPut(stored[name]);
    },
  );
  return { oneEach, asStored, results: outcomes.length, packages: stored.packages.length };
}

/** Runs in the page: notes every task of its thread that lasts 50 ms or more, as wall time. */
export function watchLongTasks() {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
  }).observe({ type: 'longtask' });
}
