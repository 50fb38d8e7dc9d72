import { PADDING, settled, type BrowserMarks } from './browser-marks.ts';

/** Together more than the four MiB after which Chromium closes a log and begins the next. */
const PIECE_BYTES = 60_000;
const PIECES = 76;

/** Only Chromium's database has such a log, and only Chromium says what it threw away. */
export function hasSuchLog(): boolean {
  return 'dataLoss' in IDBVersionChangeEvent.prototype;
}

/**
 * Makes Chromium close the log its database is written to, and begin a new one.
 *
 * A power cut can leave the last entry of that log half written. The next start skips it and
 * writes on behind it; the start after that cannot read past the torn place, takes all of the
 * origin's databases for damaged and deletes them. What was closed before is not read again.
 * The bytes themselves are emptied at once.
 *
 * @throws DOMException where the browser has no room; nothing changed then
 */
export async function startFreshLog({ db }: BrowserMarks): Promise<void> {
  const padding = db.transaction(PADDING, 'readwrite', { durability: 'relaxed' });
  // Larger pieces, and such as can be made smaller, would not reach the log as they are.
  const noise = crypto.getRandomValues(new Uint8Array(PIECE_BYTES));
  for (let piece = 0; piece < PIECES; piece += 1) padding.objectStore(PADDING).add(noise);
  await settled(padding);
  const emptying = db.transaction(PADDING, 'readwrite', { durability: 'strict' });
  emptying.objectStore(PADDING).clear();
  await settled(emptying);
}
