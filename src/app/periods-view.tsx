import type { ReactNode } from 'react';
import { PeriodsPage } from '#features/period/page.tsx';
import { DeskNav } from './desk-nav.tsx';

/** The periods, at the desk of Diskominfo with the ways to its other places. */
export function PeriodsView(): ReactNode {
  return (
    <>
      <DeskNav />
      <PeriodsPage />
    </>
  );
}
