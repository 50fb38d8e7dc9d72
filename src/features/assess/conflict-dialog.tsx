import { useLayoutEffect, type ReactNode } from 'react';
import { findIndicator } from '#core/rubric/walk.ts';
import { useAssessmentHandle, useConflicts } from '#state/assessments/assessment-context.ts';
import type { Conflict } from '#state/saving/editor.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { dateTime } from '#ui/format.ts';
import { differencesOf } from './answer-differences.ts';
import { ConflictVersion } from './conflict-version.tsx';
import { focusTitleIfLost } from './keep-focus.ts';
import { text } from './text.ts';

/** Shows how two versions of an answer that two tabs changed differ; one has to be chosen. */
export function ConflictDialog(): ReactNode {
  const { editor, rubric } = useAssessmentHandle();
  const conflict = useConflicts()[0];
  const open = conflict !== undefined;
  // The field that was typed in may be gone by the time the choice is made.
  useLayoutEffect(() => (open ? focusTitleIfLost : undefined), [open]);
  if (!conflict) return null;
  const { indicatorId } = conflict;
  const indicator = findIndicator(rubric, indicatorId)?.indicator;
  return (
    <Dialog
      key={indicatorId}
      title={text.conflict.title}
      actions={
        <>
          <Button kind="primary" onClick={() => editor.resolve(indicatorId, 'mine')}>
            {text.conflict.keepMine}
          </Button>
          <Button onClick={() => editor.resolve(indicatorId, 'stored')}>
            {text.conflict.keepStored}
          </Button>
        </>
      }
    >
      <p>{text.conflict.body(indicator ? `${indicator.code} ${indicator.title}` : indicatorId)}</p>
      {indicator && <Versions {...conflict} indicator={indicator} rubric={rubric} />}
    </Dialog>
  );
}

interface VersionsProps extends Pick<Conflict, 'mine' | 'stored'> {
  readonly rubric: Parameters<typeof differencesOf>[0];
  readonly indicator: Parameters<typeof differencesOf>[1];
}

function Versions({ rubric, indicator, mine, stored }: VersionsProps): ReactNode {
  const { differing, same } = differencesOf(rubric, indicator, mine, stored);
  const storedTitle = stored.edited
    ? text.conflict.stored(stored.edited.by, dateTime(stored.edited.at))
    : text.conflict.storedBefore;
  return (
    // The dialog opens with the focus here, not on a button: somebody who is typing decides
    // nothing with the next blank, and the arrow keys scroll.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="stack" role="group" aria-label={text.conflict.compared} tabIndex={0}>
      <div className="versions">
        <ConflictVersion title={text.conflict.mine} side="mine" differing={differing} />
        <ConflictVersion title={storedTitle} side="stored" differing={differing} />
      </div>
      {differing.length === 0 && <p>{text.conflict.equal}</p>}
      {same.length > 0 && <p className="soft">{text.conflict.same(same)}</p>}
    </div>
  );
}
