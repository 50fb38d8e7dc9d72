import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { useKeyring } from '#state/use-identity.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { KeyDigits } from './key-digits.tsx';
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
          <p>
            <Link href={paths.keys}>{text.make}</Link>
          </p>
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
