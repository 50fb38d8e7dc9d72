import { vaultOfKey } from '#storage/vault/keyed-vault.ts';
import { openDesk } from '#workflow/desk.ts';
import type { DeskAddress } from '#workflow/desk-elsewhere.ts';
import { projectOutcomes } from './project-outcomes.ts';

/** Makes what is missing at a desk that is opened for it, and closed again; see `projectOutcomes`. */
export async function projectOutcomesAt(
  { database, key }: DeskAddress,
  progress: (done: number, total: number) => void,
): ReturnType<typeof projectOutcomes> {
  const desk = openDesk(database, undefined, await vaultOfKey(key));
  try {
    return await projectOutcomes(desk, progress, new AbortController().signal);
  } finally {
    desk.db.close();
  }
}
