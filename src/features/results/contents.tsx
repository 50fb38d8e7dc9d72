import type { ReactNode } from 'react';
import { TEXT } from './text.ts';
import './contents.css';

interface ContentsProps {
  readonly sections: readonly { readonly id: string; readonly title: string }[];
}

/** Jumps to a part of the page. Buttons, not anchors: the address after # belongs to the router. */
export function Contents({ sections }: ContentsProps): ReactNode {
  return (
    <nav aria-label={TEXT.contents}>
      <ul className="contents">
        {sections.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className="contents-link"
              onClick={() => document.querySelector<HTMLElement>(`#${id}`)?.focus()}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
