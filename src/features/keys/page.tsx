import type { ReactNode } from 'react';
import { useContacts, useKeyring } from '#state/use-identity.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import './keys.css';
import { Others } from './others.tsx';
import { OwnSection } from './own-section.tsx';
import { text } from './text.ts';

/** The identity of this desk, the keys of others, and what to do when a key is lost. */
export function KeysPage(): ReactNode {
  return (
    <Page title={text.title} lead={text.lead}>
      <Keys />
      <Section id="kunci-hilang" title={text.loss.title}>
        <div className="prose">
          <ul>
            {text.loss.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </div>
      </Section>
    </Page>
  );
}

function Keys(): ReactNode {
  const keyring = useKeyring();
  const contacts = useContacts();
  if (!keyring || !contacts) return <p role="status">{text.loading}</p>;
  if (!keyring.ok || !contacts.ok) {
    return (
      <Notice tone="bad" role="alert">
        <p>{text.unread}</p>
      </Notice>
    );
  }
  const own = keyring.value.current?.card.identity.signKey ?? null;
  return (
    <>
      <OwnSection keyring={keyring.value} />
      <Others contacts={contacts.value} own={own} />
    </>
  );
}
