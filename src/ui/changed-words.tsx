import type { ReactNode } from 'react';
import { changedPart } from './changed-part.ts';
import './changed-words.css';

interface ChangedWordsProps {
  readonly before: string;
  readonly after: string;
  /** What the two versions are called. */
  readonly labels: { readonly before: string; readonly after: string };
}

/** Two versions of one text under each other, with the words that differ marked in both. */
export function ChangedWords({ before, after, labels }: ChangedWordsProps): ReactNode {
  const part = changedPart(before, after);
  return (
    <dl className="changed-words">
      <dt>{labels.before}</dt>
      <dd>
        {part.start}
        {part.before !== '' && <del>{part.before}</del>}
        {part.end}
      </dd>
      <dt>{labels.after}</dt>
      <dd>
        {part.start}
        {part.after !== '' && <ins>{part.after}</ins>}
        {part.end}
      </dd>
    </dl>
  );
}
