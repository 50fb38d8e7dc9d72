import type { ReactNode } from 'react';
import type { FacilitySummary } from '#core/inventory/facility-summary.ts';
import { facilityCells } from './facility-table.tsx';
import { text as all } from './text.ts';

const { list: text } = all;

interface FacilityPrintProps {
  readonly shown: readonly FacilitySummary[];
  readonly count: number;
}

/** The agencies as a plain table, for paper only: one line each, nothing to press. */
export function FacilityPrint({ shown, count }: FacilityPrintProps): ReactNode {
  return (
    <div className="facility-print">
      <table>
        <caption>{text.table}</caption>
        <thead>
          <tr>
            {Object.values(text.columns).map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((summary) => (
            <tr key={summary.facility.id}>
              <th scope="row">{summary.facility.agency}</th>
              {facilityCells(summary).map((said, at) => (
                // Cells of one row never change places.
                // oxlint-disable-next-line react/no-array-index-key
                <td key={at}>{said === '' ? '–' : said}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {count > shown.length && <p>{text.printRest(count - shown.length)}</p>}
    </div>
  );
}
