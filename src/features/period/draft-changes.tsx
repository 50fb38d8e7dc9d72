import type { ReactNode } from 'react';
import { draftChanges } from '#core/period/draft-changes.ts';
import type { PeriodDraft } from '#core/period/draft.ts';
import { changeText } from './text-changes.ts';

interface DraftChangesProps {
  readonly before: PeriodDraft;
  readonly after: PeriodDraft;
}

/** Where what is typed differs from what is stored. */
export function DraftChanges({ before, after }: DraftChangesProps): ReactNode {
  return (
    <ul>
      {draftChanges(before, after).map(({ part, count }) => {
        const [from, to] = [before[part], after[part]];
        const isText = typeof from === 'string' && typeof to === 'string';
        return (
          <li key={part}>
            {isText ? changeText.draftText(part, from, to) : changeText.draftRows(part, count)}
          </li>
        );
      })}
    </ul>
  );
}
