import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { paths } from '#state/paths.ts';
import { LazyPage } from './lazy-page.tsx';
import { loadAssessment } from './load-assessment.ts';
import { loadOffice } from './load-office.ts';
import { loadReview } from './load-review.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { PAGES } from './pages.ts';

/** The places of the desk of Diskominfo, all under one loader. */
const OFFICE =
  /^\/(?:diskominfo|perangkat-daerah|impor|rekap|tren|aplikasi|sarana|rencana|rekomendasi)(?:\/.*)?$/;

/** Every address and its page; each page loads when it is needed. */
export function Routes(): ReactNode {
  return (
    <Switch>
      <Route path={paths.home}>
        <LazyPage key="home" load={PAGES.home} />
      </Route>
      <Route path={`${paths.start}/:period?`}>
        <LazyPage key="start" load={PAGES.start} />
      </Route>
      <Route path={paths.dataCare}>
        <LazyPage key="dataCare" load={PAGES.dataCare} />
      </Route>
      <Route path={paths.workspaces}>
        <LazyPage key="workspaces" load={PAGES.workspaces} />
      </Route>
      <Route path={paths.verify}>
        <LazyPage key="verify" load={PAGES.verify} />
      </Route>
      <Route path={paths.accessibility}>
        <LazyPage key="accessibility" load={PAGES.accessibility} />
      </Route>
      <Route path={paths.rejections}>
        <LazyPage key="rejections" load={PAGES.rejections} />
      </Route>
      <Route path={paths.files}>
        <LazyPage key="files" load={PAGES.files} />
      </Route>
      <Route path={`${paths.guide}/*?`}>
        <LazyPage key="guide" load={PAGES.guide} />
      </Route>
      <Route path={paths.glossary}>
        <LazyPage key="glossary" load={PAGES.glossary} />
      </Route>
      <Route path={paths.keys}>
        <LazyPage key="keys" load={PAGES.keys} />
      </Route>
      <Route path={`${paths.periods}/*?`}>
        <LazyPage key="periods" load={PAGES.periods} />
      </Route>
      <Route path={paths.authoring}>
        <LazyPage key="authoring" load={PAGES.authoring} />
      </Route>
      <Route path={paths.inbox}>
        <LazyPage key="inbox" load={PAGES.inbox} />
      </Route>
      <Route path={`${paths.inbox}/:fingerprint`}>
        <LazyPage key="received" load={PAGES.received} />
      </Route>
      <Route path={paths.agreementAll}>
        <LazyPage key="review" load={loadReview} />
      </Route>
      <Route path={`${paths.consensusList}/*?`}>
        <LazyPage key="review" load={loadReview} />
      </Route>
      <Route path="/hasil/*?">
        <LazyPage key="review" load={loadReview} />
      </Route>
      <Route path={`${paths.asesor}/*?`}>
        <LazyPage key="review" load={loadReview} />
      </Route>
      <Route path={OFFICE}>
        <LazyPage key="office" load={loadOffice} />
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
