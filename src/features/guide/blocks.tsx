import { Fragment, type ReactNode } from 'react';
import type { GuideBlock } from '#core/guide/chapter.ts';
import { plainInline } from '#core/guide/plain-text.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { Inline, type Follow } from './inline.tsx';
import { Picture } from './picture.tsx';

interface BlocksProps {
  readonly blocks: readonly GuideBlock[];
  readonly follow?: Follow | undefined;
}

/** What stands below each other in a section of the guide. */
export function Blocks({ blocks, follow }: BlocksProps): ReactNode {
  return blocks.map((block, at) => (
    // The guide never changes while it is open: a place is a name.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={at}>
      <Block block={block} follow={follow} />
    </Fragment>
  ));
}

interface BlockProps<Kind extends GuideBlock['kind']> {
  readonly block: Extract<GuideBlock, { readonly kind: Kind }>;
  readonly follow: Follow | undefined;
}

function Block({ block, follow }: BlockProps<GuideBlock['kind']>): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Inline parts={block.parts} follow={follow} />
        </p>
      );
    case 'list':
      return <List block={block} follow={follow} />;
    case 'table':
      return <Table block={block} follow={follow} />;
    case 'picture':
      return <Picture picture={block} />;
  }
}

function List({ block: { start, items }, follow }: BlockProps<'list'>): ReactNode {
  const content = items.map((blocks, at) => (
    // oxlint-disable-next-line react/no-array-index-key
    <li key={at}>
      <Blocks blocks={blocks} follow={follow} />
    </li>
  ));
  return start === null ? <ul>{content}</ul> : <ol start={start}>{content}</ol>;
}

function Table({ block: { head, rows }, follow }: BlockProps<'table'>): ReactNode {
  const name = head.map(plainInline).join(', ');
  return (
    <TableScroll label={name}>
      <table aria-label={name} className="table-cards">
        <thead>
          <tr>
            {head.map((cell) => (
              <th key={plainInline(cell)} scope="col">
                <Inline parts={cell} follow={follow} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.map(plainInline).join('|')}>
              {row.map((cell, at) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={at} data-label={at === 0 ? undefined : plainInline(head[at] ?? [])}>
                  <Inline parts={cell} follow={follow} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
