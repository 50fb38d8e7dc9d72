import { useEffect, useRef, type ReactNode } from 'react';
import { decidedAgain, isReopened, reopened } from '#core/invest/clearance-edit.ts';
import type { Clearance } from '#core/invest/clearance.ts';
import { say } from '#state/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { rowText } from './text-row.ts';

const { lock: words } = rowText;

interface LockPartProps {
  readonly row: Clearance;
  /** Changes the line as it is at that moment. */
  readonly change: (edit: (row: Clearance) => Clearance) => void;
  /** What is locked as long as the line is decided. */
  readonly children: ReactNode;
}

/** What was decided about stays as it was; changing it takes the decision back and asks for another. */
export function LockPart({ row, change, children }: LockPartProps): ReactNode {
  // The way back is taken long after the click, by which time the line may be another.
  const latest = useRef(row);
  useEffect(() => {
    latest.current = row;
  }, [row]);
  const open = (): void => {
    const before = row;
    change(reopened);
    const undo = (): void => {
      const { current } = latest;
      const isBack = decidedAgain(current, before) !== current;
      change((now) => decidedAgain(now, before));
      say(isBack ? words.undone : words.tooLate);
    };
    say(words.opened, { label: words.undo, run: undo });
    // The button goes away: the first part that can be changed now takes over the focus.
    document.getElementById('permintaan')?.focus();
  };
  return (
    <>
      {row.decision && (
        <Notice tone="info" title={words.title}>
          <p>{words.body}</p>
          <Button onClick={open}>{words.open}</Button>
        </Notice>
      )}
      {isReopened(row) && (
        <Notice tone="warn">
          <p>{words.again}</p>
        </Notice>
      )}
      <fieldset className="clearance-lock" disabled={row.decision !== null}>
        {children}
      </fieldset>
    </>
  );
}
