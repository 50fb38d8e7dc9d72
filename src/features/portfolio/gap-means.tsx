import type { ReactNode } from 'react';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import type { GapKind, Target } from '#core/portfolio/query.ts';
import type { GapMean } from '#core/portfolio/view.ts';
import type { Shown } from '#core/scoring/score.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { decimal, integer } from '#ui/format.ts';
import { TableExport } from '#ui/table-export.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { exportColumn, exportNumber } from './export-cells.ts';
import { text } from './text.ts';
import { views } from './text-views.ts';

const words = views.gaps;

/** A mean difference with what it is about. */
export interface NamedGap {
  readonly name: string;
  readonly target: Target;
  readonly mean: GapMean | null;
}

/** A difference with its sign. */
export function signed(shown: Shown): string {
  const said = decimal(shown.text);
  return said.startsWith('-') || /^0(?:,0+)?$/.test(said) ? said.replace('-', '−') : `+${said}`;
}

/** The difference with its denominator, as it stands beside a drawing. */
export function gapText(mean: GapMean | null): string {
  return mean ? `${signed(mean.gap)} (${integer(mean.n)})` : text.cell.none;
}

interface GapMeansProps {
  readonly caption: string;
  readonly gaps: readonly NamedGap[];
  readonly kind: GapKind;
}

/** Both means and their difference, with the number of OPD they are made of. */
export function GapMeans({ caption, gaps, kind }: GapMeansProps): ReactNode {
  const heads = [words.claimed, words.other[kind], words.gap, words.n];
  const exported = useTableExport({
    name: `rekap ${caption}`,
    tables: () => [
      sourceOfTable({
        name: words.export,
        columns: [
          exportColumn(caption, 'text', 40),
          ...heads.map((head) => exportColumn(head, 'number')),
        ],
        rows: gaps.map(({ name, mean }) => [
          name,
          exportNumber(mean?.claimed),
          exportNumber(mean?.other),
          exportNumber(mean?.gap),
          mean?.n ?? 0,
        ]),
      }),
    ],
  });
  return (
    <>
      <TableScroll label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{views.origin.target}</th>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {gaps.map(({ name, mean }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="numeric">{mean ? decimal(mean.claimed.text) : text.cell.none}</td>
                <td className="numeric">{mean ? decimal(mean.other.text) : text.cell.none}</td>
                <td className="numeric">{mean ? signed(mean.gap) : text.cell.none}</td>
                <td className="numeric">{integer(mean?.n ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <TableExport {...exported} of={caption} />
    </>
  );
}
