import { contactSchema, type StoredContact } from '#core/keys/identity.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { sameValue } from '#core/lib/same-value.ts';
import type { TimbangDatabase } from './database.ts';
import { keysHere } from '#storage/vault/keys-here.ts';
import { readRows, sealRow } from '#storage/rows/rows.ts';
import type { Row } from '#storage/vault/vault.ts';

function parsed(row: unknown): readonly StoredContact[] {
  const contact = contactSchema.safeParse(row);
  return contact.success ? [contact.data] : [];
}

/** The keys of others, oldest first. A damaged row is left out, and left alone. */
export async function readContacts(db: TimbangDatabase): Promise<readonly StoredContact[]> {
  const contacts = (await readRows(db, 'contacts')).flatMap(({ row }) => parsed(row));
  return contacts.sort((a, b) => a.addedAt.localeCompare(b.addedAt));
}

/**
 * Writes the contacts that `change` gives back, all or none. It sees every one that is
 * stored; when any of them changed while it looked, it is asked again.
 */
export async function changeContacts<E>(
  db: TimbangDatabase,
  change: (stored: readonly StoredContact[]) => Result<readonly StoredContact[], E>,
): Promise<Result<readonly StoredContact[], E>> {
  for (;;) {
    const rows = await readRows(db, 'contacts');
    const changed = change(rows.flatMap(({ row }) => parsed(row)));
    if (!changed.ok) return fail(changed.error);
    const sealed = await Promise.all(changed.value.map((one) => sealRow(db, 'contacts', one)));
    const before = rows.map(({ stored }) => stored);
    const written = await db.transaction('rw', db.contacts, async () => {
      if (!sameValue(await db.contacts.toArray(), before)) return false;
      await db.contacts.bulkPut(sealed);
      return true;
    });
    if (written) return ok(changed.value);
  }
}

/** A contact ready to be written inside a transaction. */
export interface SealedContact {
  readonly name: string;
  readonly row: Row;
}

/** Contacts ready for a transaction. Awaits the vault: never inside one. */
export function sealContacts(
  db: TimbangDatabase,
  contacts: readonly StoredContact[],
): Promise<readonly SealedContact[]> {
  return Promise.all(
    contacts.map(async (one) => ({
      name: db.vault.name(one.id),
      row: await sealRow(db, 'contacts', one),
    })),
  );
}

/**
 * Inside a transaction over contacts: adds those that are not here yet; what is known of one
 * already stays as it is. Reads no contact, so that many files can bring theirs.
 */
export async function addContacts(
  db: TimbangDatabase,
  sealed: readonly SealedContact[],
): Promise<void> {
  const names = sealed.map(({ name }) => name);
  const here = await keysHere(db.contacts, names);
  await db.contacts.bulkAdd(sealed.flatMap(({ name, row }) => (here.has(name) ? [] : [row])));
}
