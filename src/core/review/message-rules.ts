import type { MessageId } from '#core/lib/ids.ts';
import type { MessageDraft } from './message-draft.ts';

/** What a message still lacks before it can be sent. */
export type MessageProblem =
  | 'no-text'
  /** An item is handed back and nobody says why. */
  | 'no-reason'
  /** The last day for the answer has passed already. */
  | 'past-deadline'
  /** No value is asked for, or none is decided. */
  | 'no-value'
  | 'no-outcome'
  /** An objection to no result. */
  | 'no-result'
  /** What it answers is not here any more. */
  | 'no-target';

/**
 * What keeps a message from being sent; empty = nothing.
 *
 * @param here ids of the messages that files say.
 * @param today YYYY-MM-DD, where the writer is.
 */
export function messageProblems(
  draft: MessageDraft,
  here: ReadonlySet<MessageId>,
  today: string,
): readonly MessageProblem[] {
  const { kind, text, reason, deadline, value, outcome, result, replyTo } = draft;
  const isReply = kind === 'answer' || kind === 'decision';
  const found: readonly (readonly [MessageProblem, boolean])[] = [
    ['no-text', text.trim() === ''],
    ['no-reason', kind === 'return' && reason === 'none'],
    ['past-deadline', deadline !== null && deadline < today],
    ['no-outcome', kind === 'decision' && outcome === null],
    ['no-value', (kind === 'objection' || kind === 'decision') && value.is === 'open'],
    ['no-result', kind === 'objection' && result === null],
    ['no-target', isReply && (replyTo === null || !here.has(replyTo))],
  ];
  return found.flatMap(([problem, holds]) => (holds ? [problem] : []));
}
