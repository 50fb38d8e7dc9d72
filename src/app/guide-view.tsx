import type { ReactNode } from 'react';
import { guide } from 'virtual:guide';
import { GuidePage } from '#features/guide/page.tsx';

/** The user guide with its whole text. */
export function GuideView(): ReactNode {
  return <GuidePage guide={guide} />;
}
