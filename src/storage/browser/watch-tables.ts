import { Dexie } from 'dexie';
import type { RecordTable, TimbangDatabase } from '#storage/database.ts';

/**
 * Calls `changed` whenever anything in these tables of a database was written, here or in
 * another tab or worker of this browser; gives back how to stop. Nothing is read for it.
 */
export function watchTables(
  { name }: TimbangDatabase,
  tables: readonly (RecordTable | 'keys')[],
  changed: () => void,
): () => void {
  const places = tables.map((table) => `idb://${name}/${table}/`);
  const look = (parts: object): void => {
    const written = Object.keys(parts);
    // After a page came back from the cache of the browser, everything may have changed.
    const isOurs = (part: string): boolean =>
      part === 'all' || places.some((place) => part.startsWith(place));
    if (written.some(isOurs)) changed();
  };
  Dexie.on('storagemutated', look);
  return () => Dexie.on.storagemutated.unsubscribe(look);
}
