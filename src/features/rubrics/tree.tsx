import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { ZERO } from '#core/lib/ratio.ts';
import type { Group, Indicator } from '#core/rubric/types.ts';
import { indicatorsOf } from '#core/rubric/walk.ts';
import { paths } from '#state/paths.ts';
import { decimal } from '#ui/format.ts';
import type { Book } from './book.ts';
import { shareText } from './numbers.ts';
import { text } from './text.ts';
import './tree.css';

interface PlaceProps {
  readonly book: Book;
  /** The indicator that is being read. */
  readonly current: string | undefined;
}

interface TreeProps extends PlaceProps {
  /** Is it the front page of the handbook that is being read? */
  readonly front: boolean;
}

function weightText(book: Book, node: Group | Indicator): string {
  return text.tree.weight(decimal(node.weight), shareText(book.shares.get(node.id) ?? ZERO));
}

/** The contents of an instrument: groups to fold out, indicators to go to, weights and shares. */
export function Tree({ book, front, current }: TreeProps): ReactNode {
  const { rubric, ref } = book;
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // Only the contents scroll, never the page.
    if (current === undefined) return;
    const here = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (here && nav.current) nav.current.scrollTop = here.offsetTop - nav.current.clientHeight / 2;
  }, [current]);
  return (
    <nav className="tree" aria-label={text.tree.label} ref={nav}>
      <Link
        href={paths.rubric(ref.digest)}
        className="tree-about"
        aria-current={front ? 'page' : undefined}
      >
        {text.tree.about}
      </Link>
      {rubric.groups.map((group) => (
        <details
          key={group.id}
          className="tree-group"
          open={indicatorsOf(group).some(({ id }) => id === current)}
        >
          <summary>
            <span className="tree-name">
              {group.code} {group.title}
            </span>
            <span className="tree-weight">{weightText(book, group)}</span>
          </summary>
          <Branch book={book} group={group} current={current} />
        </details>
      ))}
    </nav>
  );
}

interface BranchProps extends PlaceProps {
  readonly group: Group;
}

function Branch({ book, group, current }: BranchProps): ReactNode {
  return (
    <ul className="tree-list">
      {group.groups?.map((inner) => (
        <li key={inner.id} className="tree-inner">
          <span className="tree-name">
            {inner.code} {inner.title}
          </span>
          <span className="tree-weight">{weightText(book, inner)}</span>
          <Branch book={book} group={inner} current={current} />
        </li>
      ))}
      {group.indicators?.map((indicator) => (
        <li key={indicator.id}>
          <Link
            href={paths.rubricIndicator(book.ref.digest, indicator.id)}
            aria-current={indicator.id === current ? 'page' : undefined}
          >
            {indicator.code} {indicator.title}
          </Link>
          <span className="tree-weight">{weightText(book, indicator)}</span>
        </li>
      ))}
    </ul>
  );
}
