import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { paths } from '#state/paths.ts';
import './facilities.css';
import { ImportPage } from './import-page.tsx';
import { ListPage } from './list-page.tsx';

/** Everything below "Sarana dan SDM TIK". */
export function FacilitiesPage(): ReactNode {
  return (
    <Switch>
      <Route path={paths.facilitiesImport} component={ImportPage} />
      <Route component={ListPage} />
    </Switch>
  );
}
