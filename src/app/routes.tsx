import { lazy, Suspense, type ReactNode } from 'react';
import { Link, Route, Switch } from 'wouter';
import { assessmentIdSchema } from '#core/lib/ids.ts';
import { AssessmentFrame } from '#features/assess/frame.tsx';
import { IndicatorPage } from '#features/assess/indicator-page.tsx';
import { TasksPage } from '#features/assess/tasks-page.tsx';
import { HomePage } from '#features/home/page.tsx';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { text } from './text.ts';

const NewAssessmentPage = lazy(async () => ({
  default: (await import('#features/setup/new-page.tsx')).NewAssessmentPage,
}));
const EditDetailsPage = lazy(async () => ({
  default: (await import('#features/setup/edit-page.tsx')).EditDetailsPage,
}));
const ResultsPage = lazy(async () => ({
  default: (await import('#features/results/page.tsx')).ResultsPage,
}));
const ReportPage = lazy(async () => ({
  default: (await import('#features/report/page.tsx')).ReportPage,
}));
const DataCarePage = lazy(async () => ({
  default: (await import('#features/data-care/page.tsx')).DataCarePage,
}));

/** Every address and its page; pages that are not needed first load when they are. */
export function Routes(): ReactNode {
  return (
    <Suspense
      fallback={
        <p className="page" role="status">
          {text.loading}
        </p>
      }
    >
      <Switch>
        <Route path={paths.home} component={HomePage} />
        <Route path={paths.start} component={NewAssessmentPage} />
        <Route path={paths.dataCare} component={DataCarePage} />
        <Route path="/p/:id/*?">{({ id }) => <AssessmentRoutes id={id} />}</Route>
        <Route component={NotFoundPage} />
      </Switch>
    </Suspense>
  );
}

function AssessmentRoutes({ id }: { readonly id: string }): ReactNode {
  const known = assessmentIdSchema.safeParse(id);
  if (!known.success) return <NotFoundPage />;
  return (
    <AssessmentFrame id={known.data}>
      <Suspense
        fallback={
          <p className="page" role="status">
            {text.loading}
          </p>
        }
      >
        <Switch>
          <Route path="/p/:id" component={TasksPage} />
          <Route path="/p/:id/i/:indicatorId">
            {({ indicatorId }) => <IndicatorPage indicatorId={indicatorId} />}
          </Route>
          <Route path="/p/:id/hasil" component={ResultsPage} />
          <Route path="/p/:id/laporan" component={ReportPage} />
          <Route path="/p/:id/data" component={EditDetailsPage} />
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
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
