import type { ReactNode } from 'react';
import './tag.css';

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad';

/** A short status in words; the colour only repeats what the word says. */
export function Tag(props: { readonly tone: Tone; readonly children: ReactNode }): ReactNode {
  return <span className={`tag tag-${props.tone}`}>{props.children}</span>;
}
