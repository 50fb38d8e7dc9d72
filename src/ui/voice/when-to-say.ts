/**
 * What kind of message it is: `words` of any kind, the state of `work` that has a bar beside it, or of
 * a `save` that happens by itself while somebody writes.
 */
export type Pace = 'words' | 'work' | 'save';

/** What is known of one message; times in milliseconds of one clock. */
export interface Heard {
  /** What was said last, and when. */
  readonly said: string;
  readonly saidAt: number;
  /** When the words that stand there now are to be said; null when nothing waits. */
  readonly due: number | null;
}

/** Never said anything, long ago. */
export const UNHEARD: Heard = { said: '', saidAt: Number.NEGATIVE_INFINITY, due: null };

/** How long words stand still, and how far apart they are said at the least, in milliseconds. */
const STILL = { words: 500, count: 1000, work: 500, save: 2000 } as const;
const APART = { words: 0, count: 3000, work: 10_000, save: 20_000 } as const;

const withoutNumbers = (words: string): string => words.replaceAll(/\d[\d.,]*/g, '#');

/**
 * When words that came just now are to be said; null when they need not be.
 *
 * - Words are said when they stood still for half a second; the same sentence with another number (what
 *   a search finds while somebody types) waits longer.
 * - Work says how far it is at its start and every ten seconds, however often its number changes.
 * - A save says so when the writing rests, every twenty seconds at the most.
 */
export function whenToSay(words: string, pace: Pace, heard: Heard, now: number): number | null {
  if (words === '') return null;
  // A save that went well says the same words as the one before, and is another.
  if (words === heard.said && pace !== 'save') return null;
  if (pace === 'work' && heard.due !== null) return heard.due;
  const isCount = pace === 'words' && withoutNumbers(words) === withoutNumbers(heard.said);
  const kind = isCount ? 'count' : pace;
  return Math.max(now + STILL[kind], heard.saidAt + APART[kind]);
}
