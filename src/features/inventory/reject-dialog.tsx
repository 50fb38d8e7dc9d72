import { useState, type ReactNode } from 'react';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { alikeText } from './text-alike.ts';

const { dialog: text } = alikeText;

interface RejectDialogProps {
  readonly onReject: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why a proposal is rejected; without a reason it is not. */
export function RejectDialog({ onReject, onClose }: RejectDialogProps): ReactNode {
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
        if (!isMissing) onReject(reason.trim());
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
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
    </FormDialog>
  );
}
