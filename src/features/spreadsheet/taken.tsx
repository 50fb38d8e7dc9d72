import { useEffect, useRef, useState, type ReactNode } from 'react';
import { failureText } from '#state/words/failure-text.ts';
import type { AnswerImport } from '#state/assessments/use-answer-import.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { UndoFailure } from '#workflow/merging/undo-import.ts';
import { text } from './text.ts';

interface TakenProps {
  readonly state: AnswerImport & { readonly kind: 'taken' };
  readonly onUndo: () => Promise<UndoFailure | null>;
}

/** Says what was stored, with the way back. */
export function Taken({ state, onUndo }: TakenProps): ReactNode {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<UndoFailure | null>(null);
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; whoever works by keyboard goes on here.
  useEffect(() => box.current?.focus(), []);
  const undo = async (): Promise<void> => {
    setBusy(true);
    const failed = await onUndo();
    setBusy(false);
    setFailure(failed);
  };
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="good" role="status" title={text.done.title}>
        <p>{text.done.body(state.cells, state.fileName)}</p>
        {failure && (
          <p role="alert">
            {failure.kind === 'worked-on' ? text.done.workedOn : failureText(failure, 'changing')}
          </p>
        )}
        <div className="actions">
          <Button disabled={busy} onClick={() => void undo()}>
            {text.done.undo}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
