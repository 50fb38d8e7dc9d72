import { loadAssessment } from './load-assessment.ts';
import { loadOffice } from './load-office.ts';
import { PAGES } from './pages.ts';

/** The pages that a day begins at, with all that they ask for one after the other. */
const FIRST_PAGES: readonly (readonly [RegExp, readonly (() => Promise<unknown>)[]])[] = [
  [/^(?:#\/?)?$/, [PAGES.home]],
  [/^#\/p\/[^/]+\/hasil$/, [loadAssessment, () => import('./results-view.tsx')]],
  [/^#\/p\//, [loadAssessment]],
  [/^#\/rekap/, [loadOffice, () => import('#features/portfolio/page.tsx')]],
];

/**
 * Sends for the page of an address (`#/…`) while the databases are still being opened. What does
 * not come is asked for again, and missed, where it is shown.
 */
export function sendForPage(hash: string): void {
  const [, loads = []] = FIRST_PAGES.find(([address]) => address.test(hash)) ?? [];
  for (const load of loads) load().catch(() => undefined);
}
