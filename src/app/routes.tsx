import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { HomePage } from '#features/home/page.tsx';
import { paths } from '#state/paths.ts';
import { LazyPage } from './lazy-page.tsx';
import { loadAssessment } from './load-everything.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { PAGES } from './pages.ts';

/** Every address and its page; pages that are not needed first load when they are. */
export function Routes(): ReactNode {
  return (
    <Switch>
      <Route path={paths.home} component={HomePage} />
      <Route path={paths.start}>
        <LazyPage key="start" load={PAGES.start} />
      </Route>
      <Route path={paths.dataCare}>
        <LazyPage key="dataCare" load={PAGES.dataCare} />
      </Route>
      <Route path={paths.workspaces}>
        <LazyPage key="workspaces" load={PAGES.workspaces} />
      </Route>
      <Route path={paths.authoring}>
        <LazyPage key="authoring" load={PAGES.authoring} />
      </Route>
      <Route path={`${paths.rubrics}/*?`}>
        <LazyPage key="rubrics" load={PAGES.rubrics} />
      </Route>
      <Route path="/p/:id/*?">
        <LazyPage key="assessment" load={loadAssessment} />
      </Route>
      <Route component={NotFoundPage} />
    </Switch>
  );
}
