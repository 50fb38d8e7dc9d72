import { useMemo, type ReactNode } from 'react';
import type { RowOrder, Target } from '#core/portfolio/query.ts';
import { SortableHead } from '#ui/sortable-head.tsx';
import { VirtualTable, type VirtualColumn } from '#ui/virtual-table.tsx';
import { rowAt } from '#ui/use-rows.ts';
import { AgencyName } from './agency-name.tsx';
import { CodeKey } from './code-key.tsx';
import { cellText } from './names.ts';
import type { ViewOf } from './parts.ts';
import { RankingExport } from './ranking-export.tsx';
import { text } from './text.ts';
import { views } from './text-views.ts';
import type { AddressHands } from './use-address.ts';

const words = views.ranking;

interface RankingViewProps {
  readonly view: ViewOf<'ranking'>;
  readonly hands: AddressHands;
  readonly onWindow: (first: number, last: number) => void;
}

type By = RowOrder['by'];

const isSame = (one: By, other: By): boolean =>
  one.of === other.of && ('at' in one ? one.at : -1) === ('at' in other ? other.at : -1);

/** All results by rank, with the value of every top group; each leads to its record. */
export function RankingView({ view, hands, onWindow }: RankingViewProps): ReactNode {
  const { frame, part, ask, choices } = view;
  const { order } = hands.address;
  const tops = useMemo(
    () => (frame?.groups ?? []).flatMap((group, at) => (group.depth === 1 ? [{ group, at }] : [])),
    [frame],
  );
  const stateOf = (by: By): 'ascending' | 'descending' | 'none' => {
    if (!isSame(order.by, by)) return 'none';
    return order.direction === 'up' ? 'ascending' : 'descending';
  };
  const sorted = (by: By, label: string, title?: string): ReactNode => (
    <SortableHead
      label={label}
      {...(title !== undefined && { title })}
      state={stateOf(by)}
      onSort={() => {
        const first = by.of === 'name' ? 'up' : 'down';
        const turned = order.direction === 'up' ? 'down' : 'up';
        hands.go({ order: { by, direction: isSame(order.by, by) ? turned : first } }, true);
      }}
    />
  );
  const group = (at: number): Target => ({ of: 'group', at });
  const columns: readonly VirtualColumn[] = [
    { id: 'agency', width: 16, head: sorted({ of: 'name' }, words.agency) },
    { id: 'rank', width: 7, head: <th scope="col">{words.rank}</th> },
    { id: 'index', width: 6, head: sorted({ of: 'index' }, words.index) },
    { id: 'predikat', width: 8, head: <th scope="col">{words.predikat}</th> },
    ...tops.map(({ group: { code, title }, at }) => ({
      id: code,
      width: 4.75,
      head: sorted(group(at), code, title),
    })),
    { id: 'documents', width: 7, head: <th scope="col">{words.documents}</th> },
  ];
  return (
    <section className="stack" aria-label={text.views.peringkat}>
      <VirtualTable
        key={`${order.by.of} ${order.direction}`}
        label={words.caption(part.total)}
        columns={columns}
        count={part.total}
        onWindow={onWindow}
        rowHeight={57}
        printNote={text.printNote(part.total)}
        renderRow={(index) => {
          const row = rowAt(part.rows, ask.rows.from, index);
          return (
            <>
              <th scope="row">
                <AgencyName row={row} isMany={choices.governments.length > 1} />
              </th>
              <td className="numeric">{row ? rankText(row) : text.cell.loading}</td>
              <td className="numeric portfolio-strong">{cellText(row?.index)}</td>
              <td>{row?.predikat ?? ''}</td>
              {tops.map(({ group: { code }, at }) => (
                <td key={code} className="numeric">
                  {cellText(row?.cells[at])}
                </td>
              ))}
              <td className="numeric">{row?.documents ?? ''}</td>
            </>
          );
        }}
      />
      <CodeKey named={tops.map(({ group: one }) => one)} />
      <p className="prose">{words.rule}</p>
      <RankingExport view={view} />
    </section>
  );
}

/** The rank as it is printed: a tie says that it is one. */
function rankText(row: { readonly rank: number | null; readonly tied: boolean }): string {
  if (row.rank === null) return words.none;
  return row.tied ? words.tied(row.rank) : `${row.rank}`;
}
