import type { Finding } from './finding.ts';
import type { Message } from './message.ts';
import type { TalkFile, Thread } from './thread-types.ts';

/** What was decided about an objection to one indicator. */
export interface Decision {
  readonly indicator: string;
  readonly outcome: NonNullable<Message['outcome']>;
  readonly before: Finding;
  /** The value that holds from now on. */
  readonly value: Finding;
  /** Why. */
  readonly text: string;
  readonly at: string;
  /** The file that says it. */
  readonly file: TalkFile;
}

/**
 * Every decision that was sent, oldest first; the last one about an indicator is the one that
 * counts. A decision is offered to the consensus, which takes it over by its rule "objection".
 */
export function decisionsIn(threads: readonly Thread[]): readonly Decision[] {
  const found = threads
    .flatMap(({ messages }) => messages)
    .flatMap(({ message, from }): readonly Decision[] => {
      const { kind, about, outcome, before, value, text, at } = message;
      if (kind !== 'decision' || outcome === null || from.is === 'draft') return [];
      if (about.indicator === null) return [];
      return [{ indicator: about.indicator, outcome, before, value, text, at, file: from.file }];
    });
  return found.sort((a, b) => a.at.localeCompare(b.at));
}
