import type { ReactNode } from 'react';
import type { PublicKey } from '#core/lib/ids.ts';
import { fingerprintOf } from '#workflow/keys/key-card.ts';

interface KeyDigitsProps {
  readonly signKey: PublicKey;
  readonly label: string;
}

/** The digits of a key, in groups that can be read aloud and compared. */
export function KeyDigits({ signKey, label }: KeyDigitsProps): ReactNode {
  return (
    <p>
      <span className="soft">{label}</span>{' '}
      <code className="period-digits">{fingerprintOf(signKey).join(' ')}</code>
    </p>
  );
}
