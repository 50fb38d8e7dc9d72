import { Dexie } from 'dexie';
import type { TimbangDatabase } from '#storage/database.ts';

/** How the database names a part of a table in what it tells of writes. */
const PART = /^idb:\/\/([^/]*)\/([^/]*)\//;

/**
 * Tells of writes to a database, whoever wrote: this page, another tab or a worker. `changed` hears
 * the names of the tables, after the write is on disk. Gives back how to stop.
 */
export function watchTables(
  db: TimbangDatabase,
  changed: (tables: ReadonlySet<string>) => void,
): () => void {
  const hear = (parts: object): void => {
    const told = Object.keys(parts);
    // A page that comes back after a sleep has not heard what was written meanwhile.
    const tables = told.includes('all')
      ? db.tables.map(({ name }) => name)
      : told.flatMap((part) => {
          const [, database, table] = PART.exec(part) ?? [];
          return database === db.name && table !== undefined ? [table] : [];
        });
    if (tables.length > 0) changed(new Set(tables));
  };
  Dexie.on('storagemutated', hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
}
