import { useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { SmallForm } from './small-form.tsx';

interface PasswordFormProps {
  /** Classes of the form, where it has a place of its own to fill. */
  readonly className: string;
  readonly lead: ReactNode;
  readonly label: string;
  /** Why the last one did not open it; shown until another one is begun. */
  readonly error: string | undefined;
  readonly action: string;
  readonly onPassword: (password: string) => void;
}

/** Asks for the password of a file. It is handed on once and kept nowhere. */
export function PasswordForm(props: PasswordFormProps): ReactNode {
  const { className, lead, label, error, action, onPassword } = props;
  const [typed, setTyped] = useState('');
  return (
    <SmallForm
      className={className}
      onSubmit={() => {
        onPassword(typed);
      }}
    >
      {lead}
      <Field label={label} error={typed === '' ? error : undefined}>
        {(control) => (
          <input
            {...control}
            className="input"
            type="password"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <div className="actions">
        <Button kind="primary" type="submit" disabled={typed === ''}>
          {action}
        </Button>
      </div>
    </SmallForm>
  );
}
