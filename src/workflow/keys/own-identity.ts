import { identitySchema, type Identity } from '#core/keys/identity.ts';
import type { KeyCard } from '#core/keys/key-card.ts';
import { CURRENT_KEY, type OwnKey } from '#core/keys/own-key.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { signCard } from '#exchange/keys/key-card.ts';
import { makeKeys, signBytes, type CannotSign } from '#storage/vault/key-pair.ts';
import {
  insertOwnKey,
  keptForm,
  readOwnKeys,
  replaceOwnKey,
  sealKey,
  sealsSecrets,
  usableKeys,
  type StoredKey,
} from '#storage/vault/own-key.ts';
import { readPastCard, rememberCard } from '#storage/past-card.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** Whom a key speaks for. */
export type KeyHolder = Pick<Identity, 'unit' | 'role'>;

/** The identity of this desk as its page shows it. */
export interface OwnIdentity {
  readonly card: KeyCard;
  /** Sealed with the workspace; held by the browser, also while the workspace is locked; gone. */
  readonly secret: 'sealed' | 'held' | 'gone';
}

export interface OwnKeyring {
  readonly current: OwnIdentity | null;
  readonly retired: readonly { readonly card: KeyCard; readonly at: string; readonly by: string }[];
  /** What a backup says of the key this desk had elsewhere; null = nothing. Proves nothing. */
  readonly past: KeyCard | null;
  readonly damaged: number;
}

export type MakeKeyFailure =
  | { readonly kind: CannotSign }
  | { readonly kind: 'bad-unit' }
  /** Another tab was quicker. */
  | { readonly kind: 'changed-meanwhile' }
  | StorageTrouble;

function secretOf({ own, held }: StoredKey): OwnIdentity['secret'] {
  if (typeof own.secrets?.sign === 'string') return 'sealed';
  return held.sign ? 'held' : 'gone';
}

/** The keys of this desk, the retired ones included. */
export function readKeyring({ db }: Desk): Promise<Result<OwnKeyring, StorageTrouble>> {
  return attempt(async () => {
    const [{ current, retired, damaged }, past] = await Promise.all([
      readOwnKeys(db),
      readPastCard(db),
    ]);
    return ok({
      current: current && { card: current.own.card, secret: secretOf(current) },
      retired: retired.flatMap(({ own }) =>
        own.retired ? [{ card: own.card, ...own.retired }] : [],
      ),
      past: current ? null : past,
      damaged,
    });
  });
}

/** The public identity of this desk; null when it has none yet. */
export function readIdentity({ db }: Desk): Promise<Result<Identity | null, StorageTrouble>> {
  return attempt(async () => ok((await readOwnKeys(db)).current?.own.card.identity ?? null));
}

/** A new pair, its card signed, in the form in which it is to be stored. */
async function makePair(
  { db, now }: Desk,
  holder: KeyHolder,
  replaces: PublicKey | null,
  previous: CryptoKey | null,
) {
  const made = await makeKeys(sealsSecrets(db));
  if (!made.ok) return fail({ kind: made.error });
  const { secret, signKey, receiveKey } = made.value;
  const identity = identitySchema.safeParse({ signKey, receiveKey, ...holder });
  if (!identity.success) return fail({ kind: 'bad-unit' as const });
  const card = await signCard(
    { identity: identity.data, madeAt: now(), replaces },
    (bytes) => signBytes(secret.sign, bytes),
    previous && ((bytes) => signBytes(previous, bytes)),
  );
  const { secrets, held } = await keptForm(db, secret);
  const own: OwnKey = { id: CURRENT_KEY, card, retired: null, secrets };
  return ok({ card, row: await sealKey(db, own, held) });
}

/** Gives this desk its keys. `replaces` names the key it had in another browser, now lost. */
export function makeIdentity(
  desk: Desk,
  holder: KeyHolder,
  replaces: PublicKey | null = null,
): Promise<Result<Identity, MakeKeyFailure>> {
  return attempt<Identity, MakeKeyFailure>(async () => {
    const made = await makePair(desk, holder, replaces, null);
    if (!made.ok) return made;
    const { row, card } = made.value;
    if (!(await insertOwnKey(desk.db, row))) return fail({ kind: 'changed-meanwhile' });
    await rememberCard(desk.db, card);
    return ok(card.identity);
  });
}

/**
 * Gives this desk new keys in the place of the ones it has. The old signing key signs the new
 * card and is then gone; its public half stays, so that what it signed is still known as own,
 * and its receiving half, so that files already under way can be opened.
 */
export function replaceIdentity(
  desk: Desk,
  holder: KeyHolder,
  by: string,
): Promise<Result<Identity, MakeKeyFailure>> {
  return attempt<Identity, MakeKeyFailure>(async () => {
    const { current } = await readOwnKeys(desk.db);
    if (!current) return fail({ kind: 'changed-meanwhile' });
    const { own, held } = current;
    const { signKey } = own.card.identity;
    const made = await makePair(desk, holder, signKey, (await usableKeys(current)).sign);
    if (!made.ok) return made;
    const { row, card } = made.value;
    const retired: OwnKey = {
      ...own,
      id: signKey,
      retired: { at: card.madeAt, by },
      secrets: own.secrets && { ...own.secrets, sign: null },
    };
    const retiredRow = await sealKey(desk.db, retired, { ...held, sign: null });
    if (!(await replaceOwnKey(desk.db, current, row, retiredRow))) {
      return fail({ kind: 'changed-meanwhile' });
    }
    await rememberCard(desk.db, card);
    return ok(card.identity);
  });
}
