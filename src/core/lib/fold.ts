/** Combining marks: the accents that a canonical decomposition sets free. */
const MARKS = /\p{M}/gu;
/** Nothing that could carry an accent. */
// oxlint-disable-next-line no-control-regex
const BARE = /^[\u0000-\u007F]*$/;

/** A text as the search reads it: without accents and in lower case. */
export function fold(text: string): string {
  if (BARE.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

/** A stretch of a text by its positions in it; `to` is the first position after it. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** For every position of the folded text, and its end, the stretch it comes from. */
function origins(text: string): readonly Mark[] {
  const found: Mark[] = [];
  let at = 0;
  for (const sign of text) {
    const stretch = { from: at, to: at + sign.length };
    for (let count = fold(sign).length; count > 0; count -= 1) found.push(stretch);
    at = stretch.to;
  }
  return found;
}

/** Where these folded words stand in a text, in order, joined where they overlap or touch. */
export function marksIn(text: string, words: readonly string[]): readonly Mark[] {
  const folded = fold(text);
  const source = origins(text);
  const found = words.flatMap((word): Mark[] => {
    const places: Mark[] = [];
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      const first = source[at];
      const last = source[at + word.length - 1];
      if (first && last) places.push({ from: first.from, to: last.to });
    }
    return places;
  });
  const joined: Mark[] = [];
  for (const mark of found.sort((a, b) => a.from - b.from)) {
    const before = joined.at(-1);
    if (before && mark.from <= before.to) {
      joined[joined.length - 1] = { from: before.from, to: Math.max(before.to, mark.to) };
    } else joined.push(mark);
  }
  return joined;
}
