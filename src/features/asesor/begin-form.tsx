import { useState, type ReactNode } from 'react';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { useSession } from '#state/session.ts';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { NameField } from '#ui/name-field.tsx';
import type { SheetAsesor } from '#workflow/review/open-sheet.ts';
import { OVERVIEW } from './text-overview.ts';

interface FormProps {
  readonly failure: string | undefined;
  readonly onBegin: (asesor: SheetAsesor) => Promise<void>;
  readonly onClose: () => void;
}

const words = OVERVIEW.begin;

/** Asks once who rates here. */
export function BeginForm({ failure, onBegin, onClose }: FormProps): ReactNode {
  const person = useSession((session) => session.person);
  const [name, setName] = useState(person);
  const [institution, setInstitution] = useState('');
  const [lacks, setLacks] = useState(false);
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      title={words.title}
      action={words.action}
      cancel={words.cancel}
      failure={failure}
      onSubmit={() => {
        setLacks(name.trim() === '');
        if (name.trim() !== '') void onBegin({ name, institution });
      }}
      onClose={onClose}
    >
      <p>{words.body}</p>
      <NameField
        label={words.name}
        hint={words.nameHint}
        error={lacks ? words.noName : undefined}
        value={name}
        onChange={setName}
      />
      <Field label={words.institution} hint={words.institutionHint}>
        {(control) => (
          <input
            {...control}
            className="input"
            autoComplete="organization"
            value={institution}
            onChange={({ target }) => setInstitution(target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}
