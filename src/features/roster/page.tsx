import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { paths } from '#state/paths.ts';
import { ListPage } from './list-page.tsx';
import './roster.css';

/** Everything below "Daftar OPD": the roster across all years. */
export function RosterPage(): ReactNode {
  return (
    <Switch>
      <Route path={paths.roster} component={ListPage} />
    </Switch>
  );
}
