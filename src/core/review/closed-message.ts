import { OPEN } from './finding.ts';
import type { Message } from './message.ts';

/**
 * A message as a desk may read it that still rates: of a decision neither what was agreed nor
 * the words about it. No message that was said has an empty text.
 */
export function closedMessage(message: Message): Message {
  if (message.kind !== 'decision') return message;
  return { ...message, text: '', before: OPEN, value: OPEN, outcome: null };
}
