import type { ReactNode } from 'react';
import { TEXT } from './text.ts';
import './contents.css';

interface ContentsProps {
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** At once: on the way, parts that nobody has seen yet would be laid out and push the place away. */
function jumpTo(id: string): void {
  const title = document.querySelector<HTMLElement>(`#${id}`);
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** Jumps to a part of the page. Buttons, not anchors: the address after # belongs to the router. */
export function Contents({ sections }: ContentsProps): ReactNode {
  return (
    <nav aria-label={TEXT.contents}>
      <ul className="contents">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <button type="button" className="contents-link" onClick={() => jumpTo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
