import type { ReactNode } from 'react';

/** Short texts, one below the other. */
export function LineList({ lines }: { readonly lines: readonly string[] }): ReactNode {
  return (
    <ul className="prose entry-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
