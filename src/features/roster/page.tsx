import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { paths } from '#state/paths.ts';
import { ImportPage } from './import-page.tsx';
import { ListPage } from './list-page.tsx';
import './roster.css';

/** Everything below "Daftar OPD": the roster across all years. */
export function RosterPage(): ReactNode {
  return (
    <Switch>
      <Route path={paths.rosterImport} component={ImportPage} />
      <Route component={ListPage} />
    </Switch>
  );
}
