import { useEffect, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { paths } from '#state/paths.ts';
import { useSession, workAt } from '#state/session.ts';
import { useDeskAt } from './desks.tsx';
import '#ui/tabs.css';
import './desk-nav.css';
import { deskNavText as text } from './text-desk-nav.ts';

const PLACES = [
  { href: paths.office, name: text.office },
  { href: paths.periods, name: text.periods },
  { href: paths.roster, name: text.roster },
  { href: paths.portfolio, name: text.portfolio },
  { href: paths.years, name: text.years },
  { href: paths.applications, name: text.applications },
  { href: paths.facilities, name: text.facilities },
  { href: paths.plans, name: text.plans },
  { href: paths.clearances, name: text.clearances },
  { href: paths.imports, name: text.imports },
] as const;

/** Pushes the line aside until the place that is open can be seen, where a phone has no room. */
const intoView = (link: HTMLAnchorElement | null): void => {
  const line = link?.parentElement;
  if (link && line) line.scrollLeft = link.offsetLeft - (line.clientWidth - link.clientWidth) / 2;
};

/** The places of the desk of Diskominfo; at the other desks, nothing. */
export function DeskNav(): ReactNode {
  const [location] = useLocation();
  const within = (href: string): 'true' | undefined =>
    location.startsWith(`${href}/`) ? 'true' : undefined;
  const isHere = useDeskAt(location) === 'diskominfo';
  // Who came by an address of this desk stays at it on the pages that all desks share.
  useEffect(() => {
    if (isHere && useSession.getState().desk !== 'diskominfo') workAt('diskominfo');
  }, [isHere]);
  if (!isHere) return null;
  return (
    <nav className="desk-nav" aria-label={text.label}>
      <div className="tabs">
        {PLACES.map(({ href, name }) => (
          <Link
            key={href}
            href={href}
            aria-current={location === href ? 'page' : within(href)}
            ref={location === href || location.startsWith(`${href}/`) ? intoView : null}
          >
            {name}
          </Link>
        ))}
      </div>
    </nav>
  );
}
