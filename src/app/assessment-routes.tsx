import type { ReactNode } from 'react';
import { Route, Switch, useParams } from 'wouter';
import { assessmentIdSchema } from '#core/lib/ids.ts';
import { AssessmentFrame } from '#features/assess/frame.tsx';
import { IndicatorPage } from '#features/assess/indicator-page.tsx';
import { TasksPage } from '#features/assess/tasks-page.tsx';
import { ASSESSMENT_PAGES } from './assessment-pages.ts';
import { EVIDENCE_PARTS } from './evidence-parts.ts';
import { LazyPage } from './lazy-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';

/** Everything inside one assessment; brought in when the first one is opened. */
export function AssessmentRoutes(): ReactNode {
  const { id } = useParams();
  const known = assessmentIdSchema.safeParse(id);
  if (!known.success) return <NotFoundPage />;
  return (
    <AssessmentFrame key={known.data} id={known.data}>
      <Switch>
        <Route path="/p/:id" component={TasksPage} />
        <Route path="/p/:id/i/:indicatorId">
          {({ indicatorId }) => (
            <IndicatorPage indicatorId={indicatorId} evidence={EVIDENCE_PARTS} />
          )}
        </Route>
        <Route path="/p/:id/hasil">
          <LazyPage key="results" load={ASSESSMENT_PAGES.results} />
        </Route>
        <Route path="/p/:id/laporan">
          <LazyPage key="report" load={ASSESSMENT_PAGES.report} />
        </Route>
        <Route path="/p/:id/bukti">
          <LazyPage key="register" load={ASSESSMENT_PAGES.register} />
        </Route>
        <Route path="/p/:id/informasi-publik">
          <LazyPage key="publicList" load={ASSESSMENT_PAGES.publicList} />
        </Route>
        <Route path="/p/:id/periksa-bukti">
          <LazyPage key="findings" load={ASSESSMENT_PAGES.findings} />
        </Route>
        <Route path="/p/:id/jurnal/:indicatorId?">
          <LazyPage key="journal" load={ASSESSMENT_PAGES.journal} />
        </Route>
        <Route path="/p/:id/data">
          <LazyPage key="details" load={ASSESSMENT_PAGES.details} />
        </Route>
        <Route path="/p/:id/bukti/:documentId">
          <LazyPage key="document" load={ASSESSMENT_PAGES.document} />
        </Route>
        <Route path="/p/:id/lembar-kerja">
          <LazyPage key="spreadsheet" load={ASSESSMENT_PAGES.spreadsheet} />
        </Route>
        <Route path="/p/:id/kirim">
          <LazyPage key="send" load={ASSESSMENT_PAGES.send} />
        </Route>
        <Route path="/p/:id/terkirim/:fingerprint">
          <LazyPage key="sent" load={ASSESSMENT_PAGES.sent} />
        </Route>
        <Route path="/p/:id/klarifikasi">
          <LazyPage key="agencyTalk" load={ASSESSMENT_PAGES.agencyTalk} />
        </Route>
        <Route path="/p/:id/gabung">
          <LazyPage key="merge" load={ASSESSMENT_PAGES.merge} />
        </Route>
        <Route path="/p/:id/lanjut">
          <LazyPage key="carry" load={ASSESSMENT_PAGES.carry} />
        </Route>
        <Route path="/p/:id/alih/:digest?">
          <LazyPage key="replay" load={ASSESSMENT_PAGES.replay} />
        </Route>
        <Route path="/p/:id/banding/:other?">
          <LazyPage key="compare" load={ASSESSMENT_PAGES.compare} />
        </Route>
        <Route component={NotFoundPage} />
      </Switch>
    </AssessmentFrame>
  );
}
