import type { About } from './about.ts';
import type { Decided, TalkStanding } from './finalize-problem.ts';
import type { Thread } from './thread-types.ts';

const indicatorOf = (about: About): string | null =>
  about.of === 'indicator' ? about.indicator : (about.indicator ?? null);

/** The decisions of a thread that name a value; drafts and other words do not count. */
function decisionsOf({ about, messages }: Thread): readonly Decided[] {
  const indicator = indicatorOf(about);
  if (indicator === null) return [];
  return messages.flatMap(({ message: { kind, value, at }, from }) =>
    kind === 'decision' && value.is !== 'open' && from.is === 'file'
      ? [{ indicator, value, at }]
      : [],
  );
}

/** What the threads about an assessment mean for its result. */
export function talkStanding(threads: readonly Thread[]): TalkStanding {
  const decided = new Map<string, Decided>();
  for (const one of threads.flatMap(decisionsOf)) {
    const known = decided.get(one.indicator);
    if (!known || known.at <= one.at) decided.set(one.indicator, one);
  }
  return {
    open: threads
      .filter(({ state }) => state === 'agency')
      .map(({ about, due }) => ({ indicator: indicatorOf(about), overdue: due.is === 'over' })),
    undecided: threads
      .filter(({ state }) => state === 'asesor')
      .map(({ about }) => ({ indicator: indicatorOf(about) })),
    decided: [...decided.values()],
  };
}
