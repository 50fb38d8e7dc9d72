import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { paths } from '#state/paths.ts';
import { DeskNav } from './desk-nav.tsx';
import { LazyPage } from './lazy-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { OFFICE_PAGES } from './office-pages.ts';

/** The views of the rekap; filters stand behind them. */
const PORTFOLIO =
  /^\/rekap(?:\/(?:ringkasan|peringkat|peta|sebaran|selisih|terlemah|terpisah|asal)(?:\/[^/]*)?)?$/;

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
        <Route path="/rekap/hasil/:fingerprint/:target?">
          <LazyPage key="outcome" load={OFFICE_PAGES.outcome} />
        </Route>
        <Route path={PORTFOLIO}>
          <LazyPage key="portfolio" load={OFFICE_PAGES.portfolio} />
        </Route>
        <Route path={paths.portfolioImport}>
          <LazyPage key="results-in" load={OFFICE_PAGES.resultsIn} />
        </Route>
        <Route path={`${paths.portfolioReport}/:filters?`}>
          <LazyPage key="recap-report" load={OFFICE_PAGES.recapReport} />
        </Route>
        <Route path={paths.imports}>
          <LazyPage key="imports" load={OFFICE_PAGES.imports} />
        </Route>
        <Route path={`${paths.facilities}/*?`}>
          <LazyPage key="facilities" load={OFFICE_PAGES.facilities} />
        </Route>
        <Route path={`${paths.applications}/*?`}>
          <LazyPage key="applications" load={OFFICE_PAGES.applications} />
        </Route>
        <Route path={`${paths.years}/*?`}>
          <LazyPage key="years" load={OFFICE_PAGES.years} />
        </Route>
        <Route path={paths.plans}>
          <LazyPage key="plans" load={OFFICE_PAGES.plans} />
        </Route>
        <Route path={`${paths.initiatives}/*?`}>
          <LazyPage key="initiatives" load={OFFICE_PAGES.initiatives} />
        </Route>
        <Route path={`${paths.prices}/*?`}>
          <LazyPage key="prices" load={OFFICE_PAGES.prices} />
        </Route>
        <Route path="/rencana/p/:id/*?">
          <LazyPage key="plan" load={OFFICE_PAGES.plan} />
        </Route>
        <Route path={`${paths.clearances}/*?`}>
          <LazyPage key="clearances" load={OFFICE_PAGES.clearances} />
        </Route>
        <Route component={NotFoundPage} />
      </Switch>
    </>
  );
}
