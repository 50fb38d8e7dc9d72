import { useMemo, useState, type ReactNode } from 'react';
import { subtract, ZERO } from '#core/lib/ratio.ts';
import type { IndicatorTrace } from '#core/scoring/score.ts';
import { SortableHead } from '#ui/sortable-head.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import type { Party } from './comparison.ts';
import { byDifference, movesOf, wayOf, type Move } from './indicator-moves.ts';
import { levelText } from './numbers.ts';
import { Section } from '#ui/section.tsx';
import { COMPARE } from './text-compare.ts';

function standText(trace: IndicatorTrace | undefined): string {
  if (trace?.value) return levelText(trace.value);
  return COMPARE.state[trace?.state === 'not-applicable' ? 'not-applicable' : 'blank'];
}

function moveText(move: Move): string {
  const way = wayOf(move);
  if (!move.by || way === 'open') return COMPARE.move.open;
  if (way === 'same') return COMPARE.move.same;
  const size = way === 'up' ? move.by : subtract(ZERO, move.by);
  return COMPARE.move[way](levelText(size));
}

interface Order {
  readonly key: 'indicator' | 'difference';
  readonly down: boolean;
}

function sorted(moves: readonly Move[], { key, down }: Order): readonly Move[] {
  if (key === 'difference') return byDifference(moves, down);
  return down ? [...moves].reverse() : moves;
}

interface IndicatorComparisonProps {
  readonly mine: Party;
  readonly other: Party;
}

/** The level of every indicator in both assessments, and which way it differs. */
export function IndicatorComparison({ mine, other }: IndicatorComparisonProps): ReactNode {
  const [order, setOrder] = useState<Order>({ key: 'indicator', down: false });
  const moves = useMemo(() => movesOf(mine.score, other.score), [mine, other]);
  const count = (way: ReturnType<typeof wayOf>): number =>
    moves.filter((move) => wayOf(move) === way).length;
  const direction = order.down ? 'descending' : 'ascending';
  const head = (key: Order['key']): ReactNode => (
    <SortableHead
      label={COMPARE.columns[key]}
      state={order.key === key ? direction : 'none'}
      onSort={() => setOrder({ key, down: order.key === key ? !order.down : key !== 'indicator' })}
    />
  );
  return (
    <Section id="indikator" title={COMPARE.indicators}>
      <p>{COMPARE.tally(count('up'), count('down'), count('same'), count('open'))}</p>
      <TableScroll label={COMPARE.indicatorsCaption}>
        <table className="replay-table">
          <caption className="hidden-visually">{COMPARE.indicatorsCaption}</caption>
          <thead>
            <tr>
              {head('indicator')}
              <th scope="col">{COMPARE.columns.mine}</th>
              <th scope="col">{COMPARE.columns.other}</th>
              {head('difference')}
            </tr>
          </thead>
          <tbody>
            {sorted(moves, order).map((move) => (
              <tr key={move.mine.id}>
                <th scope="row">
                  {move.mine.code} {move.mine.title}
                </th>
                <td className="numeric">{standText(move.mine)}</td>
                <td className="numeric">{standText(move.other)}</td>
                <td className="numeric">{moveText(move)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Section>
  );
}
