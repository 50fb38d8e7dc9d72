import type { Contact, DeskRole } from '#core/keys/identity.ts';
import type { KeyCard } from '#core/keys/key-card.ts';
import type { Digest, PeriodId, PublicKey } from '#core/lib/ids.ts';
import type { Period, VouchedKey } from '#core/period/period.ts';
import { newMasterKey } from '#storage/vault/master-key.ts';
import { vaultOf } from '#storage/vault/sealed-vault.ts';
import { listContacts } from '#workflow/keys/contacts.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { makeIdentity, readKeyring } from '#workflow/keys/own-identity.ts';
import { must } from '../support/scenario.ts';
import { freshDesk } from './fresh-desk.ts';

const PERIOD = '01990000-0000-7000-8000-0000000000aa' as PeriodId;
export const FILE = 'a'.repeat(64) as Digest;

/** A desk in a sealed workspace, and a way to open its database as it lies there. */
export async function sealedDesk(): Promise<Desk> {
  const plain = freshDesk();
  return openDesk(plain.db.name, plain.now, await vaultOf(newMasterKey()));
}

/** A desk that has keys. */
export async function keyedDesk(unit: string, role: DeskRole = 'opd'): Promise<Desk> {
  const desk = freshDesk();
  must(await makeIdentity(desk, { unit, role }));
  return desk;
}

export async function cardOf(desk: Desk): Promise<KeyCard> {
  const { current } = must(await readKeyring(desk));
  if (!current) throw new Error('this desk has no keys');
  return current.card;
}

export async function contactOf(desk: Desk, key: PublicKey): Promise<Contact> {
  const found = must(await listContacts(desk)).find(({ id }) => id === key);
  if (!found) throw new Error('no such contact');
  return found;
}

/** What Diskominfo says of a key in its period file. */
export function vouched(card: KeyCard, part: Partial<VouchedKey> = {}): VouchedKey {
  return { ...card.identity, replaces: card.replaces, person: '', ...part };
}

export function periodOf(owner: KeyCard | null, keys: readonly VouchedKey[]): Period {
  return {
    formatVersion: 1,
    id: PERIOD,
    revision: 1,
    previous: null,
    name: 'Penilaian 2026',
    year: 2026,
    rubric: { id: 'lima', version: '1.0.0', digest: FILE },
    owner: { unit: 'Diskominfo', government: '', key: owner && owner.identity },
    dates: { opens: '2026-01-01', closes: '2026-12-01', reviewCloses: null },
    batches: [],
    agencies: [],
    asesors: [],
    keys,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  };
}
