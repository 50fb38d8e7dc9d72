import type { Mark } from '#core/lib/fold.ts';

/** A piece of an excerpt, marked or not. */
interface ExcerptPart {
  readonly at: number;
  readonly text: string;
  readonly marked: boolean;
}

export interface Excerpt {
  /** Is something left out before, after? */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly parts: readonly ExcerptPart[];
}

/** The beginning of a word at most `reach` before a place; the text's own where it is near. */
function startBefore(text: string, place: number, reach: number): number {
  if (place <= reach) return 0;
  return Math.min(text.indexOf(' ', place - reach) + 1 || place, place);
}

/** The end of a word before `limit`, but not before a place; the text's own where it is near. */
function endAfter(text: string, place: number, limit: number): number {
  return limit >= text.length ? text.length : Math.max(place, text.lastIndexOf(' ', limit));
}

/**
 * The surroundings of the first mark, in pieces: at most `reach` signs before and three
 * times as many after it, cut between words. A text that fits is not cut.
 */
export function excerptOf(text: string, marks: readonly Mark[], reach = 60): Excerpt {
  const first = marks[0] ?? { from: 0, to: 0 };
  const fits = text.length <= reach * 4;
  const from = fits ? 0 : startBefore(text, first.from, reach);
  const to = fits ? text.length : endAfter(text, first.to, from + reach * 4);
  const parts: ExcerptPart[] = [];
  let at = from;
  const take = (end: number, marked: boolean): void => {
    if (end > at) parts.push({ at, text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    if (mark.from >= to) break;
    take(mark.from, false);
    take(Math.min(mark.to, to), true);
  }
  take(to, false);
  return { cutBefore: from > 0, cutAfter: to < text.length, parts };
}
