import type { ReactNode } from 'react';
import type { NamedPair } from '#core/history/pairs.ts';
import { subtract } from '#core/lib/ratio.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { shownValue, signedValue } from './numbers.ts';
import { text } from './text-expected.ts';

interface PairTableProps {
  readonly pairs: readonly NamedPair[];
  readonly digits: number;
}

/** The pairs that something was learnt from, or that are too few. */
export function PairTable({ pairs, digits }: PairTableProps): ReactNode {
  const rows = pairs.map((pair, at) => ({ ...pair, key: `${pair.year} ${pair.name} ${at}` }));
  return (
    <details>
      <summary>{text.pairs.open}</summary>
      <TableScroll label={text.pairs.caption}>
        <table className="years-table">
          <caption>{text.pairs.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{text.pairs.name}</th>
              {[text.table.year, text.pairs.self, text.pairs.external, text.pairs.by].map(
                (head) => (
                  <th key={head} scope="col" className="numeric">
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, year, self, external }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td className="numeric">{year}</td>
                <td className="numeric">{shownValue(self, digits)}</td>
                <td className="numeric">{shownValue(external, digits)}</td>
                <td className="numeric">{signedValue(subtract(external, self), digits)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </details>
  );
}
