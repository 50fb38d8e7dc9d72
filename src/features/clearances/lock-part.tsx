import type { ReactNode } from 'react';
import { decidedAgain, isReopened, reopened } from '#core/invest/clearance/clearance-edit.ts';
import type { Clearance } from '#core/invest/clearance/clearance.ts';
import { sameValue } from '#core/lib/same-value.ts';
import { clearanceFailureText } from '#state/plans/clearance-failure-text.ts';
import { useDesk } from '#state/desk.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { saveClearance } from '#workflow/plans/clearances.ts';
import { rowText } from './text-row.ts';

const { lock: words } = rowText;

interface LockPartProps {
  readonly row: Clearance;
  /** Changes the line as it is at that moment. */
  readonly change: (edit: (row: Clearance) => Clearance) => void;
  /** Writes what waits, now. */
  readonly flush: () => Promise<void>;
  /** What is locked as long as the line is decided. */
  readonly children: ReactNode;
}

/** What was decided about stays as it was; changing it takes the decision back and asks for another. */
export function LockPart({ row, change, flush, children }: LockPartProps): ReactNode {
  const desk = useDesk();
  const open = (): void => {
    const before = row;
    change(reopened);
    // Taken long after the click, perhaps from another page: what is stored by then decides.
    const undo = async (): Promise<void> => {
      await flush();
      const saved = await saveClearance(desk, before.id, (now) => decidedAgain(now, before));
      if (!saved.ok) return say(clearanceFailureText(saved.error));
      const isBack = sameValue(saved.value.decision, before.decision);
      say(isBack ? words.undone : words.tooLate);
    };
    say(words.opened, { label: words.undo, run: () => void undo() });
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
