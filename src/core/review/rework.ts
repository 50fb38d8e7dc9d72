import { dueOf, earliest, type Due } from './due.ts';
import type { Message } from './message.ts';
import type { Thread } from './thread-types.ts';

/** What waits for the agency: questions without an answer, items handed back and not done again. */
export interface Rework {
  readonly questions: number;
  readonly returns: number;
  /** The earliest last day of all of them. */
  readonly due: Due;
  /** What was said, the one that is due first before the others. */
  readonly messages: readonly Message[];
}

const dayOf = ({ due }: Thread): string => (due.is === 'never' ? '9999-12-31' : due.last);

/** What of these threads waits for the agency; null = nothing. */
export function reworkOf(threads: readonly Thread[], today: string): Rework | null {
  const waiting = threads
    .filter(({ state }) => state === 'agency')
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.id.localeCompare(b.id));
  if (waiting.length === 0) return null;
  const messages = waiting.flatMap((thread) => lastAsked(thread) ?? []);
  const last = earliest(waiting.map(({ due }) => (due.is === 'never' ? null : due.last)));
  return {
    questions: messages.filter(({ kind }) => kind === 'question').length,
    returns: messages.filter(({ kind }) => kind === 'return').length,
    due: dueOf(last, today),
    messages,
  };
}

/** The last question or return of a thread. */
function lastAsked({ messages }: Thread): Message | undefined {
  return messages
    .filter(({ from }) => from.is === 'file')
    .map(({ message }) => message)
    .filter(({ kind }) => kind === 'question' || kind === 'return')
    .at(-1);
}
