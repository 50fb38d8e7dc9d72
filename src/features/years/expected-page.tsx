import type { ReactNode } from 'react';
import { pairGroups } from '#core/history/pairs.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { ExpectedCard } from './expected-card.tsx';
import { text } from './text-expected.ts';
import type { YearsHere } from './years-here.ts';

/** What an external evaluation may bring, learnt from the own past and never a value. */
export function ExpectedPart(here: YearsHere): ReactNode {
  const groups = pairGroups(here.view.pairs);
  return (
    <>
      <Notice tone="warn" title={text.unofficial}>
        <p>{text.lead}</p>
      </Notice>
      {groups.length === 0 && <EmptyState title={text.none.title}>{text.none.next}</EmptyState>}
      {groups.map((group) => (
        <ExpectedCard key={`${group.unit} ${group.measure}`} here={here} group={group} />
      ))}
    </>
  );
}
