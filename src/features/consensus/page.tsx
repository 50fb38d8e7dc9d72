import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { assessmentIdSchema } from '#core/lib/ids.ts';
import './consensus.css';
import { ListPage } from './list-page.tsx';
import { MissingPage } from './missing-page.tsx';
import { OnePage } from './one-page.tsx';

/** Everything below "Konsensus": the list, one meeting, one indicator of it, its result. */
export function ConsensusPage(): ReactNode {
  return (
    <Switch>
      <Route path="/konsensus" component={ListPage} />
      <Route path="/konsensus/:id/*?">
        {({ id, '*': rest = '' }) => {
          const known = assessmentIdSchema.safeParse(id);
          if (!known.success) return <MissingPage />;
          const [part = '', indicator = ''] = rest.split('/');
          return <OnePage key={known.data} id={known.data} part={part} indicator={indicator} />;
        }}
      </Route>
      <Route component={MissingPage} />
    </Switch>
  );
}
