import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Assessment, AssessmentStatus } from '#core/assessment/assessment.ts';
import type { Result } from '#core/lib/result.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { say, type Toast } from '#state/saving/toasts.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { duplicateAssessment } from '#workflow/assessments/duplicate-assessment.ts';
import { eraseDeletedAssessment } from '#workflow/assessments/erase-assessment.ts';
import type { OpenFailure } from '#workflow/assessments/open-assessment.ts';
import { setStatus } from '#workflow/assessments/set-status.ts';
import { EraseQuestion } from './erase-question.tsx';
import { text } from './text.ts';

const MOVES: Readonly<
  Record<AssessmentStatus, readonly { readonly to: AssessmentStatus; readonly label: string }[]>
> = {
  active: [
    { to: 'archived', label: text.actions.archive },
    { to: 'deleted', label: text.actions.delete },
  ],
  archived: [
    { to: 'active', label: text.actions.restore },
    { to: 'deleted', label: text.actions.delete },
  ],
  deleted: [{ to: 'active', label: text.actions.restore }],
};

const SAID = {
  active: text.said.restored,
  archived: text.said.archived,
  deleted: text.said.deleted,
} satisfies Record<AssessmentStatus, unknown>;

/** Says what came of an action; a failure comes without a way back. */
function tell(
  result: Result<unknown, OpenFailure | StorageTrouble>,
  done: string,
  action?: Toast['action'],
): void {
  if (result.ok) say(done, action);
  else say(failureText(result.error, 'changing'));
}

interface CardActionsProps {
  readonly assessment: Assessment;
  /** The card is about to leave the list: the focus has to go elsewhere. */
  readonly onLeave: () => void;
}

/** Duplicate, archive, delete (with a way back), restore, erase for good (after a question). */
export function CardActions({ assessment, onLeave }: CardActionsProps): ReactNode {
  const desk = useDesk();
  const [, navigate] = useLocation();
  const [asking, setAsking] = useState(false);
  const { id, agency, year, status } = assessment;
  const label = (action: string): string => text.actions.of(action, agency.name, year);

  const undo = async (): Promise<void> =>
    tell(await setStatus(desk, id, status), text.said.undone(agency.name));
  const move = async (to: AssessmentStatus): Promise<void> => {
    const moved = await setStatus(desk, id, to);
    if (moved.ok) onLeave();
    tell(moved, SAID[to](agency.name), { label: text.actions.undo, run: () => void undo() });
  };
  const duplicate = async (): Promise<void> => {
    const made = await duplicateAssessment(desk, id);
    const open = made.ok && {
      label: text.actions.openCopy,
      run: () => navigate(paths.tasks(made.value)),
    };
    tell(made, text.said.duplicated(agency.name), open || undefined);
  };
  const erase = async (): Promise<void> => {
    const gone = await eraseDeletedAssessment(desk, id);
    if (gone.ok) {
      onLeave();
      say(text.said.erased);
    } else if (gone.error.kind === 'not-deleted') say(text.said.notErased);
    else say(failureText(gone.error, 'changing'));
  };

  return (
    <>
      {status !== 'deleted' && (
        <Link
          href={paths.carry(id)}
          className={buttonClass('secondary')}
          aria-label={label(text.actions.carry)}
        >
          {text.actions.carry}
        </Link>
      )}
      {status !== 'deleted' && (
        <Button aria-label={label(text.actions.duplicate)} onClick={() => void duplicate()}>
          {text.actions.duplicate}
        </Button>
      )}
      {MOVES[status].map(({ to, label: action }) => (
        <Button key={to} aria-label={label(action)} onClick={() => void move(to)}>
          {action}
        </Button>
      ))}
      {status === 'deleted' && (
        <Button
          kind="danger"
          aria-label={label(text.actions.erase)}
          onClick={() => setAsking(true)}
        >
          {text.actions.erase}
        </Button>
      )}
      {asking && (
        <EraseQuestion
          body={text.eraseQuestion.body(agency.name, year)}
          onCancel={() => setAsking(false)}
          onErase={() => void erase()}
        />
      )}
    </>
  );
}
