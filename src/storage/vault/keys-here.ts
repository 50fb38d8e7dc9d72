import type { Table } from 'dexie';

/**
 * Which of these keys a table has. All are asked for at once: `anyOf` walks from one to the
 * next, and every step is a way to the disk and back. Of files only the handles are read.
 */
export async function keysHere<T>(
  table: Table<T, string>,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const once = [...new Set(keys)];
  const rows: readonly unknown[] = await table.bulkGet(once);
  return new Set(once.filter((_, at) => rows[at] !== undefined));
}
