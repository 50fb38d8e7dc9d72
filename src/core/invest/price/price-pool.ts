import { plainFolded } from '#core/lib/plain.ts';
import type { Price } from './price.ts';

/** What tells a price, reckoned once: of lists of 50,000 rows it is asked for often. */
export interface KeyedPrice {
  readonly price: Price;
  /** Its list, what is bought, which one, and what one of it is. */
  readonly item: string;
  /** Everything it says. */
  readonly content: string;
}

export function keyed(price: Price): KeyedPrice {
  const { standard, source, year, groupCode, groupName, name, specification, unit } = price;
  const words = [year ?? '', standard, source, groupCode, name, specification, unit];
  const said = words.join('\u0000');
  return {
    price,
    item: plainFolded(said),
    content: [said, groupName, price.price, ...price.accountCodes].join('\u0000'),
  };
}

/** By what a stored price and a row of a file are paired, the strictest first. */
export const PAIRINGS: readonly ((one: KeyedPrice) => string)[] = [
  ({ content }) => content,
  ({ item, price }) => `${price.price} ${item}`,
  ({ item }) => item,
];

/** Stored prices, each of which is given away once. */
export class PricePool {
  readonly #prices: readonly KeyedPrice[];
  readonly #taken = new Set<KeyedPrice>();

  /** Ids are made in the order in which prices come: the first of several is given first. */
  constructor(prices: readonly Price[]) {
    this.#prices = prices.map(keyed).sort((a, b) => (a.price.id < b.price.id ? 1 : -1));
  }

  /** Gives the next price with the same key as another one that nobody took, if there is one. */
  by(keyOf: (one: KeyedPrice) => string): (like: KeyedPrice) => Price | undefined {
    const lists = new Map<string, KeyedPrice[]>();
    for (const one of this.#prices) {
      if (this.#taken.has(one)) continue;
      const key = keyOf(one);
      const list = lists.get(key);
      if (list) list.push(one);
      else lists.set(key, [one]);
    }
    return (like) => {
      const found = lists.size === 0 ? undefined : lists.get(keyOf(like))?.pop();
      if (found) this.#taken.add(found);
      return found?.price;
    };
  }
}
