import { z } from '#core/zod.ts';
import type { TimbangDatabase } from './database.ts';
import { eraseRow, putRow, readRows } from '#storage/rows/rows.ts';

const PREFIX = 'isian:';

const keptSchema = z.object({ id: z.string().startsWith(PREFIX), text: z.string() });

/** What was typed and not yet saved, by the key of its form. */
export async function readKeptTexts(db: TimbangDatabase): Promise<ReadonlyMap<string, string>> {
  const rows = await readRows(db, 'settings');
  return new Map(
    rows.flatMap(({ row }) => {
      const kept = keptSchema.safeParse(row).data;
      return kept ? [[kept.id.slice(PREFIX.length), kept.text] as const] : [];
    }),
  );
}

/** Keeps one text; null forgets it. */
export async function writeKeptText(
  db: TimbangDatabase,
  key: string,
  text: string | null,
): Promise<void> {
  const id = `${PREFIX}${key}`;
  if (text === null) await eraseRow(db, 'settings', id);
  else await putRow(db, 'settings', { id, text });
}
