import type { Identity } from '#core/keys/identity.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { signBytes, whetherKeysWork, type CannotSign } from '#storage/vault/key-pair.ts';
import { readOwnKeys, usableKeys } from '#storage/vault/own-key.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

export type SignFailure =
  | { readonly kind: CannotSign }
  /** No keys were made at this desk yet. */
  | { readonly kind: 'no-identity' }
  /** The public half is here, the secret one is not. */
  | { readonly kind: 'key-gone' }
  | StorageTrouble;

export interface SigningDesk {
  readonly identity: Identity;
  /** Ed25519, 64 bytes. The key itself is not handed out. */
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** Opens files that are sealed to this desk; null = the browser could not make one. */
  readonly receiveKey: CryptoKey | null;
}

/** What this desk signs with. Plain HTTP and browsers without these keys sign nothing. */
export function signWith({ db }: Desk): Promise<Result<SigningDesk, SignFailure>> {
  return attempt<SigningDesk, SignFailure>(async () => {
    const can = await whetherKeysWork();
    if (!can.ok) return fail({ kind: can.error });
    const { current } = await readOwnKeys(db);
    if (!current) return fail({ kind: 'no-identity' });
    const { sign, receive } = await usableKeys(current);
    if (!sign) return fail({ kind: 'key-gone' });
    return ok({
      identity: current.own.card.identity,
      sign: (bytes) => signBytes(sign, bytes),
      receiveKey: receive,
    });
  });
}

/**
 * Every key of this desk that opens sealed files, the one in use first: a file may still be
 * on its way to a key that was replaced meanwhile.
 */
export function receiveKeys({ db }: Desk): Promise<Result<readonly CryptoKey[], StorageTrouble>> {
  return attempt(async () => {
    const { current, retired } = await readOwnKeys(db);
    const pairs = current ? [current, ...retired] : retired;
    const keys = await Promise.all(pairs.map(async (pair) => (await usableKeys(pair)).receive));
    return ok(keys.filter((key) => key !== null));
  });
}

/** Whether anything can be signed here at all; what is missing where it cannot. */
export async function whetherSigning(): Promise<CannotSign | null> {
  const can = await whetherKeysWork();
  return can.ok ? null : can.error;
}
