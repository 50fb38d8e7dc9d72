import type { ReactNode } from 'react';

interface SaidFactProps {
  readonly name: string;
  readonly children: string;
}

/** A row of a `<dl>` for what somebody wrote, lines as they were written; nothing written, no row. */
export function SaidFact({ name, children }: SaidFactProps): ReactNode {
  if (children === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd className="pre-line">{children}</dd>
    </div>
  );
}
