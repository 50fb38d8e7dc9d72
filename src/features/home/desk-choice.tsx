import { useId, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { DeskRole } from '#core/keys/identity.ts';
import { paths } from '#state/paths.ts';
import { useSession, workAt } from '#state/session.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { text } from './text.ts';

const DESKS: readonly { readonly role: DeskRole; readonly href: string | null }[] = [
  // This page is the desk of an agency.
  { role: 'opd', href: null },
  { role: 'asesor', href: paths.asesor },
  { role: 'diskominfo', href: paths.office },
];

/** Whether nobody has said yet at which desk this workspace opens. */
export function useDeskAsked(): boolean {
  return useSession(({ desk }) => desk === undefined);
}

/** Asks once at which desk this workspace opens; who does not answer stays where they are. */
export function DeskChoice(): ReactNode {
  const heading = useId();
  const isAsked = useDeskAsked();
  if (!isAsked) return null;
  const { question, note, names, does } = text.desks;
  const stay = (): void => {
    workAt('opd');
    // The button goes with the question.
    document.querySelector('h1')?.focus();
  };
  return (
    <section className="home-desks" aria-labelledby={heading}>
      <div>
        <h2 id={heading}>{question}</h2>
        <p className="soft">{note}</p>
      </div>
      <ul className="home-desk-list">
        {DESKS.map(({ role, href }) => (
          <li key={role} className="home-desk">
            {href === null ? (
              <Button onClick={stay}>{names[role]}</Button>
            ) : (
              <Link href={href} className={buttonClass('secondary')} onClick={() => workAt(role)}>
                {names[role]}
              </Link>
            )}
            <p>{does[role]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
