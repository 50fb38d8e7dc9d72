import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { toNumber, ZERO, type Ratio } from '#core/lib/ratio.ts';
import type { Group, Indicator } from '#core/rubric/types.ts';
import { paths } from '#state/paths.ts';
import { decimal } from '#ui/format.ts';
import type { Book } from './book.ts';
import { shareText } from './numbers.ts';
import { text } from './text.ts';
import './weight-table.css';

interface RowNode {
  readonly node: Group | Indicator;
  readonly depth: number;
}

function rowsOf(groups: readonly Group[], depth = 0): readonly RowNode[] {
  return groups.flatMap((group) => [
    { node: group, depth },
    ...rowsOf(group.groups ?? [], depth + 1),
    ...(group.indicators ?? []).map((node) => ({ node, depth: depth + 1 })),
  ]);
}

/** Weight as written beside the real share of the index, for every group and indicator. */
export function WeightTable({ book }: { readonly book: Book }): ReactNode {
  const { rubric, shares } = book;
  // Bars are drawn against the largest group, or small instruments would show dots.
  const whole = Math.max(...rubric.groups.map(({ id }) => toNumber(shares.get(id) ?? ZERO)));
  return (
    <>
      <p className="prose soft">{text.weights.lead}</p>
      <table className="weight-table">
        <caption className="hidden-visually">{text.weights.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.weights.name}</th>
            <th scope="col">{text.weights.weight}</th>
            <th scope="col">{text.weights.share}</th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(rubric.groups).map((row) => (
            <Row key={row.node.id} book={book} whole={whole} {...row} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps extends RowNode {
  readonly book: Book;
  /** The share, 0..1, that a bar of full length stands for. */
  readonly whole: number;
}

function Row({ book, whole, node, depth }: RowProps): ReactNode {
  const share = book.shares.get(node.id) ?? ZERO;
  const name = `${node.code} ${node.title}`;
  const leaf = 'levels' in node;
  return (
    <tr className={leaf ? undefined : 'weight-group'}>
      <th scope="row" className={`weight-depth-${Math.min(depth, 2)}`}>
        {leaf ? <Link href={paths.rubricIndicator(book.ref.digest, node.id)}>{name}</Link> : name}
      </th>
      <td className="numeric">{decimal(node.weight)}</td>
      <td className="numeric">
        <ShareBar share={share} whole={whole} />
      </td>
    </tr>
  );
}

interface ShareBarProps {
  readonly share: Ratio;
  readonly whole: number;
}

function ShareBar({ share, whole }: ShareBarProps): ReactNode {
  return (
    <span className="weight-share">
      <span>{shareText(share)}</span>
      <span
        className="weight-bar"
        aria-hidden="true"
        style={{ inlineSize: `${((toNumber(share) / whole) * 100).toFixed(2)}%` }}
      />
    </span>
  );
}
