import type { ReactNode } from 'react';
import type { ThreadState } from '#core/review/thread-types.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { useRoom } from './room.ts';
import { text } from './text.ts';
import { ThreadCard } from './thread-card.tsx';

/** Every thread, those that wait for this desk first. */
export function ThreadList(): ReactNode {
  const { side, talk } = useRoom();
  const names = text.groups[side];
  if (talk.threads.length === 0) {
    return <EmptyState title={text.none[side]}>{text.noneNext[side]}</EmptyState>;
  }
  return (Object.keys(names) as ThreadState[]).map((state) => {
    const threads = talk.threads.filter((thread) => thread.state === state);
    if (threads.length === 0) return null;
    return (
      <section key={state} className="stack" aria-labelledby={`kelompok-${state}`}>
        <h2 id={`kelompok-${state}`} className="talk-group">
          {`${names[state]} (${threads.length})`}
        </h2>
        {threads.map((thread) => (
          <ThreadCard key={thread.id} thread={thread} />
        ))}
      </section>
    );
  });
}
