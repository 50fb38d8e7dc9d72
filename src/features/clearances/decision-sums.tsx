import type { ReactNode } from 'react';
import type { ClearanceSums } from '#core/invest/clearance/clearance-sums.ts';
import { CLEARANCE_DECISIONS } from '#core/invest/clearance/clearance.ts';
import { rupiah } from '#ui/rupiah.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { DECISION_NAMES, text } from './text.ts';

const { sums: words } = text;
const { decisionColumns: columns } = words;

/** How many lines were decided each way, and for how much. */
export function DecisionSums({ decisions }: Pick<ClearanceSums, 'decisions'>): ReactNode {
  return (
    <TableScroll label={words.decisions}>
      <table aria-label={words.decisions}>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col" className="numeric">
              {columns.count}
            </th>
            <th scope="col" className="numeric">
              {columns.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {CLEARANCE_DECISIONS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{DECISION_NAMES[kind]}</th>
              <td className="numeric">{decisions[kind].count}</td>
              <td className="numeric">{rupiah(decisions[kind].rupiah)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
