/** A database as an earlier version of the application left it: its stores and every row. */
export interface OldDatabase {
  readonly version: number;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | null;
    readonly indexes: readonly { readonly name: string; readonly keyPath: string }[];
  }[];
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

/** Puts an old database into this browser with nothing but IndexedDB itself. */
export async function layDown(name: string, old: OldDatabase): Promise<void> {
  const opening = indexedDB.open(name, old.version);
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.addEventListener('upgradeneeded', () => {
      for (const { name: store, keyPath, indexes } of old.stores) {
        const made = opening.result.createObjectStore(store, { keyPath });
        for (const index of indexes) made.createIndex(index.name, index.keyPath);
      }
    });
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
  });
  const names = Object.keys(old.rows);
  const writing = db.transaction(names, 'readwrite');
  for (const store of names) {
    for (const row of old.rows[store] ?? []) writing.objectStore(store).put(row);
  }
  await new Promise<void>((resolve, reject) => {
    writing.addEventListener('complete', () => resolve());
    writing.addEventListener('abort', () => reject(writing.error ?? new Error('aborted')));
  });
  db.close();
}
