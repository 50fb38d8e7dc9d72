import type { ReactNode } from 'react';
import type { DeskRole } from '#core/keys/identity.ts';
import { FirstSteps } from '#features/first-steps/first-steps.tsx';
import { SampleOpener } from '#features/workspaces/sample-opener.tsx';
import { DESK_HOMES } from './desks.tsx';

/** What every desk begins with: its first steps, and the sample to look around in. */
export function DeskStart({ desk }: { readonly desk: DeskRole }): ReactNode {
  return <FirstSteps desk={desk} place={DESK_HOMES[desk]} Sample={SampleOpener} />;
}
