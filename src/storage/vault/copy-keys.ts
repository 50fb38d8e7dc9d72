import { sameValue } from '#core/lib/same-value.ts';
import type { KeyRow, TimbangDatabase } from '#storage/database.ts';
import { workingKeys } from './key-pair.ts';
import { openKey, sealKey, sealsSecrets, usableKeys, type StoredKey } from './own-key.ts';

/**
 * The row for the other database. Sealed secrets that come into an open workspace are handed
 * to the browser, which keeps them to itself from then on. What the browser holds cannot be
 * taken out and so cannot be sealed: it goes along as it is.
 */
async function rowFor(to: TimbangDatabase, key: StoredKey): Promise<KeyRow> {
  if (sealsSecrets(to) || key.own.secrets === null) return sealKey(to, key.own, key.held);
  return sealKey(to, { ...key.own, secrets: null }, await usableKeys(key));
}

async function abilities(key: StoredKey) {
  return workingKeys(await usableKeys(key), key.own.card.identity);
}

/**
 * Copies one key pair of a workspace into its other database and tries the copy: it has to
 * do what the original does. False when it does not. A row that cannot be read goes along.
 */
export async function copyKey(
  from: TimbangDatabase,
  to: TimbangDatabase,
  id: string,
): Promise<boolean> {
  const stored = await from.keys.get(id);
  if (!stored) return false;
  const key = await openKey(from, stored);
  const row = key ? await rowFor(to, key) : stored;
  await to.transaction('rw', to.keys, () => to.keys.add(row));
  const back = await to.keys.get(row.id);
  if (!key) return sameValue(back, stored);
  const copy = back && (await openKey(to, back));
  if (!copy || !sameValue(copy.own.card, key.own.card)) return false;
  return sameValue(await abilities(copy), await abilities(key));
}
