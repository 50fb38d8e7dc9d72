import type { DeskRole } from '#core/keys/identity.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import { makeKeys, signBytes } from '#storage/vault/key-pair.ts';
import { insertRows } from '#storage/rows/rows.ts';
import { newContact } from '#workflow/keys/contacts.ts';
import type { Desk } from '#workflow/desk.ts';

/** Somebody of the sample who signs what they send. */
export interface SampleKey {
  readonly signKey: PublicKey;
  readonly receiveKey: PublicKey | null;
  readonly unit: string;
  readonly role: DeskRole;
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
}

/** A key for this moment only; null where nothing can be signed. */
export async function sampleKey(unit: string, role: DeskRole): Promise<SampleKey | null> {
  const made = await makeKeys(false);
  if (!made.ok) return null;
  const { secret, signKey, receiveKey } = made.value;
  return { signKey, receiveKey, unit, role, sign: (bytes) => signBytes(secret.sign, bytes) };
}

/** Takes keys among the contacts as somebody would who compared their fingerprints. */
export async function knowKeys(desk: Desk, keys: readonly SampleKey[], by: string): Promise<void> {
  const at = desk.now();
  const contacts = keys.map(({ signKey, receiveKey, unit, role }) => ({
    ...newContact({ signKey, receiveKey, unit, role }, { from: 'card' }, at),
    trust: 'known' as const,
    decided: { at, by },
  }));
  await insertRows(desk.db, 'contacts', contacts);
}
