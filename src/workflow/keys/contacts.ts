import { contactViews, type OwnKeys } from '#core/keys/contact-view.ts';
import {
  plainUnit,
  type Contact,
  type Identity,
  type StoredContact,
  type Trust,
} from '#core/keys/identity.ts';
import type { PublicKey } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { changeContacts, readContacts } from '#storage/contacts.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { readOwnKeys } from '#storage/vault/own-key.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

/** The signing keys of this desk, the retired ones included. Rejects as the disk does. */
export async function ownSignKeys(db: TimbangDatabase): Promise<OwnKeys> {
  const { current, retired } = await readOwnKeys(db);
  const all = current ? [current, ...retired] : retired;
  return new Set(all.map(({ own }) => own.card.identity.signKey));
}

/** Both tables are asked before anything else, as a live query needs it. */
async function viewsOf(db: TimbangDatabase) {
  const [stored, own] = await Promise.all([readContacts(db), ownSignKeys(db)]);
  return { own, contacts: contactViews(stored, own) };
}

/** The keys of others, as they count now, oldest first. */
export function listContacts({ db }: Desk): Promise<Result<readonly Contact[], StorageTrouble>> {
  return attempt(async () => ok((await viewsOf(db)).contacts));
}

/** How far a key is trusted at this desk, and what is known of it. */
export interface KeyStanding {
  readonly trust: Trust | 'own' | 'none';
  /** null = nothing is known, or it is this desk's own. */
  readonly contact: Contact | null;
}

/** Reads once what is known, to be asked about many keys. Rejects as the disk does. */
export async function standingsOf({
  db,
}: Pick<Desk, 'db'>): Promise<(key: PublicKey) => KeyStanding> {
  const { own, contacts } = await viewsOf(db);
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  return (key) => {
    if (own.has(key)) return { trust: 'own', contact: null };
    const contact = byId.get(key) ?? null;
    return { trust: contact?.trust ?? 'none', contact };
  };
}

/** How far one key is trusted at this desk. Rejects as the disk does. */
export async function trustOf(desk: Desk, key: PublicKey): Promise<KeyStanding['trust']> {
  return (await standingsOf(desk))(key).trust;
}

/** A contact as it begins: nothing about it is decided. */
export function newContact(
  { signKey, receiveKey, unit, role }: Identity,
  source: Contact['source'],
  addedAt: string,
): StoredContact {
  return {
    id: signKey,
    receiveKey,
    unit: plainUnit(unit),
    role,
    person: '',
    trust: 'new',
    source,
    decided: null,
    replaces: null,
    endorsed: false,
    vouchers: [],
    addedAt,
    note: '',
  };
}

/** A key that was seen, and where. */
export interface SeenKey {
  readonly identity: Identity;
  readonly source: Contact['source'];
}

/**
 * Keys that were seen in packages whose signatures were checked, as contacts to be added where
 * nothing is known of them yet; this desk's own keys are no contacts. Rejects as the disk does.
 */
export async function seenContacts(
  { db, now }: Pick<Desk, 'db' | 'now'>,
  keys: readonly SeenKey[],
): Promise<readonly StoredContact[]> {
  const own = await ownSignKeys(db);
  const once = new Map(keys.map((key) => [key.identity.signKey, key]));
  const others = [...once.values()].filter(({ identity }) => !own.has(identity.signKey));
  return others.map(({ identity, source }) => newContact(identity, source, now()));
}

/** What a person decides about a key: `by` is who, `why` the reason of a rejection. */
export type Decision =
  | { readonly trust: 'known'; readonly by: string }
  | { readonly trust: 'rejected'; readonly by: string; readonly why: string };

export type DecideFailure =
  | { readonly kind: 'missing' }
  /** Unit, role or receiving key are no longer what the person saw. */
  | { readonly kind: 'changed-meanwhile' }
  | StorageTrouble;

/**
 * Writes down what a person decided about the key they saw. To accept it is to say that both
 * fingerprints were compared by another way; a rejected key stays in the list.
 */
export function decideContact(
  { db, now }: Desk,
  seen: Contact,
  decision: Decision,
): Promise<Result<true, DecideFailure>> {
  return attempt<true, DecideFailure>(async () => {
    const own = await ownSignKeys(db);
    const written = await changeContacts<DecideFailure>(db, (all) => {
      const stored = all.find(({ id }) => id === seen.id);
      const view = contactViews(all, own).find(({ id }) => id === seen.id);
      if (!stored || !view) return fail({ kind: 'missing' });
      const { unit, role, receiveKey, person } = view;
      if (unit !== seen.unit || role !== seen.role || receiveKey !== seen.receiveKey) {
        return fail({ kind: 'changed-meanwhile' });
      }
      const decided = { at: now(), by: decision.by };
      const note = decision.trust === 'rejected' ? decision.why : '';
      const said = { unit, role, receiveKey, person };
      return ok([{ ...stored, ...said, trust: decision.trust, decided, note }]);
    });
    return written.ok ? ok(true as const) : written;
  });
}
