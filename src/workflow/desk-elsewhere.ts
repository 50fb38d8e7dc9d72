import { TimbangDatabase } from '#storage/database.ts';
import { vaultOfKey } from '#storage/vault/keyed-vault.ts';
import type { Desk } from './desk.ts';

/** Where the records of a desk lie, so that a worker opens them as well. */
export interface DeskAddress {
  readonly database: string;
  /** See `Vault.key`. */
  readonly key: CryptoKey | null;
}

export function addressOf({ db }: Desk): DeskAddress {
  return { database: db.name, key: db.vault.key };
}

/** Works with the records of a desk from a worker, and closes them again. Has no journal. */
export async function withRecords<T>(
  { database, key }: DeskAddress,
  work: (db: TimbangDatabase) => Promise<T>,
): Promise<T> {
  const db = new TimbangDatabase(database, await vaultOfKey(key));
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
