import type { Application } from './application.ts';
import { joinSets, type WordSet } from './word-sets.ts';
import { tellingWords } from './words.ts';

/** A word in more than this part of all applications tells none from another … */
const COMMON = { n: 1, d: 8 } as const;
/** … once there are at least so many of it. */
const COMMON_LEAST = 8;

/** A group by shared words; its members by their places in the list. */
interface WordGroup {
  readonly words: readonly string[];
  readonly members: readonly number[];
}

/** Groups by shared words, and how far the search went where there is very much. */
export interface WordGroups {
  readonly groups: readonly WordGroup[];
  /** Words of so many different descriptions that nothing was looked up by them. */
  readonly skippedWords: number;
  /** Groups that were found and are left out: those with the fewest words. */
  readonly leftOut: number;
}

/** The words of every application that tell it from most others, as numbers in the order of the alphabet. */
function wordLists(applications: readonly Application[]): {
  readonly lists: readonly (readonly number[])[];
  readonly words: readonly string[];
} {
  const said = applications.map((one) => tellingWords(`${one.name} ${one.function}`));
  const counts = new Map<string, number>();
  for (const words of said) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const tells = ([, count]: readonly [string, number]): boolean =>
    count < COMMON_LEAST || count * COMMON.d <= applications.length * COMMON.n;
  const words = [...counts]
    .filter(tells)
    .map(([word]) => word)
    .sort();
  const place = new Map(words.map((word, at) => [word, at] as const));
  const lists = said.map((list) =>
    list.flatMap((word) => {
      const at = place.get(word);
      return at === undefined ? [] : [at];
    }),
  );
  return { lists, words };
}

/**
 * What is compared of each application: words that only it has join it with nobody and are only
 * counted, so that the many that differ in a number are one and the same.
 */
function setsOf(lists: readonly (readonly number[])[], words: number): readonly WordSet[] {
  const counts = new Uint32Array(words);
  for (const list of lists) for (const word of list) counts[word] = (counts[word] ?? 0) + 1;
  const sets = new Map<string, { words: number[]; size: number; members: number[] }>();
  for (const [member, list] of lists.entries()) {
    const shared = list.filter((word) => (counts[word] ?? 0) > 1);
    const key = `${shared.join(' ')}/${list.length}`;
    const set = sets.get(key);
    if (set) set.members.push(member);
    else sets.set(key, { words: shared, size: list.length, members: [member] });
  }
  // In an order that does not hang on that of the list.
  return [...sets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, set]) => set);
}

/**
 * Groups by shared words: two applications belong together when they share at least three
 * telling words that are at least a third of all the words of both; then everybody who has all
 * those words belongs to the group. Telling are words that are not empty and stand in at most
 * an eighth of all applications. See {@link joinSets} for how the pairs are found, and for what
 * is left out of very large inventories.
 */
export function groupsByWords(applications: readonly Application[]): WordGroups {
  const { lists, words } = wordLists(applications);
  const { groups, skippedWords, leftOut } = joinSets(setsOf(lists, words.length), words.length);
  return {
    groups: groups.map((group) => ({
      words: group.words.map((word) => words[word] ?? ''),
      members: group.members,
    })),
    skippedWords,
    leftOut,
  };
}
