import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { SpreadLine } from '#core/portfolio/view.ts';
import { subtract, roundHalfUp } from '#core/lib/ratio.ts';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { decimal } from '#ui/format.ts';
import { TableExport } from '#ui/table-export.tsx';
import { VirtualTable } from '#ui/virtual-table.tsx';
import { exportColumn, exportNumber } from './export-cells.ts';
import { targetName } from './names.ts';
import type { ViewOf } from './parts.ts';
import { views } from './text-views.ts';
import { text } from './text.ts';
import type { AddressHands } from './use-address.ts';

const words = views.spread;
const { columns } = words;
const FIVE = ['least', 'lower', 'median', 'upper', 'most'] as const;

interface SpreadTableProps {
  readonly caption: string;
  readonly view: ViewOf<'spread'>;
  readonly hands: AddressHands;
}

/** What a line is about, or that it is not said. */
export function lineName({ ask, frame }: ViewOf<'spread'>, { at, label }: SpreadLine): string {
  if (frame && ask.across === 'groups') return targetName(frame, { of: 'group', at });
  if (frame && ask.across === 'indicators') return targetName(frame, { of: 'indicator', at });
  return label === '' ? words.notSaid : label;
}

/** The twin of the boxes: five numbers, the mean with its denominator, and the whole range. */
export function SpreadTable({ caption, view, hands }: SpreadTableProps): ReactNode {
  const { ask, frame } = view;
  const digits = frame?.rounding.digits ?? 2;
  const rangeOf = ({ five }: SpreadLine): string =>
    five ? roundHalfUp(subtract(five.most.exact, five.least.exact), digits) : '';
  const exported = useTableExport({
    name: `rekap ${words.export}`,
    tables: () => [
      sourceOfTable({
        name: words.export,
        columns: [
          exportColumn(caption, 'text', 36),
          exportColumn(columns.mean, 'number'),
          exportColumn(columns.n, 'number'),
          exportColumn(columns.without, 'number'),
          ...FIVE.map((one) => exportColumn(columns[one], 'number')),
          exportColumn(columns.width, 'number'),
        ],
        rows: view.part.map((line) => [
          lineName(view, line),
          exportNumber(line.five?.mean.mean),
          line.five?.mean.n ?? 0,
          line.without,
          ...FIVE.map((one) => exportNumber(line.five?.[one])),
          line.five ? Number(rangeOf(line)) : '',
        ]),
      }),
    ],
  });
  const head = (id: string, said: string, width: number) => ({
    id,
    width,
    head: <th scope="col">{said}</th>,
  });
  return (
    <>
      <VirtualTable
        label={caption}
        columns={[
          head(
            'name',
            hands.address.across === 'indicators' ? views.weakest.indicator : words.across,
            16,
          ),
          head('mean', columns.mean, 8),
          head('without', columns.without, 6),
          ...FIVE.map((one) => head(one, columns[one], 6)),
          head('width', columns.width, 6),
        ]}
        count={view.part.length}
        renderRow={(index) => {
          const line = view.part[index];
          if (!line) return null;
          const { five } = line;
          const mean = five && text.meanOf(decimal(five.mean.mean.text), five.mean.n);
          return (
            <>
              <th scope="row">{lineName(view, line)}</th>
              <td className="numeric">
                {(ask.across === 'groups' || ask.across === 'indicators') && mean !== null ? (
                  <Link
                    href={hands.to({
                      view: 'asal',
                      target: {
                        of: ask.across === 'groups' ? 'group' : 'indicator',
                        at: line.at,
                      },
                    })}
                  >
                    {mean}
                  </Link>
                ) : (
                  (mean ?? text.cell.none)
                )}
              </td>
              <td className="numeric">{line.without}</td>
              {FIVE.map((one) => (
                <td key={one} className="numeric">
                  {five ? decimal(five[one].text) : ''}
                </td>
              ))}
              <td className="numeric">{decimal(rangeOf(line))}</td>
            </>
          );
        }}
      />
      <TableExport {...exported} of={words.export} />
    </>
  );
}
