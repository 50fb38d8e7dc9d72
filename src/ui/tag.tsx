import type { ReactNode } from 'react';
import { Icon } from '#ui/icons/icon.tsx';
import type { IconName } from '#ui/icons/shapes.ts';
import './tag.css';

export type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad';

/** A sign for each; what is merely told apart needs none. */
const SIGNS: Partial<Readonly<Record<Tone, IconName>>> = {
  good: 'check',
  warn: 'warn',
  bad: 'bad',
};

/** A short status in words; the colour only repeats what the word says. */
export function Tag(props: { readonly tone: Tone; readonly children: ReactNode }): ReactNode {
  const { tone, children } = props;
  const sign = SIGNS[tone];
  return (
    <span className={`tag tag-${tone}`}>
      {sign && <Icon name={sign} />}
      {children}
    </span>
  );
}
