import type { ReactNode } from 'react';
import { ResultReceivedLine } from '#features/result/received-line.tsx';
import { ResultsPage } from '#features/results/page.tsx';

/** What the answers amount to, and that the result of the asesors came. */
export function ResultsView(): ReactNode {
  return <ResultsPage Received={ResultReceivedLine} />;
}
