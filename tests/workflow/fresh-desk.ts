import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openDesk, type Desk } from '#workflow/desk.ts';

Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };

const START = Date.UTC(2026, 0, 5, 1);
let made = 0;

/** A clock that moves one second each time it is read. */
function tickingClock(): () => string {
  let reads = 0;
  return () => {
    reads += 1;
    return new Date(START + reads * 1000).toISOString();
  };
}

/** A desk over an empty database of its own in memory. */
export function freshDesk(): Desk {
  made += 1;
  return openDesk(`desk-${made}`, tickingClock());
}
