import { z } from '#core/zod.ts';
import { keyCardSchema, type KeyCard } from '#core/keys/key-card.ts';
import type { TimbangDatabase } from './database.ts';
import { putRow, readRow } from '#storage/rows/rows.ts';

const ID = 'own-card';

const pastCardSchema = z.strictObject({ id: z.literal(ID), card: keyCardSchema });

/**
 * The card of the key this workspace had last, which travels with its backups. Where the key
 * itself is not, it only reminds of what was: it proves nothing.
 */
export async function readPastCard(db: TimbangDatabase): Promise<KeyCard | null> {
  return pastCardSchema.safeParse((await readRow(db, 'settings', ID)).row).data?.card ?? null;
}

export async function rememberCard(db: TimbangDatabase, card: KeyCard): Promise<void> {
  await putRow(db, 'settings', { id: ID, card });
}
