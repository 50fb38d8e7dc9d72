import type { ReactNode } from 'react';
import type { MoveState } from '#state/workspaces/use-move.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Progress } from '#ui/progress.tsx';
import { text } from './text.ts';

interface MoveProgressProps {
  readonly state: Extract<MoveState, { kind: 'moving' }>;
  readonly onCancel: () => void;
}

/** How far the copying is. Nothing else can be done meanwhile, and Escape ends nothing. */
export function MoveProgress({ state, onCancel }: MoveProgressProps): ReactNode {
  const words = text.moving.progress(state.done, state.total);
  return (
    <Dialog
      title={text.moving.title}
      actions={<Button onClick={onCancel}>{text.moving.cancel}</Button>}
    >
      <p>{text.moving.body}</p>
      <Progress label={text.moving.title} value={state.done} max={state.total} />
      <p role="status">{words}</p>
    </Dialog>
  );
}
