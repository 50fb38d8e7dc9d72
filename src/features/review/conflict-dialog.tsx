import type { ReactNode } from 'react';
import { REASON_TERMS, STAGE_TERMS, VERDICT_TERMS } from '#core/review/review-terms.ts';
import { STAGES, type Stages } from '#core/review/stages.ts';
import type { EvidenceVerdict } from '#core/review/verdict.ts';
import type { Rating } from '#core/review/sheet.ts';
import type { SheetEditor, SheetEditorState } from '#state/review/sheet-editor.ts';
import type { RatingField, SheetConflict } from '#state/review/sheet-draft.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { text } from './text.ts';
import { findingText } from './words.ts';

interface ConflictDialogProps {
  readonly editor: SheetEditor;
  readonly conflicts: SheetEditorState['conflicts'];
  /** The whole instrument of the submission. */
  readonly rubric: Rubric;
}

const { conflict: words } = text;

/** Shows how what two tabs said differs; one has to be chosen, and until then nothing is lost. */
export function ConflictDialog({ editor, conflicts, rubric }: ConflictDialogProps): ReactNode {
  const [conflict] = conflicts;
  if (!conflict) return null;
  const id = conflict.of === 'rating' ? conflict.key : (conflict.key.split(' ')[0] ?? '');
  const indicator = findIndicator(rubric, id)?.indicator;
  const name = indicator ? `${indicator.code} ${indicator.title}` : id;
  return (
    <Dialog
      key={`${conflict.of} ${conflict.key}`}
      title={words.title}
      actions={
        <>
          <Button kind="primary" onClick={() => editor.resolve(conflict, 'mine')}>
            {words.keepMine}
          </Button>
          <Button onClick={() => editor.resolve(conflict, 'stored')}>{words.keepStored}</Button>
        </>
      }
    >
      <p>{words.body(name)}</p>
      {/* The focus opens here, not on a button: somebody who is typing decides nothing with the next blank. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="review-versions" role="group" aria-label={words.compared} tabIndex={0}>
        {linesOf(conflict, rubric).map(({ label, mine, stored }) => (
          <dl key={label}>
            <dt className="field-label">{label}</dt>
            <dd>
              <span className="soft">{`${words.mine}: `}</span>
              <span className="pre-line">{mine || words.empty}</span>
            </dd>
            <dd>
              <span className="soft">{`${words.stored}: `}</span>
              <span className="pre-line">{stored || words.empty}</span>
            </dd>
          </dl>
        ))}
      </div>
    </Dialog>
  );
}

interface Line {
  readonly label: string;
  readonly mine: string;
  readonly stored: string;
}

function verdictText(verdict: EvidenceVerdict | null): string {
  if (!verdict) return '';
  const parts = [VERDICT_TERMS[verdict.verdict], REASON_TERMS[verdict.reason], verdict.note];
  return parts.filter((part) => part !== '').join(', ');
}

function stagesText(stages: Stages, rubric: Rubric, id: string): string {
  const indicator = findIndicator(rubric, id)?.indicator;
  if (!indicator) return '';
  return STAGES.filter((stage) => stages[stage].is !== 'open')
    .map((stage) => `${STAGE_TERMS[stage]} ${findingText(rubric, indicator, stages[stage])}`)
    .join('; ');
}

function linesOf(conflict: SheetConflict, rubric: Rubric): readonly Line[] {
  if (conflict.of === 'verdict') {
    const { mine, stored } = conflict;
    return [{ label: words.verdict, mine: verdictText(mine), stored: verdictText(stored) }];
  }
  const { fields, mine, stored, key } = conflict;
  const say = (rating: Partial<Rating>, field: RatingField): string => {
    const value = rating[field];
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'object') return stagesText(value, rubric, key);
    return value ?? '';
  };
  return fields.map((field) => ({
    label: words.fields[field],
    mine: say(mine, field),
    stored: say(stored, field),
  }));
}
