import type { ReactNode } from 'react';
import { AsesorTalkPage } from '#features/talk/asesor-page.tsx';
import { TALK_PARTS } from './talk-parts.ts';

/** Clarification at the desk of the asesor, together with what draws evidence. */
export function AsesorTalkView(): ReactNode {
  return <AsesorTalkPage parts={TALK_PARTS} />;
}
