import type { ReactNode } from 'react';
import { ResultPage } from '#features/result/page.tsx';
import { lazyPart } from './lazy-part.tsx';
import { PARTS } from './parts.ts';

const Papers = lazyPart(PARTS.papers);

/** A result together with the papers that are made of it. */
export function ResultView(): ReactNode {
  return <ResultPage Papers={Papers} />;
}
