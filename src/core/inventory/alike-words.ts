import type { Application } from './application.ts';
import { tellingWords } from './words.ts';

/** At least so many words in common … */
const LEAST = 3;
/** … which are at least this part of all their words. */
const PART = { n: 1, d: 3 } as const;
/** A word in more than this part of all applications tells none from another … */
const COMMON = { n: 1, d: 8 } as const;
/** … once there are at least so many of it. */
const COMMON_LEAST = 8;

/** The words of one application that tell it from most others. */
function wordLists(
  applications: readonly Application[],
): ReadonlyMap<Application, readonly string[]> {
  const lists = new Map(
    applications.map((one) => [one, tellingWords(`${one.name} ${one.function}`)] as const),
  );
  const counts = new Map<string, number>();
  for (const words of lists.values()) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const tells = (word: string): boolean => {
    const count = counts.get(word) ?? 0;
    return count < COMMON_LEAST || count * COMMON.d <= applications.length * COMMON.n;
  };
  return new Map([...lists].map(([one, words]) => [one, words.filter(tells)] as const));
}

/**
 * Groups by shared words: two applications belong together when they share at least three
 * telling words that are at least a third of all the words of both; then everybody who has all
 * those words belongs to the group. Telling are words that are not empty and stand in at most
 * an eighth of all applications. The key is the words in order.
 */
export function groupsByWords(
  applications: readonly Application[],
): ReadonlyMap<string, { readonly words: readonly string[]; readonly members: Application[] }> {
  const lists = wordLists(applications);
  const holders = new Map<string, Application[]>();
  for (const [one, words] of lists) {
    for (const word of words) {
      const list = holders.get(word);
      if (list) list.push(one);
      else holders.set(word, [one]);
    }
  }
  const groups = new Map<string, { words: readonly string[]; members: Application[] }>();
  const place = new Map(applications.map((one, at) => [one, at] as const));
  for (const [one, words] of lists) {
    const shared = new Map<Application, string[]>();
    for (const word of words) {
      for (const other of holders.get(word) ?? []) {
        if ((place.get(other) ?? 0) <= (place.get(one) ?? 0)) continue;
        const list = shared.get(other);
        if (list) list.push(word);
        else shared.set(other, [word]);
      }
    }
    for (const [other, common] of shared) {
      const all = words.length + (lists.get(other)?.length ?? 0) - common.length;
      const key = common.join(' ');
      const isEnough = common.length >= LEAST && common.length * PART.d >= all * PART.n;
      if (!isEnough || groups.has(key)) continue;
      const members = (holders.get(common[0] ?? '') ?? []).filter((each) =>
        common.every((word) => lists.get(each)?.includes(word)),
      );
      groups.set(key, { words: common, members });
    }
  }
  return groups;
}
