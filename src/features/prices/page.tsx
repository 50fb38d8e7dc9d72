import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { paths } from '#state/paths.ts';
import { ImportPage } from './import-page.tsx';
import { ListPage } from './list-page.tsx';

/** Unit prices: the list, and the way in for lists of a government. */
export function PricesPage(): ReactNode {
  return (
    <Switch>
      <Route path={paths.pricesImport}>
        <ImportPage />
      </Route>
      <Route>
        <ListPage />
      </Route>
    </Switch>
  );
}
