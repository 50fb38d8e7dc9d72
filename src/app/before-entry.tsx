import type { ReactNode } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { paths } from '#state/paths.ts';
import { LazyPage } from './lazy-page.tsx';
import { PAGES } from './pages.ts';

/** Before a workspace is open: its door, and the one page that needs none. */
export function BeforeEntry({ door }: { readonly door: ReactNode }): ReactNode {
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
        <Route>{door}</Route>
      </Switch>
    </Router>
  );
}
