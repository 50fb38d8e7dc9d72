/** What some applications say, as numbers of words, rising. */
export interface WordSet {
  /** The words that others have as well. */
  readonly words: readonly number[];
  /** How many words there are with those that nobody else has. */
  readonly size: number;
  /** Who says it. */
  readonly members: readonly number[];
}

interface Joined {
  readonly groups: readonly { readonly words: readonly number[]; readonly members: number[] }[];
  readonly skippedWords: number;
  readonly leftOut: number;
}

/** At least so many words in common … */
export const LEAST = 3;
/** … which are at least this part of all their words. */
export const PART = { n: 1, d: 3 } as const;
/** Nothing is looked up by a word of more different descriptions: it would be most of them. */
export const MOST_HOLDERS = 200;
/** The most groups that are given back: those with the most words. */
export const MOST_GROUPS = 2000;
/** The most that are told apart while pairs are looked for; those after them are not counted. */
const MOST_FOUND = 50_000;

const isEnough = (common: number, all: number): boolean =>
  common >= LEAST && common * PART.d >= all * PART.n;

/** The words that stand in both; both are rising. */
function commonOf(a: readonly number[], b: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (let left = 0, right = 0; left < a.length && right < b.length;) {
    const [one, other] = [a[left] ?? 0, b[right] ?? 0];
    if (one === other) found.push(one);
    if (one <= other) left += 1;
    if (other <= one) right += 1;
  }
  return found;
}

function indexOf(lists: readonly (readonly number[])[], words: number): readonly number[][] {
  const holders = Array.from({ length: words }, (): number[] => []);
  for (const [at, list] of lists.entries()) for (const word of list) holders[word]?.push(at);
  return holders;
}

/**
 * The words of each set by which it is looked up: its rarest ones. Whoever shares enough words
 * with it shares one of these, because the others alone would be too few.
 */
function lookups(sets: readonly WordSet[], holders: readonly number[][]): readonly number[][] {
  const rarity = (word: number): number => holders[word]?.length ?? 0;
  return sets.map(({ words, size }) => {
    const least = Math.max(LEAST, Math.ceil((size * PART.n) / PART.d));
    const rarest = [...words].sort((a, b) => rarity(a) - rarity(b) || a - b);
    return rarest.slice(0, Math.max(0, words.length - least + 1));
  });
}

/**
 * Groups of all who have the words that some two of them have in common, where those are
 * enough. Equal sets are compared once, and only sets that share one of their rarest words are
 * compared at all, which leaves no pair out. Bounded for very large inventories: nothing is
 * looked up by words of more than {@link MOST_HOLDERS} different sets, and of more than
 * {@link MOST_GROUPS} groups those with the most words are given back, by alphabet where they
 * have as many. The work grows with the number of words, not with that of pairs.
 */
export function joinSets(sets: readonly WordSet[], words: number): Joined {
  const holders = indexOf(
    sets.map((set) => set.words),
    words,
  );
  const keys = lookups(sets, holders);
  const found = indexOf(keys, words);
  const isSkipped = (word: number): boolean => (found[word]?.length ?? 0) > MOST_HOLDERS;
  const groups = new Map<string, readonly number[]>();
  const note = (common: readonly number[]): void => {
    if (groups.size < MOST_FOUND) groups.set(common.join(' '), common);
  };
  const seen = new Int32Array(sets.length).fill(-1);
  for (const [at, set] of sets.entries()) {
    const own = set.words.length;
    if (set.members.length > 1 && isEnough(own, 2 * set.size - own)) note(set.words);
    for (const word of keys[at] ?? []) {
      if (isSkipped(word)) continue;
      for (const other of found[word] ?? []) {
        if (other >= at) break;
        if (seen[other] === at) continue;
        seen[other] = at;
        const beside = sets[other];
        if (!beside) continue;
        const common = commonOf(set.words, beside.words);
        if (isEnough(common.length, set.size + beside.size - common.length)) note(common);
      }
    }
  }
  const ranked = [...groups.values()].sort((a, b) => b.length - a.length || compared(a, b));
  return {
    groups: ranked.slice(0, MOST_GROUPS).map((common) => ({
      words: common,
      members: membersOf(common, sets, holders),
    })),
    skippedWords: found.filter((list) => list.length > MOST_HOLDERS).length,
    leftOut: Math.max(0, ranked.length - MOST_GROUPS),
  };
}

/** By alphabet, as the numbers of words follow it. */
function compared(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((word, place) => word !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Everybody who has all these words. */
function membersOf(
  common: readonly number[],
  sets: readonly WordSet[],
  holders: readonly number[][],
): number[] {
  const lists = common.map((word) => holders[word] ?? []);
  const fewest = lists.reduce((least, list) => (list.length < least.length ? list : least));
  return fewest.flatMap((at) => {
    const set = sets[at];
    return set && commonOf(common, set.words).length === common.length ? set.members : [];
  });
}
