import type { ComponentType } from 'react';
import { shippedRubrics } from '#workflow/shipped-rubrics.ts';
import { warmUpWorker } from '#worker/client.ts';

type Load = () => Promise<ComponentType>;

/** The pages that are not needed first, each in a chunk of its own. */
export const PAGES = {
  assessment: async () => (await import('./assessment-routes.tsx')).AssessmentRoutes,
  start: async () => (await import('#features/setup/new-page.tsx')).NewAssessmentPage,
  details: async () => (await import('#features/setup/edit-page.tsx')).EditDetailsPage,
  results: async () => (await import('#features/results/page.tsx')).ResultsPage,
  report: async () => (await import('#features/report/page.tsx')).ReportPage,
  rubrics: async () => (await import('#features/rubrics/page.tsx')).RubricsPage,
  authoring: async () => (await import('#features/authoring/page.tsx')).AuthoringPage,
  dataCare: async () => (await import('#features/data-care/page.tsx')).DataCarePage,
} as const satisfies Record<string, Load>;

/**
 * Brings in everything that would otherwise arrive later. Only for addresses
 * without a service worker (plain HTTP): there the network may be gone when the
 * page is asked for, and what is not here by then cannot be shown.
 */
export async function loadEverything(): Promise<void> {
  await Promise.allSettled([
    ...Object.values(PAGES).map((load) => load()),
    import('#ui/charts/radar-drawing.tsx'),
    import('#ui/charts/bars-drawing.tsx'),
    shippedRubrics(),
    warmUpWorker(),
  ]);
}
