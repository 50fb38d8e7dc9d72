import { shippedRubrics } from '#workflow/rubrics/shipped-rubrics.ts';
import { warmUpWorker } from '#worker/client.ts';
import { ASSESSMENT_PAGES } from './assessment-pages.ts';
import { loadAssessment } from './load-assessment.ts';
import { loadOffice } from './load-office.ts';
import { loadReview } from './load-review.ts';
import { OFFICE_PAGES } from './office-pages.ts';
import { PAGES } from './pages.ts';
import { PARTS } from './parts.ts';
import { PLAN_PAGES } from './plan-pages.ts';
import { REVIEW_PAGES } from './review-pages.ts';

/**
 * Brings in everything that would otherwise arrive later. Only for addresses
 * without a service worker (plain HTTP): there the network may be gone when the
 * page is asked for, and what is not here by then cannot be shown.
 *
 * @returns whether everything is here; false when some of it did not come.
 */
export async function loadEverything(): Promise<boolean> {
  const parts = await Promise.allSettled([
    loadAssessment(),
    loadReview(),
    loadOffice(),
    ...[PAGES, ASSESSMENT_PAGES, REVIEW_PAGES, OFFICE_PAGES, PLAN_PAGES]
      .flatMap((pages) => Object.values<() => Promise<unknown>>(pages))
      .map((load) => load()),
    ...Object.values(PARTS).map((load) => load()),
    import('#features/shortcuts/shortcuts-dialog.tsx'),
    import('#ui/pdf/open-pdf.ts').then(({ warmUpReader }) => warmUpReader()),
    import('#workflow/evidence/read-unit-list.ts'),
    import('#workflow/period/send-period.ts'),
    import('#workflow/result/finalize.ts'),
    import('#workflow/talk/list-messages.ts'),
    import('#workflow/receive/package-file.ts'),
    import('#ui/charts/radar-drawing.tsx'),
    import('#ui/charts/bars-drawing.tsx'),
    shippedRubrics(),
    import('#workflow/plans/budget-codes.ts').then(({ budgetCodes }) => budgetCodes()),
    warmUpWorker(),
    import('#worker/portfolio-client.ts').then(({ warmUpPortfolio }) => warmUpPortfolio()),
    import('#worker/inventory-client.ts').then(({ warmUpInventory }) => warmUpInventory()),
    import('#worker/plan-client.ts').then(({ warmUpPlans }) => warmUpPlans()),
    import('#worker/plan-search-client.ts').then(({ warmUpPlanSearch }) => warmUpPlanSearch()),
  ]);
  return parts.every(({ status }) => status === 'fulfilled');
}
