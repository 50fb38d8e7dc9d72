import { openEntry, readDirectory } from '#exchange/package-directory.ts';
import type { ReadyEntry } from '#exchange/zip-of-entries.ts';
import { must } from './scenario.ts';

/** Every entry of a ZIP file in its order, taken out. */
export async function entriesOf(file: Blob): Promise<readonly ReadyEntry[]> {
  const directory = must(await readDirectory(file));
  const read = [...directory].map(async ([name, entry]) => {
    const opened = await openEntry(file, entry);
    if (!opened) throw new Error(`cannot be opened: ${name}`);
    return { name, bytes: await new Response(opened.bytes).blob() };
  });
  return Promise.all(read);
}
