import { useId, type ReactNode } from 'react';
import './field.css';

/** What the control itself must carry so that label, hint and error belong to it. */
interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Fixed id, so that an error summary can link here. */
  readonly id?: string;
  readonly children: (control: ControlProps) => ReactNode;
}

/** Label, hint, error and one control, tied together for sighted people and screen readers. */
export function Field({ label, hint, error, id, children }: FieldProps): ReactNode {
  const own = useId();
  const controlId = id ?? own;
  const hintId = `${controlId}-hint`;
  const errorId = `${controlId}-error`;
  const described = [hint === undefined ? '' : hintId, error === undefined ? '' : errorId]
    .filter((part) => part !== '')
    .join(' ');
  return (
    <div className={error === undefined ? 'field' : 'field field-broken'}>
      <label className="field-label" htmlFor={controlId}>
        {label}
      </label>
      {hint !== undefined && (
        <div className="field-hint" id={hintId}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <p className="field-error" id={errorId}>
          {error}
        </p>
      )}
      {children({
        id: controlId,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error === undefined ? undefined : true,
      })}
    </div>
  );
}
