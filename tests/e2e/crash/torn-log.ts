import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where this browser keeps the databases of the one origin it has seen. */
export function databaseFolder(profile: string): string {
  const all = join(profile, 'Default', 'IndexedDB');
  const name = readdirSync(all).find((found) => found.endsWith('.leveldb'));
  if (name === undefined) throw new Error(`no database in ${all}`);
  return join(all, name);
}

/**
 * Leaves the log as it is when the power goes between the head of an entry and its body: seven
 * bytes that announce two hundred more. The browser must not be running.
 */
export function tearLog(profile: string): void {
  const folder = databaseFolder(profile);
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('.log'))
    .toSorted()
    .at(-1);
  if (newest === undefined) throw new Error(`no log in ${folder}`);
  const head = Buffer.alloc(7);
  head.writeUInt32LE(0x1234_5678, 0);
  head.writeUInt16LE(200, 4);
  head[6] = 1;
  appendFileSync(join(folder, newest), head);
}
