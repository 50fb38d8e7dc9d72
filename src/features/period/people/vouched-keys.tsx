import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { DESK_TERMS, TRUST_TERMS } from '#core/glossary.ts';
import type { Contact } from '#core/keys/identity.ts';
import type { VouchedKey } from '#core/period/period.ts';
import { paths } from '#state/paths.ts';
import { say } from '#state/saving/toasts.ts';
import { useContacts } from '#state/files/use-identity.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { peopleText } from './text-people.ts';
import { VouchedKeyLine } from './vouched-key-line.tsx';

const { keys: text } = peopleText;
const NONE: readonly Contact[] = [];

function vouchedOf({ id, receiveKey, unit, role, person, replaces }: Contact): VouchedKey {
  return { signKey: id, receiveKey, unit, role, person, replaces };
}

/** The keys the owner of the period vouches for, taken from the keys that are known here. */
export function VouchedKeys(): ReactNode {
  const { draft, change } = useOpenPeriod();
  const found = useContacts();
  const contacts = found?.ok ? found.value : NONE;
  const here = new Set<string>(draft.keys.map(({ signKey }) => signKey));
  const offered = contacts.filter(
    ({ id, trust, replacedBy }) => !here.has(id) && trust !== 'rejected' && replacedBy === null,
  );
  const known = offered.filter(({ trust }) => trust === 'known');
  const add = (added: readonly Contact[]): void => {
    change((shown) => ({ ...shown, keys: [...shown.keys, ...added.map(vouchedOf)] }));
    say(text.added(added.length));
  };
  return (
    <Section id="kunci-dijamin" title={text.title}>
      <p className="soft prose">{text.hint}</p>
      {draft.keys.length === 0 && <EmptyState title={text.none.title}>{text.none.next}</EmptyState>}
      {draft.keys.map((key) => (
        <VouchedKeyLine key={key.signKey} vouched={key} contacts={contacts} />
      ))}
      {offered.length === 0 ? (
        <p className="soft">{text.noContacts}</p>
      ) : (
        <div className="period-bulk-line">
          <Field label={text.add}>
            {(control) => (
              <select
                {...control}
                className="input"
                value=""
                onChange={(event) => add(offered.filter(({ id }) => id === event.target.value))}
              >
                <option value="">{text.choose}</option>
                {offered.map(({ id, unit, role, trust }) => (
                  <option key={id} value={id}>
                    {text.contact(unit, DESK_TERMS[role], TRUST_TERMS[trust])}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {known.length > 0 && (
            <Button icon="plus" onClick={() => add(known)}>
              {text.addAll(known.length)}
            </Button>
          )}
        </div>
      )}
      <div className="actions">
        <Link href={paths.keys} className={buttonClass('quiet')}>
          {text.manage}
        </Link>
      </div>
    </Section>
  );
}
