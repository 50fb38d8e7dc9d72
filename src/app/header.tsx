import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useOffline } from '#state/offline.ts';
import { paths } from '#state/paths.ts';
import { Desks, useDeskAt } from './desks.tsx';
import './header.css';
import { HelpButton } from './help.tsx';
import { ShortcutsDoor } from './shortcuts-door.tsx';
import { WorkspaceBar } from './workspace-bar.tsx';
import { text } from './text.ts';

/** The places of files that travel, all under one word of the menu. */
const FILE_PLACES = [paths.inbox, paths.verify, paths.periods, paths.keys];

/** The places of each desk; the others are the same at every one. */
const DESK_PLACES = {
  opd: [{ href: paths.home, name: text.nav.home }],
  asesor: [
    { href: paths.asesor, name: text.nav.queue },
    { href: paths.consensusList, name: text.nav.consensus },
  ],
  // The others stand in a line of their own, see `DeskNav`.
  diskominfo: [{ href: paths.consensusList, name: text.nav.consensus }],
} as const;

/** The name, the three desks, the places of this one, and whether there is a network. */
export function Header(): ReactNode {
  const [location] = useLocation();
  const desk = useDeskAt(location);
  const online = useOffline((state) => state.online);
  const readiness = useOffline((state) => state.readiness);
  const current = (path: string): 'page' | undefined => (location === path ? 'page' : undefined);
  const within = (path: string): 'page' | 'true' | undefined =>
    location.startsWith(`${path}/`) ? 'true' : current(path);
  const isOfDesk = DESK_PLACES[desk].some(({ href }) => within(href) !== undefined);
  const isOfOffice = desk === 'diskominfo' && within(paths.periods) !== undefined;
  const inFiles =
    !isOfDesk && !isOfOffice && FILE_PLACES.map(within).some((here) => here !== undefined);
  return (
    <header className="header">
      <button
        type="button"
        className="skip"
        onClick={() => document.querySelector<HTMLElement>('#isi')?.focus()}
      >
        {text.skip}
      </button>
      <div className="header-inner">
        <Link href={paths.home} className="header-name">
          <img src="./ikon.svg" alt="" width="28" height="28" />
          <strong>{text.product}</strong>
        </Link>
        <Desks here={desk} />
        <nav className="header-nav" aria-label={text.nav.label}>
          {DESK_PLACES[desk].map(({ href, name }) => (
            <Link key={href} href={href} aria-current={current(href)}>
              {name}
            </Link>
          ))}
          <Link href={paths.rubrics} aria-current={within(paths.rubrics)}>
            {text.nav.rubrics}
          </Link>
          <Link
            href={paths.files}
            aria-current={current(paths.files) ?? (inFiles ? 'true' : undefined)}
          >
            {text.nav.files}
          </Link>
          <Link href={paths.dataCare} aria-current={current(paths.dataCare)}>
            {text.nav.dataCareShort}
            <span className="hidden-visually">
              {text.nav.dataCare.slice(text.nav.dataCareShort.length)}
            </span>
          </Link>
        </nav>
        <HelpButton />
        <WorkspaceBar />
        <ShortcutsDoor />
      </div>
      {!online && (
        <p className="header-offline" role="status">
          {readiness === 'ready' || readiness === 'single-file'
            ? text.offline
            : text.offlineInsecure}
        </p>
      )}
    </header>
  );
}
