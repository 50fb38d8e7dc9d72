import type { ReactNode } from 'react';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { BandTable } from './band-table.tsx';
import { ScaleTable } from './scale-table.tsx';
import { rulesOf } from './scoring-rules.ts';
import { scoringText } from './text-scoring.ts';

/** How values come about, in words, and the tables that the words speak of. */
export function Scoring({ rubric }: { readonly rubric: Rubric }): ReactNode {
  const used = placedIndicators(rubric).map(({ indicator }) => indicator.scale);
  return (
    <>
      <ul className="prose handbook-rules">
        {rulesOf(rubric).map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <div className="handbook-tables">
        <BandTable rubric={rubric} />
        {Object.entries(rubric.scales).map(([id, scale]) => (
          <ScaleTable
            key={id}
            id={id}
            scale={scale}
            caption={Object.keys(rubric.scales).length === 1 ? scoringText.scales : undefined}
            uses={used.filter((one) => one === id).length}
          />
        ))}
      </div>
    </>
  );
}
