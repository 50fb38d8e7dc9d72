import type { ReactNode } from 'react';
import './field.css';

interface CheckboxProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly id?: string;
  /** Cannot be changed now; say beside it why. */
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One tick with its sentence; the whole line can be pressed. */
export function Checkbox(props: CheckboxProps): ReactNode {
  const { label, hint, checked, id, disabled = false, onChange } = props;
  return (
    <label className="check">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {hint !== undefined && <span className="check-hint">{hint}</span>}
      </span>
    </label>
  );
}
