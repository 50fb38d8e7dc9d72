import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { DeskRole } from '#core/keys/identity.ts';
import { paths } from '#state/paths.ts';
import { useSession, workAt } from '#state/session.ts';
import { deskOf } from './desk-of.ts';
import { text } from './text.ts';

/** The three desks of one application, each with the page it opens on. */
export const DESK_HOMES = {
  opd: paths.home,
  asesor: paths.asesor,
  diskominfo: paths.office,
} as const satisfies Readonly<Record<DeskRole, string>>;

const ROLES = Object.keys(DESK_HOMES) as readonly DeskRole[];

/** The desk somebody works at now. */
export function useDeskAt(location: string): DeskRole {
  const chosen = useSession(({ desk }) => desk);
  return deskOf(location, chosen);
}

/** The way to the other desks. Whichever was taken last opens first the next time. */
export function Desks({ here }: { readonly here: DeskRole }): ReactNode {
  const { label, title, names } = text.desks;
  return (
    <nav className="header-nav header-desks" aria-label={label}>
      <span aria-hidden="true">{title}</span>
      {ROLES.map((role) => (
        <Link
          key={role}
          href={DESK_HOMES[role]}
          aria-label={`${title} ${names[role]}`}
          aria-current={role === here ? 'true' : undefined}
          onClick={() => workAt(role)}
        >
          {names[role]}
        </Link>
      ))}
    </nav>
  );
}

/** A new tab without an address begins at the desk that was chosen. */
export function openAtDesk(): void {
  const { desk } = useSession.getState();
  const { hash } = window.location;
  if (desk === undefined || desk === 'opd' || (hash !== '' && hash !== '#/')) return;
  window.history.replaceState(null, '', `#${DESK_HOMES[desk]}`);
}
