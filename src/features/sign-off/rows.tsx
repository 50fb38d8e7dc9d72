import type { ReactNode } from 'react';

interface RowsProps {
  readonly rows: readonly (readonly [label: string, value: string])[];
}

/** Label and value, line by line; what is empty is left out. */
export function Rows({ rows }: RowsProps): ReactNode {
  return (
    <dl className="sign-off-rows">
      {rows
        .filter(([, value]) => value.trim() !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="pre-line">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
