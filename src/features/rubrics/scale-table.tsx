import type { ReactNode } from 'react';
import type { Rubric } from '#core/rubric/types.ts';
import { levelsOf, scaleName } from './levels.ts';
import { scoringText } from './text-scoring.ts';

interface ScaleTableProps {
  readonly id: string;
  readonly scale: Rubric['scales'][string];
  /** Instead of the name of the scale, where there is only one. */
  readonly caption: string | undefined;
  /** How many indicators use it. */
  readonly uses: number;
}

/** The levels of one scale and what they are called, from the highest. */
export function ScaleTable({ id, scale, caption, uses }: ScaleTableProps): ReactNode {
  return (
    <table className="handbook-table">
      <caption>{caption ?? scoringText.scaleCaption(scaleName(id), uses)}</caption>
      <thead>
        <tr>
          <th scope="col">{scoringText.level}</th>
          <th scope="col">{scoringText.name}</th>
        </tr>
      </thead>
      <tbody>
        {[...levelsOf(scale)].reverse().map((level) => (
          <tr key={level}>
            <th scope="row" className="numeric">
              {level}
            </th>
            <td>{scale.labels[String(level)]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
