import { CURRENT_KEY, ownKeySchema, type OwnKey } from '#core/keys/own-key.ts';
import { sameValue } from '#core/lib/same-value.ts';
import type { KeyRow, TimbangDatabase } from '#storage/database.ts';
import { secretKey, secretText, type SecretKeys } from './key-pair.ts';
import { PLAIN_VAULT, type Row } from './vault.ts';

const TABLE = 'keys';
const NO_KEYS: SecretKeys = { sign: null, receive: null };

/** A pair of this desk as it lies on disk: `held` are the keys that the browser holds. */
export interface StoredKey {
  readonly stored: KeyRow;
  readonly own: OwnKey;
  readonly held: SecretKeys;
}

export interface OwnKeys {
  readonly current: StoredKey | null;
  readonly retired: readonly StoredKey[];
  /** Rows that cannot be read any more; they are left alone. */
  readonly damaged: number;
}

function isKey(value: unknown): value is CryptoKey {
  return typeof CryptoKey !== 'undefined' && value instanceof CryptoKey;
}

function heldIn(value: unknown): SecretKeys {
  if (typeof value !== 'object' || value === null) return NO_KEYS;
  const { sign, receive } = value as Readonly<Record<string, unknown>>;
  return { sign: isKey(sign) ? sign : null, receive: isKey(receive) ? receive : null };
}

/** Opens a row of the table; null when it is damaged. */
export async function openKey(
  { vault }: TimbangDatabase,
  stored: KeyRow,
): Promise<StoredKey | null> {
  const { held, ...rest } = stored as KeyRow & { readonly held?: unknown };
  const parsed = ownKeySchema.safeParse(await vault.open(TABLE, rest));
  return parsed.success ? { stored, own: parsed.data, held: heldIn(held) } : null;
}

/**
 * A row as it is stored: sealed but for the keys that the browser holds, which cannot be
 * taken out and so cannot be sealed either.
 */
export async function sealKey(
  { vault }: TimbangDatabase,
  own: OwnKey,
  held: SecretKeys,
): Promise<KeyRow> {
  const row: Row = { ...(await vault.seal(TABLE, { ...own }, ['id'])), held };
  return row as Row & KeyRow;
}

/** Whether secrets here have to be sealed: then the browser itself holds none. */
export function sealsSecrets({ vault }: TimbangDatabase): boolean {
  return vault !== PLAIN_VAULT;
}

/** New keys in the form that this database keeps: under its seal, or held by the browser. */
export async function keptForm(
  db: TimbangDatabase,
  { sign, receive }: SecretKeys,
): Promise<{ readonly secrets: OwnKey['secrets']; readonly held: SecretKeys }> {
  if (!sealsSecrets(db)) return { secrets: null, held: { sign, receive } };
  const text = (key: CryptoKey | null) => (key ? secretText(key) : Promise.resolve(null));
  return { secrets: { sign: await text(sign), receive: await text(receive) }, held: NO_KEYS };
}

/** The secret halves, ready to be used and not to be taken out. */
export async function usableKeys({ own, held }: StoredKey): Promise<SecretKeys> {
  const { sign = null, receive = null } = own.secrets ?? {};
  return {
    sign: sign === null ? held.sign : await secretKey('Ed25519', sign),
    receive: receive === null ? held.receive : await secretKey('X25519', receive),
  };
}

/** Every pair of this desk. */
export async function readOwnKeys(db: TimbangDatabase): Promise<OwnKeys> {
  const rows = await db.keys.toArray();
  const opened = await Promise.all(rows.map((row) => openKey(db, row)));
  const sound = opened.filter((one) => one !== null);
  return {
    current: sound.find(({ own }) => own.id === CURRENT_KEY) ?? null,
    retired: sound.filter(({ own }) => own.id !== CURRENT_KEY),
    damaged: rows.length - sound.length,
  };
}

/**
 * Adds the first pair; false when there is one already: nothing is overwritten. A row in its
 * place that cannot be read any more is put aside, not away.
 */
export async function insertOwnKey(db: TimbangDatabase, row: KeyRow): Promise<boolean> {
  const there = await db.keys.get(row.id);
  if (there && (await openKey(db, there))) return false;
  return db.transaction('rw', db.keys, async () => {
    const now = await db.keys.get(row.id);
    if (!sameValue(now, there)) return false;
    if (now) await db.keys.add({ ...now, id: `${now.id}: ${await db.keys.count()}` });
    await db.keys.put(row);
    return true;
  });
}

/** Puts a new pair in the place of the one that was seen, which is kept beside it as retired. */
export async function replaceOwnKey(
  db: TimbangDatabase,
  seen: StoredKey,
  fresh: KeyRow,
  retired: KeyRow,
): Promise<boolean> {
  return db.transaction('rw', db.keys, async () => {
    if (!sameValue(await db.keys.get(seen.stored.id), seen.stored)) return false;
    await db.keys.add(retired);
    await db.keys.put(fresh);
    return true;
  });
}
