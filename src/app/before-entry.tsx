import { useEffect, type ReactNode } from 'react';
import { Link, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { firstLookDone } from '#state/first-look.ts';
import { paths } from '#state/paths.ts';
import './help.css';
import { LazyPage } from './lazy-page.tsx';
import { PAGES } from './pages.ts';
import { text } from './text.ts';

/** What speaks of the door itself. */
const DOOR_HELP = paths.guideChapter('komputer-bersama', 'mengunci');

/** Before a workspace is open: its door, and the pages that need none. */
export function BeforeEntry({ door }: { readonly door: ReactNode }): ReactNode {
  // Nothing comes above these pages.
  useEffect(firstLookDone, []);
  return (
    // wouter takes its location hook as a value and calls it as a hook.
    // oxlint-disable-next-line react/hooks
    <Router hook={useHashLocation}>
      <Switch>
        <Route path={paths.verify}>
          <main id="isi" className="gate" tabIndex={-1}>
            <LazyPage load={PAGES.verify} />
          </main>
        </Route>
        <Route path={`${paths.guide}/*?`}>
          <main id="isi" className="gate" tabIndex={-1}>
            <p className="gate-help">
              <Link href={paths.home}>{text.backToDoor}</Link>
            </p>
            <LazyPage load={PAGES.guide} />
          </main>
        </Route>
        <Route>
          {door}
          <aside className="gate-help" aria-label={text.help}>
            <Link href={DOOR_HELP}>{text.helpOfDoor}</Link>
          </aside>
        </Route>
      </Switch>
    </Router>
  );
}
