/**
 * Runs in the page: the bytes the app stored, put by bare Dexie into databases of their own, as
 * durable as the app's. Gives back milliseconds and how much was stored. `Dexie` is the global
 * of its own build.
 *
 * `oneEach` is what the promise speaks of: every result as one record, which holds the result
 * and its share of the package it came in, contents, record and key included, so that every
 * byte the import left on the disk is written once; all by one `bulkPut`, in one transaction.
 * `asStored` are the very rows as they lie there, one of each package, table by table. Both are told
 * everything they need beforehand and wait for the disk once for each `bulkPut`; the import
 * waits once for every piece it can go on from.
 */
export async function timeBareWrites() {
  const { Dexie } = globalThis;
  const strict = { chromeTransactionDurability: 'strict' };
  const app = await new Dexie('timbang').open();
  const TABLES = ['packages', 'files', 'outcomes', 'contacts'];
  const stored = {};
  for (const name of TABLES) stored[name] = await app.table(name).toArray();
  app.close();
  const contents = new Map();
  for (const { digest, blob } of stored.files) {
    const bytes = blob instanceof Blob ? new Uint8Array(await blob.arrayBuffer()) : blob;
    contents.set(digest, bytes);
  }
  const packages = new Map(stored.packages.map((row) => [row.id, row]));
  const contacts = new Map(stored.contacts.map((row) => [row.id, row]));
  const records = stored.outcomes.flatMap(({ id, outcomes }) => {
    const row = packages.get(id);
    const own = row.entries.flatMap(({ digest }) => {
      const bytes = contents.get(digest);
      // What many packages have in common is stored once.
      contents.delete(digest);
      return bytes ? [bytes] : [];
    });
    const whole = new Uint8Array(own.reduce((sum, { length }) => sum + length, 0));
    let filled = 0;
    for (const bytes of own) {
      whole.set(bytes, filled);
      filled += bytes.length;
    }
    const share = Math.ceil(whole.length / outcomes.length);
    return outcomes.map((outcome, at) => ({
      ...outcome,
      content: whole.slice(at * share, (at + 1) * share),
      ...(at === 0 && { package: row, contact: contacts.get(row.signature?.publicKey) }),
    }));
  });
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
  const oneEach = await timed('bench-each', { rows: 'id' }, (db) => db.rows.bulkPut(records));
  const asStored = await timed(
    'bench-stored',
    { packages: 'id', files: 'digest', outcomes: 'id', contacts: 'id' },
    async (db) => {
      for (const name of TABLES) await db.table(name).bulkPut(stored[name]);
    },
  );
  return { oneEach, asStored, results: records.length, packages: packages.size };
}

/**
 * Runs in the page: notes every task of its thread that lasts 50 ms or more, as wall time, from
 * when the page is told of its files: before that the browser makes the list of them.
 */
export function watchLongTasks() {
  globalThis.longTasks = [];
  let told = Infinity;
  addEventListener('change', () => (told = performance.now()), { capture: true, once: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      globalThis.longTasks.push(startTime + duration - Math.max(startTime, told));
    }
  }).observe({ type: 'longtask' });
}
