import { useState, type ReactNode } from 'react';
import { withSource } from '#core/invest/plan-edits.ts';
import type { PlanSource } from '#core/invest/plan.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { ceilingsText } from './text-ceilings.ts';

const { source: text } = ceilingsText;

const plain = (name: string): string => name.trim().toLowerCase();

/** The button for a new funding source. */
export function AddSource(): ReactNode {
  const { plan, editor } = usePlan();
  const [isAsking, setIsAsking] = useState(false);
  const add = (name: string): void => {
    // Made here and not in the edit, which may be made again on top of another tab's changes.
    const id = crypto.randomUUID();
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
  const [name, setName] = useState(start);
  const [tried, setTried] = useState(false);
  const isTaken = taken.some((one) => plain(one.name) === plain(name));
  const problem = name.trim() === '' ? text.noName : text.twice;
  const isWrong = name.trim() === '' || isTaken;
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      title={title}
      action={text.save}
      cancel={text.cancel}
      failure={undefined}
      onSubmit={() => {
        setTried(true);
        if (isWrong) return;
        onName(name.trim());
        onClose();
      }}
      onClose={onClose}
    >
      <Field label={text.name} hint={text.addHint} error={tried && isWrong ? problem : undefined}>
        {(control) => (
          <input
            {...control}
            className="input"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}
