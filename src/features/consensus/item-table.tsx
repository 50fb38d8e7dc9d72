import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { roundHalfUp, type Ratio } from '#core/lib/ratio.ts';
import { agreedOf } from '#core/review/finalize-value-rules.ts';
import type { VoteItem } from '#core/review/votes.ts';
import { findingNumber } from '#state/review/finding-words.ts';
import { paths } from '#state/paths.ts';
import { decimal } from '#ui/format.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { Tag } from '#ui/tag.tsx';
import { useOpenMeeting } from './meeting-context.ts';
import { indicatorOf } from './model.ts';
import { text } from './text.ts';

interface ItemTableProps {
  readonly caption: string;
  readonly items: readonly VoteItem[];
  /** How far each moves the index, by its id; absent = it is not asked. */
  readonly spreads?: ReadonlyMap<string, Ratio>;
}

const words = text.disputes;

/** Indicators with their votes and what was agreed, each a link to its own page. */
export function ItemTable({ caption, items, spreads }: ItemTableProps): ReactNode {
  return (
    <TableScroll label={caption}>
      <table className="consensus-table table-cards">
        <caption className="hidden-visually">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.head.indicator}</th>
            <th scope="col">{words.head.votes}</th>
            {spreads && (
              <th scope="col" className="numeric">
                {words.head.effect}
              </th>
            )}
            <th scope="col">{words.head.agreed}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.indicator} item={item} spread={spreads?.get(item.indicator)} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

interface RowProps {
  readonly item: VoteItem;
  readonly spread: Ratio | undefined;
}

function Row({ item, spread }: RowProps): ReactNode {
  const { id, meeting, consensus } = useOpenMeeting();
  const { rubric } = meeting;
  const indicator = indicatorOf(rubric, item.indicator);
  const agreed = agreedOf(consensus, item.indicator);
  const votes = item.votes.map(({ vote }) => findingNumber(rubric, indicator, vote.finding));
  return (
    <tr>
      <th scope="row">
        <Link href={paths.consensusItem(id, item.indicator)}>
          {`${indicator.code} ${indicator.title}`}
        </Link>
      </th>
      <td data-label={words.head.votes} className="numeric consensus-votes">
        {votes.length === 0 ? '–' : votes.join(' · ')}
        {item.silent.length > 0 && item.votes.length > 0 && (
          <span className="consensus-under soft">{text.disputes.silent(item.silent.length)}</span>
        )}
      </td>
      {spread && (
        <td data-label={words.head.effect} className="numeric">
          {decimal(roundHalfUp(spread, 3))}
        </td>
      )}
      <td data-label={words.head.agreed}>
        {agreed ? (
          <>
            <strong className="numeric">{findingNumber(rubric, indicator, agreed.finding)}</strong>
            <span className="consensus-under soft">{text.rules[agreed.rule]}</span>
          </>
        ) : (
          <Tag tone="warn">{words.open}</Tag>
        )}
      </td>
    </tr>
  );
}
