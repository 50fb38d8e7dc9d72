import type { ReactNode } from 'react';
import './field.css';

interface CheckboxProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly id?: string;
  readonly onChange: (checked: boolean) => void;
}

/** One tick with its sentence; the whole line can be pressed. */
export function Checkbox({ label, hint, checked, id, onChange }: CheckboxProps): ReactNode {
  return (
    <label className="check">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>
        {label}
        {hint !== undefined && <span className="check-hint">{hint}</span>}
      </span>
    </label>
  );
}
