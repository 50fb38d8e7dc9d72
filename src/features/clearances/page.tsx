import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { paths } from '#state/paths.ts';
import './clearances.css';
import { ImportPage } from './import-page.tsx';
import { ListPage } from './list-page.tsx';
import { RowPage } from './row-page.tsx';

/** Everything below "Rekomendasi belanja TIK". */
export function ClearancesPage(): ReactNode {
  return (
    <Switch>
      <Route path={paths.clearancesImport} component={ImportPage} />
      <Route path="/rekomendasi/satu/:id" component={RowPage} />
      <Route component={ListPage} />
    </Switch>
  );
}
