import type { ReactNode } from 'react';
import type { PackageRecord } from '#core/package/record.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { bringBackPackage, removePackage } from '#workflow/receive/remove-package.ts';
import { text } from './text.ts';

const { removal } = text;

interface QuestionProps {
  readonly record: PackageRecord;
  readonly onClose: () => void;
}

/** Asks before a package is taken away, and offers the way back afterwards. */
export function RemoveQuestion({ record, onClose }: QuestionProps): ReactNode {
  const desk = useDesk();
  const { fileName } = record;
  const bringBack = async (): Promise<void> => {
    const done = await bringBackPackage(desk, record);
    if (done.ok) say(removal.undone(fileName));
    else if (done.error.kind === 'bin-emptied') say(removal.gone(fileName));
    else say(failureText(done.error, 'changing'));
  };
  const remove = async (): Promise<void> => {
    onClose();
    const done = await removePackage(desk, record);
    if (!done.ok) {
      say(failureText(done.error, 'changing'));
      return;
    }
    say(removal.removed(fileName), { label: removal.undo, run: () => void bringBack() });
  };
  return (
    <Dialog
      title={removal.question}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" onClick={() => void remove()}>
            {removal.remove}
          </Button>
          <Button onClick={onClose}>{removal.cancel}</Button>
        </>
      }
    >
      <p>{removal.body(fileName)}</p>
    </Dialog>
  );
}
