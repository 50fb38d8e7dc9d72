import type { ReactNode } from 'react';
import { explained } from '#state/words/glossary.ts';
import { useContacts, useKeyring } from '#state/files/use-identity.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import { Terms } from '#ui/terms.tsx';
import './keys.css';
import { Others } from './others.tsx';
import { OwnSection } from './own-section.tsx';
import { text } from './text.ts';

const TERMS_HERE = explained('key', 'fingerprint');

/** The identity of this desk, the keys of others, and what to do when a key is lost. */
export function KeysPage(): ReactNode {
  return (
    <Page title={text.title} lead={text.lead}>
      <Terms {...TERMS_HERE} />
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
