import type { ReactNode } from 'react';
import './paper-sign.css';

interface PaperSignProps {
  /** When and from what the paper was made. */
  readonly made: string;
  /** Each with room for a signature, a name and a number. */
  readonly signers: readonly string[];
  readonly name: string;
  readonly number: string;
}

/** The foot of a list on paper, with a place for everyone who signs it; not seen on the screen. */
export function PaperSign({ made, signers, name, number }: PaperSignProps): ReactNode {
  return (
    <div className="paper-sign" aria-hidden="true">
      <p>{made}</p>
      <div>
        {signers.map((signer) => (
          <p key={signer}>
            <span>{signer}</span>
            <span>{name}</span>
            <span>{number}</span>
          </p>
        ))}
      </div>
    </div>
  );
}
