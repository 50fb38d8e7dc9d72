import type { ReactNode } from 'react';
import { Link } from 'wouter';

interface PlaceProps {
  readonly href: string;
  readonly words: { readonly title: string; readonly body: string };
  /** What is there; empty = nothing to say, undefined = not read yet. */
  readonly state: string | undefined;
}

/** One place to go, what it is for, and what is there now. */
export function Place({ href, words: { title, body }, state }: PlaceProps): ReactNode {
  return (
    <li className="card place">
      <h2>
        <Link href={href}>{title}</Link>
      </h2>
      <p>{body}</p>
      {state !== '' && <p className="soft numeric place-state">{state}</p>}
    </li>
  );
}
