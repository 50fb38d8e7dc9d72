import type { Page } from '@playwright/test';
import { TimbangDatabase, type RecordTable } from '#storage/database.ts';

/** An address of the application's own host under which nothing of the application runs. */
const STILL = '/ikon.svg';

const { tables, verno } = new TimbangDatabase('timbang');
/** The database as the application itself makes it; Dexie counts its versions in tens. */
const DATABASE = {
  version: verno * 10,
  stores: tables.map(({ name, schema: { primKey, indexes } }) => ({
    name,
    keyPath: primKey.keyPath ?? null,
    indexes: indexes.map(({ name: index, keyPath = index }) => ({ name: index, keyPath })),
  })),
};

/** Bytes of a file, as they travel to the page. */
export interface LaidFile {
  readonly digest: string;
  readonly base64: string;
}

type Rows = Readonly<Partial<Record<RecordTable, readonly unknown[]>>>;

/**
 * Puts rows and bytes straight into the application's database, past the application, all at
 * once. The database is made where it is not there yet. Whatever was open in the page is left, so
 * that the next address opened starts the application anew.
 */
export async function layRows(
  page: Page,
  rows: Rows,
  files: readonly LaidFile[] = [],
): Promise<void> {
  if (!page.url().endsWith(STILL)) await page.goto(`.${STILL}`);
  await page.evaluate(
    async ({ database: { version, stores }, given, bytes }) => {
      const opening = indexedDB.open('timbang', version);
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.addEventListener('upgradeneeded', () => {
          for (const { name, keyPath, indexes } of stores) {
            const store = opening.result.createObjectStore(name, { keyPath });
            for (const index of indexes) store.createIndex(index.name, index.keyPath);
          }
        });
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
      });
      const writing = db.transaction([...Object.keys(given), 'files'], 'readwrite');
      for (const [name, values] of Object.entries(given)) {
        for (const value of values) writing.objectStore(name).put(value);
      }
      for (const { digest, base64 } of bytes) {
        const blob = new Blob([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))]);
        writing.objectStore('files').put({ digest, blob, size: blob.size });
      }
      await new Promise<void>((resolve, reject) => {
        writing.addEventListener('complete', () => resolve());
        writing.addEventListener('abort', () => reject(writing.error ?? new Error('aborted')));
      });
      db.close();
    },
    { database: DATABASE, given: rows, bytes: files },
  );
}
