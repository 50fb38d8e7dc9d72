import type { ReactNode } from 'react';
import { Link, Route, Switch } from 'wouter';
import { assessmentIdSchema } from '#core/lib/ids.ts';
import { AssessmentFrame } from '#features/assess/frame.tsx';
import { IndicatorPage } from '#features/assess/indicator-page.tsx';
import { TasksPage } from '#features/assess/tasks-page.tsx';
import { HomePage } from '#features/home/page.tsx';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { LazyPage } from './lazy-page.tsx';
import { PAGES } from './pages.ts';
import { text } from './text.ts';

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
      <Route path={paths.authoring}>
        <LazyPage key="authoring" load={PAGES.authoring} />
      </Route>
      <Route path={`${paths.rubrics}/*?`}>
        <LazyPage key="rubrics" load={PAGES.rubrics} />
      </Route>
      <Route path="/p/:id/*?">{({ id }) => <AssessmentRoutes id={id} />}</Route>
      <Route component={NotFoundPage} />
    </Switch>
  );
}

function AssessmentRoutes({ id }: { readonly id: string }): ReactNode {
  const known = assessmentIdSchema.safeParse(id);
  if (!known.success) return <NotFoundPage />;
  return (
    <AssessmentFrame key={known.data} id={known.data}>
      <Switch>
        <Route path="/p/:id" component={TasksPage} />
        <Route path="/p/:id/i/:indicatorId">
          {({ indicatorId }) => <IndicatorPage indicatorId={indicatorId} />}
        </Route>
        <Route path="/p/:id/hasil">
          <LazyPage key="results" load={PAGES.results} />
        </Route>
        <Route path="/p/:id/laporan">
          <LazyPage key="report" load={PAGES.report} />
        </Route>
        <Route path="/p/:id/data">
          <LazyPage key="details" load={PAGES.details} />
        </Route>
        <Route component={NotFoundPage} />
      </Switch>
    </AssessmentFrame>
  );
}

function NotFoundPage(): ReactNode {
  return (
    <Page title={text.notFound.title} lead={text.notFound.body}>
      <p>
        <Link href={paths.home} className={buttonClass('secondary')}>
          {text.notFound.home}
        </Link>
      </p>
    </Page>
  );
}
