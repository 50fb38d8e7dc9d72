import type { ReactNode } from 'react';

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: string;
}

/** A tick in a cell of a table; its words show where the table has no heads. */
export function Tick({ label, checked, onChange, children }: TickProps): ReactNode {
  return (
    <label className="period-tick">
      <input
        type="checkbox"
        aria-label={label}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="period-tick-text" aria-hidden="true">
        {children}
      </span>
    </label>
  );
}
