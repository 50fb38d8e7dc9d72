import type { PlacedItem } from './context.ts';

const SOME = /(?<!\p{L})sebagian(?!\p{L})/iu;
const ALL = /(?<!\p{L})(?:seluruh|seluruhnya|semua)(?!\p{L})/iu;

/** Whether an item proves how much is covered: it states a denominator, or its level says "all". */
function isAboutScope({ level, item }: PlacedItem): boolean {
  if (item.must.includes('memuat penyebut') || ALL.test(item.text)) return true;
  return level.criteria.some(({ text }) => ALL.test(text));
}

/**
 * Whether one paper can hardly prove both items of one indicator: the higher one is about
 * how much is covered, or one speaks of some and the other of all. A decree that is asked
 * for again higher up is no clash.
 */
function clash(a: PlacedItem, b: PlacedItem): boolean {
  if (a.indicator.id !== b.indicator.id || a.item.id === b.item.id) return false;
  if (a.level.level !== b.level.level) return isAboutScope(a.level.level > b.level.level ? a : b);
  return (
    (SOME.test(a.item.text) && ALL.test(b.item.text)) ||
    (ALL.test(a.item.text) && SOME.test(b.item.text))
  );
}

/** The items of two lists that clash with one of the other list, in their order, each once. */
export function clashing(
  some: readonly PlacedItem[],
  others: readonly PlacedItem[],
): readonly PlacedItem[] {
  const found = new Set<PlacedItem>();
  for (const a of some) {
    for (const b of others) {
      if (clash(a, b)) found.add(a).add(b);
    }
  }
  return [...some, ...others].filter(
    (item, at, all) => found.has(item) && all.indexOf(item) === at,
  );
}
