import type { ReactNode } from 'react';
import { AgencyTalkPage } from '#features/talk/agency-page.tsx';
import { TALK_PARTS } from './talk-parts.ts';

/** Clarification at the desk of the agency, together with the place where files are attached. */
export function AgencyTalkView(): ReactNode {
  return <AgencyTalkPage parts={TALK_PARTS} />;
}
