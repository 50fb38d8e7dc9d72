import { plainFolded } from '#core/lib/plain.ts';
import { fold } from '#core/lib/fold.ts';
import type { LineFacts } from '#core/invest/clearance/line-hints.ts';
import {
  FAR_OUT,
  type PriceAsk,
  type PriceFilter,
  type PriceOrder,
  type PriceParts,
  type PriceSpread,
} from './price-ask.ts';
import type { Price } from './price.ts';

export interface PriceAnswerer {
  readonly answer: <A extends PriceAsk>(ask: A) => PriceParts[A['part']];
}

/** Made once: comparing by locale anew for every pair takes seconds where there are many. */
const NAMES = new Intl.Collator('id', { numeric: true });

/** Middle of prices that are in order; half a rupiah goes up. */
function medianOf(sorted: readonly number[]): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : Math.ceil(((sorted[half - 1] ?? 0) + upper) / 2);
}

function spreadOf(prices: readonly Price[]): PriceSpread | null {
  const sorted = [...prices].sort((a, b) => a.price - b.price);
  const [first] = sorted;
  const most = sorted[sorted.length - 1];
  if (!first || !most) return null;
  const median = medianOf(sorted.map(({ price }) => price));
  return {
    least: first.price,
    median,
    most,
    units: new Set(prices.map(({ unit }) => plainFolded(unit))).size,
    far: sorted.filter(({ price }) => price >= median * FAR_OUT).length,
  };
}

/** What is searched: everything a price says but its amount. */
function textOf(price: Price): string {
  const { name, specification, unit, accountCodes, groupCode, groupName, standard, source } = price;
  const codes = accountCodes.join(' ');
  return fold(
    `${name} ${specification} ${unit} ${codes} ${groupCode} ${groupName} ${standard} ${source}`,
  );
}

const likeKey = ({ name, unit }: Pick<Price, 'name' | 'unit'>): string =>
  `${plainFolded(name)}|${plainFolded(unit)}`;

function byLike(prices: readonly Price[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const price of prices) {
    const key = likeKey(price);
    const group = groups.get(key);
    if (group) group.push(price.price);
    else groups.set(key, [price.price]);
  }
  for (const group of groups.values()) group.sort((a, b) => a - b);
  return groups;
}

const distinct = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.filter((text) => text !== ''))].sort(NAMES.compare);

/** Answers questions about prices; prices that changed need another one. */
export function priceAnswerer(unsorted: readonly Price[]): PriceAnswerer {
  // In the order of names once; other orders fall back on it.
  const prices = [...unsorted].sort(
    (a, b) =>
      NAMES.compare(a.name, b.name) ||
      a.price - b.price ||
      NAMES.compare(a.specification, b.specification) ||
      (a.id < b.id ? -1 : 1),
  );
  const texts = prices.map(textOf);
  const byId = new Map(prices.map((price) => [price.id, price] as const));
  const standards = distinct(prices.map(({ standard }) => standard));
  const sources = distinct(prices.map(({ source }) => source));
  const years = [...new Set(prices.flatMap(({ year }) => (year === null ? [] : [year])))].sort(
    (a, b) => b - a,
  );
  let likes: ReturnType<typeof byLike> | undefined;

  const filtered = ({ words, standard, year }: PriceFilter): readonly Price[] => {
    const sought = fold(words).split(/\s+/).filter(Boolean);
    return prices.filter((price, at) => {
      if (standard !== '' && price.standard !== standard) return false;
      if (year !== '' && String(price.year ?? '') !== year) return false;
      return sought.every((word) => texts[at]?.includes(word));
    });
  };
  const ordered = (found: readonly Price[], { by, down }: PriceOrder): readonly Price[] => {
    const turn = down ? -1 : 1;
    if (by === 'name') return down ? [...found].reverse() : found;
    if (by === 'price') return [...found].sort((a, b) => turn * (a.price - b.price));
    if (by === 'year') return [...found].sort((a, b) => turn * ((a.year ?? 0) - (b.year ?? 0)));
    return [...found].sort((a, b) => turn * NAMES.compare(a[by], b[by]));
  };
  let last:
    | {
        readonly key: string;
        readonly list: Omit<PriceParts['list'], 'shown'>;
        readonly all: readonly Price[];
      }
    | undefined;
  const listOf = (filter: PriceFilter, order: PriceOrder): NonNullable<typeof last> => {
    const key = JSON.stringify([filter, order]);
    if (last?.key !== key) {
      const found = filtered(filter);
      const list = { count: found.length, spread: spreadOf(found), standards, sources, years };
      last = { key, list, all: ordered(found, order) };
    }
    return last;
  };
  const factsOf = (line: {
    readonly price: string;
    readonly name: string;
    readonly unit: string;
  }): LineFacts => {
    likes ??= byLike(prices);
    const here = byId.get(line.price);
    const like = likes.get(likeKey(line)) ?? [];
    return {
      year: here?.year ?? null,
      now: here?.price ?? null,
      median: like.length > 0 ? medianOf(like) : null,
      like: like.length,
    };
  };
  const answer = (ask: PriceAsk): PriceParts[PriceAsk['part']] => {
    if (ask.part === 'facts') return ask.lines.map(factsOf);
    const { list, all } = listOf(ask.filter, ask.order);
    const { from, count } = ask.rows;
    return { ...list, shown: all.slice(from, from + count) };
  };
  return {
    answer: <A extends PriceAsk>(ask: A) => answer(ask) as PriceParts[A['part']],
  };
}
