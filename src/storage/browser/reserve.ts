import { Dexie, type Table } from 'dexie';

/** How much room is kept back, in bytes: many times what one answer takes. */
const RESERVE_BYTES = 1024 * 1024;
/** What `getRandomValues` gives at once (Web Cryptography API, 10.1.1). */
const RANDOM_STEP = 65_536;
const KEY = 'reserve';

/** Bytes that no disk and no database can store in less room. */
function incompressible(): Blob {
  const parts = Array.from({ length: RESERVE_BYTES / RANDOM_STEP }, () =>
    crypto.getRandomValues(new Uint8Array(RANDOM_STEP)),
  );
  return new Blob(parts);
}

/** A database of its own: no list, no backup and no clean-up ever meets the reserve. */
async function inReserve<T>(work: (table: Table<Blob, string>) => Promise<T>): Promise<T> {
  const db = new Dexie('timbang-reserve', { chromeTransactionDurability: 'strict' });
  db.version(1).stores({ room: '' });
  try {
    return await work(db.table<Blob, string>('room'));
  } finally {
    db.close();
  }
}

/** Keeps room back on the disk, once; whether it is kept now. Never throws: without room there is none. */
export async function keepReserve(): Promise<boolean> {
  try {
    return await inReserve(async (room) => {
      if ((await room.count()) === 0) await room.put(incompressible(), KEY);
      return true;
    });
  } catch {
    return false;
  }
}

/** Gives the room back, for what must be stored on a full disk; whether there was any. */
export async function releaseReserve(): Promise<boolean> {
  try {
    return await inReserve(async (room) => {
      const kept = (await room.count()) > 0;
      if (kept) await room.clear();
      return kept;
    });
  } catch {
    return false;
  }
}
