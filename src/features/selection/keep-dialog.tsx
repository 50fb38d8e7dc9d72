import { useState, type ReactNode } from 'react';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { text } from './text.ts';
import { parts } from './text-parts.ts';

const words = parts.compare;

interface KeepDialogProps {
  readonly taken: readonly string[];
  readonly onKeep: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name under which the plan as it stands is kept. */
export function KeepDialog({ taken, onKeep, onClose }: KeepDialogProps): ReactNode {
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const plain = name.trim();
  const wrong = plain === '' ? words.noName : words.nameTaken;
  const isWrong = plain === '' || taken.includes(plain);
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      title={words.keepTitle}
      action={words.keep}
      cancel={text.common.cancel}
      failure={undefined}
      onSubmit={() => {
        setTried(true);
        if (!isWrong) onKeep(plain);
      }}
      onClose={onClose}
    >
      <Field label={words.name} hint={words.nameHint} error={tried && isWrong ? wrong : undefined}>
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
