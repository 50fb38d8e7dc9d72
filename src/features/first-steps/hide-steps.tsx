import type { ReactNode } from 'react';
import type { DeskRole } from '#core/keys/identity.ts';
import { hideSteps } from '#state/session.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { text } from './text.ts';

interface HideStepsProps {
  readonly desk: DeskRole;
  readonly action: string;
  /** What is said once they are gone. */
  readonly done: string;
}

/** Puts the first steps of a desk aside, with a way back. */
export function HideSteps({ desk, action, done }: HideStepsProps): ReactNode {
  return (
    <Button
      kind="quiet"
      onClick={() => {
        hideSteps(desk, true);
        // The button goes with what it hid.
        document.querySelector('h1')?.focus();
        say(done, { label: text.undo, run: () => hideSteps(desk, false) });
      }}
    >
      {action}
    </Button>
  );
}
