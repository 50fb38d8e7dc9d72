import { useState, type ReactNode } from 'react';
import type { Assessment, AssessmentStatus } from '#core/assessment/assessment.ts';
import type { Result } from '#core/lib/result.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/failure-text.ts';
import { say } from '#state/toasts.ts';
import { Button } from '#ui/button.tsx';
import type { StorageTrouble } from '#workflow/attempt.ts';
import { duplicateAssessment } from '#workflow/duplicate-assessment.ts';
import { eraseAssessment } from '#workflow/erase-assessment.ts';
import type { OpenFailure } from '#workflow/open-assessment.ts';
import { setStatus } from '#workflow/set-status.ts';
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

/** Duplicate, archive, delete (with a way back), restore, erase for good (after a question). */
export function CardActions({ assessment }: { readonly assessment: Assessment }): ReactNode {
  const desk = useDesk();
  const [asking, setAsking] = useState(false);
  const { id, agency, year, status } = assessment;
  const label = (action: string): string => text.actions.of(action, agency.name, year);

  const tell = (
    result: Result<unknown, OpenFailure | StorageTrouble>,
    done: string,
    undo?: () => void,
  ): void =>
    say(
      result.ok ? done : failureText(result.error),
      result.ok && undo ? { label: text.actions.undo, run: undo } : undefined,
    );
  const move = async (to: AssessmentStatus): Promise<void> => {
    const moved = await setStatus(desk, id, to);
    tell(moved, SAID[to](agency.name), () => void setStatus(desk, id, status));
  };

  return (
    <div className="actions">
      {status !== 'deleted' && (
        <Button
          aria-label={label(text.actions.duplicate)}
          onClick={() =>
            void duplicateAssessment(desk, id).then((made) =>
              tell(made, text.said.duplicated(agency.name)),
            )
          }
        >
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
          onErase={() =>
            void eraseAssessment(desk, id).then((gone) => tell(gone, text.said.erased))
          }
        />
      )}
    </div>
  );
}
