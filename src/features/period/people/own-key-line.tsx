import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { useKeyring } from '#state/files/use-identity.ts';
import { buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { KeyDigits } from '#features/period/key-digits.tsx';
import { peopleText } from './text-people.ts';

const { own: text } = peopleText;

/** The key this desk signs the period with, and its fingerprint. */
export function OwnKeyLine(): ReactNode {
  const keyring = useKeyring();
  if (!keyring) return null;
  const identity = keyring.ok ? keyring.value.current?.card.identity : undefined;
  return (
    <Section id="kunci-penyelenggara" title={text.title}>
      {!identity && (
        <>
          <p>{text.none}</p>
          <div className="actions">
            <Link href={paths.keys} className={buttonClass('quiet')}>
              {text.make}
            </Link>
          </div>
        </>
      )}
      {identity && (
        <>
          <p>{text.here(identity.unit)}</p>
          <KeyDigits signKey={identity.signKey} label={text.groups} />
          {identity.role !== 'diskominfo' && <Notice tone="warn">{text.role}</Notice>}
        </>
      )}
    </Section>
  );
}
