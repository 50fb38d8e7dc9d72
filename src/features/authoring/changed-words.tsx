import type { ReactNode } from 'react';
import { changedPart } from './changed-part.ts';
import { diffText } from './text-diff.ts';

interface ChangedWordsProps {
  readonly before: string;
  readonly after: string;
}

/** Two versions of one text under each other, with the words that differ marked in both. */
export function ChangedWords({ before, after }: ChangedWordsProps): ReactNode {
  const part = changedPart(before, after);
  return (
    <dl className="diff-words">
      <dt>{diffText.before}</dt>
      <dd>
        {part.start}
        {part.before !== '' && <del>{part.before}</del>}
        {part.end}
      </dd>
      <dt>{diffText.after}</dt>
      <dd>
        {part.start}
        {part.after !== '' && <ins>{part.after}</ins>}
        {part.end}
      </dd>
    </dl>
  );
}
