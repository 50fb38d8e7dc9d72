import type { ReactNode } from 'react';
import { HomePage } from '#features/home/page.tsx';
import { DeskStart } from './desk-start.tsx';

/** The desk of an agency together with its first steps. */
export function HomeView(): ReactNode {
  return <HomePage start={<DeskStart desk="opd" />} />;
}
