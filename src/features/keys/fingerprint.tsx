import type { ReactNode } from 'react';
import type { PublicKey } from '#core/lib/ids.ts';
import { fingerprintOf } from '#workflow/keys/key-card.ts';
import { text } from './text.ts';

interface FingerprintProps {
  readonly signKey: PublicKey;
  /** Above it, where it has to be told from another one. */
  readonly label?: string;
  readonly size?: 'text' | 'large';
}

const GROUPS_A_LINE = 4;

/** A key's fingerprint in two lines of four groups, to be compared or read aloud. */
export function Fingerprint(props: FingerprintProps): ReactNode {
  const { signKey, label = text.fingerprint.label, size = 'text' } = props;
  const groups = fingerprintOf(signKey);
  const lines = [groups.slice(0, GROUPS_A_LINE), groups.slice(GROUPS_A_LINE)];
  return (
    <div role="group" aria-label={label}>
      <p className="soft">{label}</p>
      <div className={size === 'large' ? 'fingerprint fingerprint-large' : 'fingerprint'}>
        {lines.map((line) => (
          <p key={line.join(' ')}>{line.join(' ')}</p>
        ))}
      </div>
    </div>
  );
}
