import type { ReactNode } from 'react';
import { text } from './text.ts';

/** What those who enact the instrument still have to decide. */
export function Ratification({ points }: { readonly points: readonly string[] }): ReactNode {
  if (points.length === 0) return <p>{text.ratification.none}</p>;
  return (
    <div className="prose handbook-reading">
      <p className="soft">{text.ratification.lead}</p>
      <ol>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
    </div>
  );
}
