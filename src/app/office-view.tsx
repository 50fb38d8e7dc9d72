import type { ReactNode } from 'react';
import { OfficePage } from '#features/office/page.tsx';
import { DeskStart } from './desk-start.tsx';

/** The desk of Diskominfo together with its first steps. */
export function OfficeView(): ReactNode {
  return <OfficePage start={<DeskStart desk="diskominfo" />} />;
}
