import { useState, type ReactNode } from 'react';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { NameField } from '#ui/name-field.tsx';
import { text } from './text.ts';

interface ReasonDialogProps {
  readonly title: string;
  readonly action: string;
  readonly label: string;
  readonly missing: string;
  readonly kind?: 'primary' | 'danger';
  /** Also asks for the name, where nobody is known yet; undefined = it is known. */
  readonly name?: string | undefined;
  readonly onDone: (reason: string, name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the reason of a step that is kept with it. */
export function ReasonDialog(props: ReasonDialogProps): ReactNode {
  const { title, action, label, missing, kind = 'primary', onDone, onClose } = props;
  const [reason, setReason] = useState('');
  const [name, setName] = useState(props.name ?? '');
  const [isTried, setTried] = useState(false);
  const asksName = props.name !== undefined;
  const noReason = reason.trim() === '';
  const noName = asksName && name.trim() === '';
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      title={title}
      action={action}
      cancel={text.reopen.cancel}
      kind={kind}
      failure={undefined}
      onSubmit={() => {
        setTried(true);
        if (!noReason && !noName) onDone(reason.trim(), name.trim());
      }}
      onClose={onClose}
    >
      {asksName && (
        <NameField
          label={text.sign.name}
          hint={text.sign.nameHint}
          error={isTried && noName ? text.sign.nameMissing : undefined}
          value={name}
          onChange={setName}
        />
      )}
      <Field label={label} error={isTried && noReason ? missing : undefined}>
        {(control) => (
          <textarea
            {...control}
            className="input"
            maxLength={2000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}
