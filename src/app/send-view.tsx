import type { ReactNode } from 'react';
import { ResultReceivedLine } from '#features/result/received-line.tsx';
import { SendPage } from '#features/submit/page.tsx';

/** Sending, and that the result of the asesors came. */
export function SendView(): ReactNode {
  return <SendPage Received={ResultReceivedLine} />;
}
