import type { ReactNode } from 'react';
import { ReceivedPage } from '#features/inbox/received-page.tsx';
import { FILE_PREVIEW } from './file-preview.ts';

/** A received package together with what draws its evidence. */
export function ReceivedView(): ReactNode {
  return <ReceivedPage Preview={FILE_PREVIEW} />;
}
