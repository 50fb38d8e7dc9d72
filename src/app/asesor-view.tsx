import type { ReactNode } from 'react';
import { AsesorPage } from '#features/asesor/page.tsx';
import { DeskStart } from './desk-start.tsx';

/** The desk of an asesor together with its first steps. */
export function AsesorView(): ReactNode {
  return <AsesorPage start={<DeskStart desk="asesor" />} />;
}
