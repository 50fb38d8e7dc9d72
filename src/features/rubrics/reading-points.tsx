import type { ReactNode } from 'react';
import { readingOf } from './reading.ts';

/** How the instrument asks to be read, point by point where it numbers its points. */
export function Reading({ description }: { readonly description: string }): ReactNode {
  const { lead, points } = readingOf(description);
  return (
    <div className="prose handbook-reading">
      <p>{lead}</p>
      {points.length > 0 && (
        <ol>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
