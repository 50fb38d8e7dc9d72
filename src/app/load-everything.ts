import { shippedRubrics } from '#workflow/shipped-rubrics.ts';
import { warmUpWorker } from '#worker/client.ts';
import { loadAssessment } from './load-assessment.ts';
import { PAGES } from './pages.ts';
import { PARTS } from './parts.ts';

/**
 * Brings in everything that would otherwise arrive later. Only for addresses
 * without a service worker (plain HTTP): there the network may be gone when the
 * page is asked for, and what is not here by then cannot be shown.
 */
export async function loadEverything(): Promise<void> {
  await Promise.allSettled([
    loadAssessment(),
    ...Object.values(PAGES).map((load) => load()),
    ...Object.values(PARTS).map((load) => load()),
    import('#ui/pdf/open-pdf.ts').then(({ warmUpReader }) => warmUpReader()),
    import('#workflow/read-unit-list.ts'),
    import('#workflow/send-period.ts'),
    import('#workflow/finalize.ts'),
    import('#workflow/package-file.ts'),
    import('#ui/charts/radar-drawing.tsx'),
    import('#ui/charts/bars-drawing.tsx'),
    shippedRubrics(),
    warmUpWorker(),
  ]);
}
