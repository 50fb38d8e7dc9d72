import type { ReactNode } from 'react';
import type { ThreadState } from '#core/review/thread-types.ts';
import { useRoom } from './room.ts';
import { text } from './text.ts';
import { ThreadCard } from './thread-card.tsx';

/** Every thread, those that wait for this desk first. */
export function ThreadList(): ReactNode {
  const { side, talk } = useRoom();
  const names = text.groups[side];
  if (talk.threads.length === 0) return <p className="card">{text.none[side]}</p>;
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
