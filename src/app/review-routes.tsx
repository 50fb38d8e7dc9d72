import type { ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { paths } from '#state/paths.ts';
import { LazyPage } from './lazy-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { REVIEW_PAGES } from './review-pages.ts';

/** Everything about judging, agreeing and concluding; brought in when the first of it is opened. */
export function ReviewRoutes(): ReactNode {
  return (
    <Switch>
      <Route path={paths.agreementAll}>
        <LazyPage key="agreement" load={REVIEW_PAGES.agreement} />
      </Route>
      <Route path={`${paths.consensusList}/:id/keselarasan`}>
        <LazyPage key="agreementOne" load={REVIEW_PAGES.agreementOne} />
      </Route>
      <Route path={`${paths.consensusList}/*?`}>
        <LazyPage key="consensus" load={REVIEW_PAGES.consensus} />
      </Route>
      <Route path="/hasil/:fingerprint">
        <LazyPage key="result" load={REVIEW_PAGES.result} />
      </Route>
      <Route path={paths.asesor}>
        <LazyPage key="asesor" load={REVIEW_PAGES.asesor} />
      </Route>
      <Route path={`${paths.asesor}/:fingerprint`}>
        <LazyPage key="overview" load={REVIEW_PAGES.overview} />
      </Route>
      <Route path={`${paths.asesor}/:fingerprint/selesai`}>
        <LazyPage key="signOff" load={REVIEW_PAGES.signOff} />
      </Route>
      <Route path={`${paths.asesor}/:fingerprint/i/:indicatorId`}>
        <LazyPage key="review" load={REVIEW_PAGES.review} />
      </Route>
      <Route path={`${paths.asesor}/baca/:rubric/:indicatorId/:fingerprint?`}>
        <LazyPage key="reading" load={REVIEW_PAGES.reading} />
      </Route>
      <Route path={`${paths.asesor}/:fp/klarifikasi/:indicatorId?`}>
        <LazyPage key="asesorTalk" load={REVIEW_PAGES.asesorTalk} />
      </Route>
      <Route component={NotFoundPage} />
    </Switch>
  );
}
