import type { ReactNode } from 'react';

interface FoldedListProps {
  readonly title: string;
  readonly note: string;
  readonly lines: readonly string[];
}

/** Lines under a title that says what they are, folded away until somebody asks. */
export function FoldedList({ title, note, lines }: FoldedListProps): ReactNode {
  return (
    <details>
      <summary>{title}</summary>
      <p className="soft">{note}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
