import { useState, type ReactNode } from 'react';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { oneText } from './text-one.ts';

const text = oneText.decision.dialog;

interface LeaveOutDialogProps {
  readonly onLeave: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why a proposal is kept out of the plan; without a reason it is not. */
export function LeaveOutDialog({ onLeave, onClose }: LeaveOutDialogProps): ReactNode {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const isMissing = reason.trim() === '';
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      title={text.title}
      action={text.action}
      cancel={text.cancel}
      failure={undefined}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (!isMissing) onLeave(reason.trim());
      }}
    >
      <Field
        label={text.reason}
        hint={text.hint}
        error={tried && isMissing ? text.missing : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            className="input"
            rows={3}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}
