import type { StoredContact } from './identity.ts';

/**
 * A contact as it comes out of a backup. Whoever made the file could have written any key
 * into it as known: the person compares again, and sees that it was compared before. A
 * rejection stays.
 */
export function contactFromBackup(contact: StoredContact): StoredContact {
  return contact.trust === 'known' ? { ...contact, trust: 'new' } : contact;
}
