import type { ReactNode } from 'react';
import type { Rubric } from '#core/rubric/types.ts';
import { predikatRange } from './ranges.ts';
import { scoringText } from './text-scoring.ts';

/** Every predikat with its range of the index; the state without a value stands apart. */
export function BandTable({ rubric }: { readonly rubric: Rubric }): ReactNode {
  return (
    <table className="handbook-table">
      <caption>{scoringText.bandsCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{scoringText.bands}</th>
          <th scope="col">{scoringText.band}</th>
        </tr>
      </thead>
      <tbody>
        {rubric.predikat.map(({ label, alias }, at) => (
          <tr key={label}>
            <th scope="row">
              {label}
              {alias !== undefined && (
                <span className="handbook-alias">{scoringText.alias(alias)}</span>
              )}
            </th>
            <td className="numeric handbook-range">{predikatRange(rubric, at)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
