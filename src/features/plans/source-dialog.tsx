import { useState, type ReactNode } from 'react';
import { withSource } from '#core/invest/plan-edits.ts';
import type { PlanSource } from '#core/invest/plan.ts';
import { freshId } from '#state/fresh-id.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { Button } from '#ui/button.tsx';
import { PromptDialog } from '#ui/prompt-dialog.tsx';
import { ceilingsText } from './text-ceilings.ts';

const { source: text } = ceilingsText;

const plain = (name: string): string => name.trim().toLowerCase();

/** The button for a new funding source. */
export function AddSource(): ReactNode {
  const { plan, editor } = usePlan();
  const [isAsking, setIsAsking] = useState(false);
  const add = (name: string): void => {
    // Made here and not in the edit, which may be made again on top of another tab's changes.
    const id = freshId();
    editor.change(withSource(id, name));
  };
  return (
    <div className="actions">
      <Button icon="plus" onClick={() => setIsAsking(true)}>
        {text.add}
      </Button>
      {isAsking && (
        <SourceDialog
          title={text.addTitle}
          start=""
          taken={plan.sources}
          onName={add}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  );
}

interface SourceDialogProps {
  readonly title: string;
  readonly start: string;
  readonly taken: readonly PlanSource[];
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of a funding source that no other one has. */
export function SourceDialog(props: SourceDialogProps): ReactNode {
  const { title, start, taken, onName, onClose } = props;
  const check = (name: string): string | undefined => {
    if (name === '') return text.noName;
    return taken.some((one) => plain(one.name) === plain(name)) ? text.twice : undefined;
  };
  return (
    <PromptDialog
      title={title}
      words={{
        label: text.name,
        hint: text.addHint,
        action: text.save,
        cancel: text.cancel,
        problems: FORM_PROBLEMS,
      }}
      start={start}
      check={check}
      onGive={(name) => {
        onName(name);
        onClose();
      }}
      onClose={onClose}
    />
  );
}
