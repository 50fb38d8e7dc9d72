import type { ReactNode } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { INVENTORY_FIELDS } from '#core/inventory/completeness.ts';
import { paths } from '#state/paths.ts';
import { AlikePage } from './alike-page.tsx';
import { CompletenessPage } from './completeness-page.tsx';
import { ContractsPage } from './contracts-page.tsx';
import { FactsPage } from './facts-page.tsx';
import { NewPage, OnePage } from './form-page.tsx';
import { ImportPage } from './import-page.tsx';
import './inventory.css';
import { ListPage } from './list-page.tsx';
import { RecapPage } from './recap-page.tsx';

/** Everything below "Aplikasi": the inventory of applications. */
export function InventoryPage(): ReactNode {
  return (
    <Switch>
      <Route path={paths.applications}>
        <ListPage key="all" />
      </Route>
      <Route path="/aplikasi/tanpa/:field">
        {({ field }) => {
          const missing = INVENTORY_FIELDS.find((one) => one === field) ?? '';
          return <ListPage key={missing} start={{ missing }} />;
        }}
      </Route>
      <Route path="/aplikasi/opd/:agency">
        {({ agency }) => <ListPage key={agency} start={{ agency }} />}
      </Route>
      <Route path={paths.applicationsImport} component={ImportPage} />
      <Route path={paths.applicationsAlike} component={AlikePage} />
      <Route path={paths.applicationsView('kelengkapan')} component={CompletenessPage} />
      <Route path={paths.applicationsView('kontrak')} component={ContractsPage} />
      <Route path={paths.applicationsView('indikator')} component={FactsPage} />
      <Route path={paths.applicationsView('rekap')} component={RecapPage} />
      <Route path={paths.applicationsView('baru')} component={NewPage} />
      <Route path="/aplikasi/satu/:id">{({ id }) => <OnePage key={id} id={id} />}</Route>
      <Route>
        <Redirect to={paths.applications} replace />
      </Route>
    </Switch>
  );
}
