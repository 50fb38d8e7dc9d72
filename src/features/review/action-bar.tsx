import type { ReactNode } from 'react';
import { isAbsent } from '#core/review/verdict-rows.ts';
import type { SheetEditor, SheetEditorState } from '#state/review/sheet-editor.ts';
import { Button } from '#ui/button.tsx';
import { Tag, type Tone } from '#ui/tag.tsx';
import { countedLevel } from './level-panel.tsx';
import { SaveBadge } from './save-badge.tsx';
import { text } from './text.ts';
import type { ReviewModel } from './use-model.ts';
import { findingText } from './words.ts';

interface ActionBarProps {
  readonly model: ReviewModel;
  readonly editor: SheetEditor;
  readonly state: SheetEditorState;
  readonly onAccept: () => void;
  readonly onAcceptRest: () => void;
  readonly onFinish: () => void;
  readonly onUndo: () => void;
  readonly onHelp: () => void;
}

const TONES = {
  untouched: 'neutral',
  started: 'info',
  reopened: 'warn',
  finished: 'good',
} as const satisfies Readonly<Record<ReviewModel['status'], Tone>>;

/** The proposal, the own level and what to do next, always in view. */
export function ActionBar(props: ActionBarProps): ReactNode {
  const { model, editor, state, onAccept, onAcceptRest, onFinish, onUndo, onHelp } = props;
  const { rubric, indicator, proposal, rows, missing, status, readOnly } = model;
  const proposed = findingText(rubric, indicator, proposal.finding);
  const unjudged = rows.some((row) => !row.verdict && !isAbsent(row));
  return (
    <div className="review-bar" role="region" aria-label={text.bar}>
      <div className="review-bar-state">
        <p role="status">
          <span className="soft">{`${text.reading.proposal} `}</span>
          <strong>{proposed === '' ? text.level.none : proposed}</strong>
          <span className="soft">{` · ${text.level.mine} `}</span>
          <strong>{countedLevel(model)}</strong>
        </p>
        <Tag tone={TONES[status]}>{text.finish.states[status]}</Tag>
        <SaveBadge editor={editor} state={state} />
      </div>
      <div className="review-bar-actions">
        <Button kind="quiet" aria-keyshortcuts="?" onClick={onHelp}>
          {text.nav.keys}
        </Button>
        {!readOnly && unjudged && (
          <Button
            kind="quiet"
            aria-keyshortcuts="Shift+1"
            title={text.row.rest}
            onClick={onAcceptRest}
          >
            {text.row.restShort}
          </Button>
        )}
        {!readOnly && proposed !== '' && (
          <Button
            onClick={onAccept}
            title={missing.length > 0 ? text.level.andAbsent(missing.length) : undefined}
            aria-keyshortcuts="Enter"
          >
            {text.level.accept}
          </Button>
        )}
        {/* One button all along, so that the focus is not lost when its meaning changes. */}
        {!readOnly && (
          <Button
            kind={status === 'finished' ? 'secondary' : 'primary'}
            aria-keyshortcuts="Control+Enter"
            onClick={status === 'finished' ? onUndo : onFinish}
          >
            {status === 'finished' ? text.finish.undo : text.finish.done}
          </Button>
        )}
      </div>
    </div>
  );
}
