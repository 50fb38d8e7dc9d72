import type { QueueEntry, Rework } from '#core/review/queue.ts';
import { text } from './text.ts';

const words = text.rework;

/** So many codes or letters say enough in a list. */
const MOST_CODES = 8;
const MOST_LETTERS = 160;

function list(ids: readonly string[], codes: QueueEntry['codes']): string {
  const named = ids.slice(0, MOST_CODES).map((id) => codes.get(id) ?? id);
  const rest = ids.length - named.length;
  return [named.join(', '), ...(rest > 0 ? [words.more(rest)] : [])].join(' ');
}

function shortened(said: string): string {
  const line = said.replaceAll(/\s+/g, ' ').trim();
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS).trimEnd()}…` : line;
}

/** Why something came back, in a sentence or two. */
export function reworkReason(item: Rework, codes: QueueEntry['codes']): string {
  switch (item.kind) {
    case 'answer':
      return words.answer(shortened(item.text));
    case 'objection':
      return words.objection(shortened(item.text));
    case 'revision': {
      const { reopened, carried, revision } = item;
      if (carried) return words.reopened(list(reopened ?? [], codes));
      if (reopened === null) return `${words.revision(revision)} ${words.carryUnknown}`;
      const what = reopened.length === 0 ? words.carryNone : words.carry(list(reopened, codes));
      return `${words.revision(revision)} ${what}`;
    }
  }
}
