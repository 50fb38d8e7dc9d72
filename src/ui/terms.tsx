import { useId, type ReactNode } from 'react';
import './terms.css';

interface TermsProps {
  readonly label: string;
  /** Where all terms are, and the words of the link that leads there. */
  readonly href: string;
  readonly more: string;
  readonly terms: readonly {
    readonly id: string;
    readonly name: string;
    readonly meaning: string;
  }[];
}

/** The difficult words of a page, each a button that tells what it means without leaving. */
export function Terms({ label, href, more, terms }: TermsProps): ReactNode {
  const place = useId();
  return (
    <p className="terms">
      <span className="soft">{label}:</span>
      {terms.map(({ id, name, meaning }) => (
        <span key={id} className="term">
          <button type="button" className="term-name" popoverTarget={`${place}-${id}`}>
            {name}
          </button>
          <span className="term-meaning" id={`${place}-${id}`} popover="auto" role="note">
            <strong>{name}</strong>
            <span>{meaning}</span>
            <a href={href}>{more}</a>
          </span>
        </span>
      ))}
    </p>
  );
}
