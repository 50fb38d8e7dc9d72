import { useState, type ReactNode } from 'react';
import { TRUST_TERMS } from '#core/glossary.ts';
import type { Contact } from '#core/keys/identity.ts';
import { Field } from '#ui/field.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { Section } from '#ui/section.tsx';
import { ContactItem } from './contact-item.tsx';
import { text } from './text.ts';

const FILTERS = ['all', 'known', 'new', 'rejected', 'replaced'] as const;
type Filter = (typeof FILTERS)[number];

interface KnownSectionProps {
  readonly contacts: readonly Contact[];
  readonly onAccept: (contact: Contact) => void;
  readonly onReject: (contact: Contact) => void;
}

function filterName(filter: Filter): string {
  if (filter === 'all') return text.known.all;
  return filter === 'replaced' ? text.known.replaced : TRUST_TERMS[filter];
}

function isIn(filter: Filter, { trust, replacedBy }: Contact): boolean {
  if (filter === 'all') return true;
  return filter === 'replaced' ? replacedBy !== null : trust === filter;
}

/** The keys of others: all of them, those of one state, or those of one unit. */
export function KnownSection({ contacts, onAccept, onReject }: KnownSectionProps): ReactNode {
  const [filter, setFilter] = useState<Filter>('all');
  const [sought, setSought] = useState('');
  const words = sought.trim().toLowerCase();
  const shown = contacts.filter(
    (contact) => isIn(filter, contact) && contact.unit.toLowerCase().includes(words),
  );
  return (
    <Section id="kunci-lain" title={text.known.title}>
      <p className="prose">{contacts.length === 0 ? text.known.none : text.known.meaning}</p>
      {contacts.length > 0 && (
        <>
          <div className="key-tools">
            <Field label={text.known.filter}>
              {(control) => (
                <select
                  {...control}
                  className="input"
                  value={filter}
                  onChange={(event) =>
                    setFilter(FILTERS.find((one) => one === event.target.value) ?? 'all')
                  }
                >
                  {FILTERS.map((one) => (
                    <option key={one} value={one}>
                      {`${filterName(one)} (${contacts.filter((each) => isIn(one, each)).length})`}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <SearchField label={text.known.search} value={sought} onType={setSought} />
          </div>
          <p className="soft" role="status">
            {shown.length === 0
              ? text.known.nothing
              : text.known.count(shown.length, contacts.length)}
          </p>
          <ul className="key-list">
            {shown.map((contact) => (
              <ContactItem
                key={contact.id}
                contact={contact}
                onAccept={() => onAccept(contact)}
                onReject={() => onReject(contact)}
              />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
