import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { paths } from '#state/paths.ts';
import { DeskNav } from './desk-nav.tsx';
import { LazyPage } from './lazy-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { OFFICE_PAGES } from './office-pages.ts';

/** Everything about running the exercise; brought in when the first of it is opened. */
export function OfficeRoutes(): ReactNode {
  return (
    <>
      <DeskNav />
      <Switch>
        <Route path={paths.office}>
          <LazyPage key="office" load={OFFICE_PAGES.office} />
        </Route>
        <Route path={`${paths.roster}/*?`}>
          <LazyPage key="roster" load={OFFICE_PAGES.roster} />
        </Route>
        <Route component={NotFoundPage} />
      </Switch>
    </>
  );
}
