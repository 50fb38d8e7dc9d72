import { shippedRubrics } from '#workflow/rubrics/shipped-rubrics.ts';
import { warmUpWorker } from '#worker/client.ts';
import { ASSESSMENT_PAGES } from './assessment-pages.ts';
import { loadAssessment } from './load-assessment.ts';
import { loadOffice } from './load-office.ts';
import { loadReview } from './load-review.ts';
import { OFFICE_PAGES } from './office-pages.ts';
import { PAGES } from './pages.ts';
import { PARTS } from './parts.ts';
import { REVIEW_PAGES } from './review-pages.ts';

/**
 * Brings in everything that would otherwise arrive later. Only for addresses
 * without a service worker (plain HTTP): there the network may be gone when the
 * page is asked for, and what is not here by then cannot be shown.
 */
export async function loadEverything(): Promise<void> {
  await Promise.allSettled([
    loadAssessment(),
    loadReview(),
    loadOffice(),
    ...Object.values({ ...PAGES, ...ASSESSMENT_PAGES, ...REVIEW_PAGES, ...OFFICE_PAGES }).map(
      (load) => load(),
    ),
    ...Object.values(PARTS).map((load) => load()),
    import('#features/shortcuts/shortcuts-dialog.tsx'),
    import('#ui/pdf/open-pdf.ts').then(({ warmUpReader }) => warmUpReader()),
    import('#workflow/evidence/read-unit-list.ts'),
    import('#workflow/period/send-period.ts'),
    import('#workflow/result/finalize.ts'),
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
}
