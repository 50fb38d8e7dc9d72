import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { digestSchema, periodIdSchema } from '#core/lib/ids.ts';
import { ArrivalPage } from '#features/period/received/arrival-page.tsx';
import { ListPage } from './list-page.tsx';
import { MissingPage } from './missing-page.tsx';
import { OnePage } from './one-page.tsx';
import './period.css';
import '#features/period/agencies/agencies.css';
import '#features/period/assignment/assignment.css';
import '#features/period/progress/progress.css';
import './print.css';

/** Everything below "Periode": the list, one period, a period file that came in. */
export function PeriodsPage(): ReactNode {
  return (
    <Switch>
      <Route path="/periode" component={ListPage} />
      <Route path="/periode/berkas/:fingerprint">
        {({ fingerprint }) => {
          const known = digestSchema.safeParse(fingerprint);
          if (!known.success) return <MissingPage />;
          return <ArrivalPage key={known.data} fingerprint={known.data} />;
        }}
      </Route>
      <Route path="/periode/:id/*?">
        {({ id, '*': rest = '' }) => {
          const known = periodIdSchema.safeParse(id);
          if (!known.success) return <MissingPage />;
          const [part = '', field] = rest.split('/');
          return <OnePage key={known.data} id={known.data} part={part} field={field} />;
        }}
      </Route>
      <Route component={MissingPage} />
    </Switch>
  );
}
