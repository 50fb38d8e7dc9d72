import type { ReactNode } from 'react';
import { useSigning } from '#state/files/use-identity.ts';
import { dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import type { OwnKeyring } from '#workflow/keys/own-identity.ts';
import { Fingerprint } from './fingerprint.tsx';
import { MakeForm } from './make-form.tsx';
import { OwnCard } from './own-card.tsx';
import { text } from './text.ts';

/** The keys of this desk: made, shown, replaced; and whether anything is signed here at all. */
export function OwnSection({ keyring }: { readonly keyring: OwnKeyring }): ReactNode {
  const missing = useSigning();
  const { current, past, damaged } = keyring;
  const canSign = missing === null;
  return (
    <Section id="kunci-meja" title={text.own.title}>
      {missing && (
        <Notice tone="warn" title={text.cannotSign.title}>
          <p>{text.cannotSign.body(missing)}</p>
        </Notice>
      )}
      {damaged > 0 && (
        <Notice tone="bad">
          <p>{text.own.damaged(damaged)}</p>
        </Notice>
      )}
      {current ? (
        <OwnCard own={current} canSign={canSign} />
      ) : (
        <>
          <p className="prose">{text.own.none}</p>
          {canSign && <MakeForm key={past?.identity.signKey ?? ''} past={past} />}
        </>
      )}
      <Retired retired={keyring.retired} />
    </Section>
  );
}

function Retired({ retired }: Pick<OwnKeyring, 'retired'>): ReactNode {
  if (retired.length === 0) return null;
  return (
    <details>
      <summary>{text.own.retired(retired.length)}</summary>
      <div className="stack">
        <p className="prose">{text.own.retiredBody}</p>
        <ul className="key-list">
          {retired.map(({ card, at, by }) => (
            <li key={card.identity.signKey} className="key-item">
              <p>{text.own.retiredSince(card.identity.unit, dateTime(at), by)}</p>
              <Fingerprint signKey={card.identity.signKey} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
