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
const LEAST = 3;
/** … which are at least this part of all their words. */
const PART = { n: 1, d: 3 } as const;
/** Nothing is looked up by a word of more different descriptions: it would be most of them. */
export const MOST_HOLDERS = 150;
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

/** The fewest words that two sets of these sizes have to share. */
const leastOf = (size: number, other: number): number =>
  Math.max(LEAST, Math.ceil(((size + other) * PART.n) / (PART.n + PART.d)));

/** The words of each set, the rarest first. */
function byRarity(sets: readonly WordSet[], holders: readonly number[][]): readonly number[][] {
  const rarity = holders.map((list) => list.length);
  return sets.map(({ words }) =>
    [...words].sort((a, b) => (rarity[a] ?? 0) - (rarity[b] ?? 0) || a - b),
  );
}

/** A set and the place of a word in it, as one number: so many bits for the place. */
const BITS = 10;
const LAST_PLACE = 2 ** BITS - 1;

/**
 * By each word the sets that are found by it, smaller ones first: by their rarest words only.
 * Whoever is as large as a set or larger and shares enough with it shares one of those, because
 * its other words alone would be too few.
 */
function findersOf(
  sets: readonly WordSet[],
  rarest: readonly (readonly number[])[],
  words: number,
): readonly number[][] {
  const found = Array.from({ length: words }, (): number[] => []);
  for (const [at, { size }] of sets.entries()) {
    const own = rarest[at] ?? [];
    const many = own.length - leastOf(size, size) + 1;
    for (let place = 0; place < many; place += 1) {
      found[own[place] ?? 0]?.push(at * 2 ** BITS + Math.min(place, LAST_PLACE));
    }
  }
  return found;
}

/**
 * Groups of all who have the words that some two of them have in common, where those are
 * enough. Equal sets are compared once, and only sets that share one of their rarest words are
 * compared at all, which leaves no pair out. Bounded for very large inventories: nothing is
 * looked up by words of more than {@link MOST_HOLDERS} different sets, and of more than
 * {@link MOST_GROUPS} groups those with the most words are given back, by alphabet where they
 * have as many. The work grows with the number of words, not with that of pairs.
 */
export function joinSets(unsorted: readonly WordSet[], words: number): Joined {
  const sets = [...unsorted].sort((a, b) => a.size - b.size);
  const holders = indexOf(
    sets.map((set) => set.words),
    words,
  );
  const rarest = byRarity(sets, holders);
  const found = findersOf(sets, rarest, words);
  const isSkipped = found.map((list) => list.length > MOST_HOLDERS);
  const groups = new Map<string, readonly number[]>();
  const note = (common: readonly number[]): void => {
    if (groups.size < MOST_FOUND) groups.set(common.join(' '), common);
  };
  const sizes = Int32Array.from(sets, ({ size }) => size);
  const lengths = Int32Array.from(sets, (set) => set.words.length);
  const seen = new Int32Array(sets.length).fill(-1);
  for (const [at, set] of sets.entries()) {
    const { size } = set;
    const own = set.words.length;
    if (set.members.length > 1 && isEnough(own, 2 * size - own)) note(set.words);
    const many = own - leastOf(size, Math.ceil((size * PART.n) / PART.d)) + 1;
    /** Whether every word so far was looked up by: then what comes is all they can share. */
    let isWhole = true;
    for (let place = 0; place < many; place += 1) {
      const word = rarest[at]?.[place] ?? 0;
      if (isSkipped[word] === true) {
        isWhole = false;
        continue;
      }
      for (const one of found[word] ?? []) {
        const other = one >>> BITS;
        if (other >= at) break;
        if (seen[other] === at) continue;
        seen[other] = at;
        const least = leastOf(size, sizes[other] ?? 0);
        const rest = Math.min(own - place, (lengths[other] ?? 0) - (one & LAST_PLACE));
        if (isWhole && rest < least) continue;
        const common = commonOf(set.words, sets[other]?.words ?? []);
        if (common.length >= least) note(common);
      }
    }
  }
  const ranked = [...groups.values()].sort((a, b) => b.length - a.length || compared(a, b));
  return {
    groups: ranked.slice(0, MOST_GROUPS).map((common) => ({
      words: common,
      members: membersOf(common, sets, holders),
    })),
    skippedWords: isSkipped.filter(Boolean).length,
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
