import type { ReactNode } from 'react';
import type { EvidenceTotal } from '#core/invest/proposal/view-evidence.ts';
import { decimal, integer } from '#ui/format.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { gainText } from './numbers.ts';
import { text } from './text.ts';

const heads = text.columns;

/** What each agency reaches when everything it claims is proved; the most first. */
export function EvidenceTotals({
  totals,
}: {
  readonly totals: readonly EvidenceTotal[];
}): ReactNode {
  return (
    <TableScroll label={text.tables.totals}>
      <table className="proposals-totals" aria-label={text.tables.totals}>
        <thead>
          <tr>
            <th scope="col">{heads.agency}</th>
            <th scope="col" className="proposals-number">
              {heads.steps}
            </th>
            <th scope="col" className="proposals-number">
              {heads.index}
            </th>
            <th scope="col" className="proposals-number">
              {heads.gain}
            </th>
            <th scope="col">{heads.predikat}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map((one) => (
            <tr key={one.key}>
              <th scope="row">{one.name}</th>
              <td className="proposals-number">{integer(one.steps)}</td>
              <td className="proposals-number">
                {text.arrow(decimal(one.before.text), decimal(one.after.text))}
              </td>
              <td className="proposals-number">{gainText(one.gain)}</td>
              <td>
                {one.predikat === one.predikatAfter
                  ? text.stays(one.predikat)
                  : text.arrow(one.predikat, one.predikatAfter)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
