import { fold, marksIn, type Mark } from '#core/lib/fold.ts';
import { searchSubjects, type SearchText } from './search-texts.ts';
import type { Rubric } from './types.ts';
import type { PlacedIndicator } from './walk.ts';

/** A text in which something was found, with the stretches that match. */
export interface FoundText extends SearchText {
  readonly marks: readonly Mark[];
}

/** An indicator, or (null) the instrument itself, in which every word was found. */
export interface SearchHit {
  readonly placed: PlacedIndicator | null;
  readonly texts: readonly FoundText[];
}

/** The words of a query as the search compares them: folded, each once. */
export function queryWords(query: string): readonly string[] {
  return [...new Set(fold(query).split(/\s+/).filter(Boolean))];
}

/**
 * Searches every text of an instrument. A subject is found when each word of the query
 * stands somewhere in it, also inside a longer word ("reviu" in "direviu"); letter case
 * and accents do not matter. Its texts are those that hold all words, or else those
 * that hold at least one. A query without words finds nothing.
 */
export function searchRubric(rubric: Rubric, query: string): readonly SearchHit[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  return searchSubjects(rubric).flatMap(({ placed, texts }): SearchHit[] => {
    const held = texts.map(({ folded }) => words.filter((word) => folded.includes(word)));
    if (!words.every((word) => held.some((found) => found.includes(word)))) return [];
    const most = held.some((found) => found.length === words.length) ? words.length : 1;
    const found = texts
      .filter((_, at) => (held[at]?.length ?? 0) >= most)
      .map((one) => ({ ...one, marks: marksIn(one.text, words) }));
    return [{ placed, texts: found }];
  });
}
