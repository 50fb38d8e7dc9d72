import type { ReactNode } from 'react';
import { Page } from '#ui/page.tsx';
import { text } from './text.ts';

/** One submission before an asesor. */
export function OverviewPage(): ReactNode {
  return <Page title={text.title}>{null}</Page>;
}
