import type { PriceGround, PriceKind } from './price-ground.ts';

/** What no plan is above, by the first number of its merit. */
export interface ExactBound {
  readonly bound: number;
  /** By place of the proposal: what no plan with it is above, and none without it. */
  readonly withIt: readonly number[];
  readonly withoutIt: readonly number[];
}

/** Prices are whole numbers of this part of a unit. */
const FINE = 48;
const ONE = 1n << BigInt(FINE);

const whole = (price: number): bigint =>
  Number.isFinite(price) && price > 0 ? BigInt(Math.floor(price * 2 ** FINE)) : 0n;

/** The price of the cheapest year of a kind. */
function leastOf(
  { order, at }: PriceGround,
  { cost, running, ceilings, hands, years: open }: PriceKind,
  prices: readonly bigint[],
): bigint {
  const { years } = order;
  const [first, later] = [BigInt(cost), BigInt(running)];
  let least: bigint | undefined;
  let after = 0n;
  for (let year = years - 1; year >= 0; year -= 1) {
    let rupiah = 0n;
    for (const one of ceilings) rupiah += prices[one * years + year] ?? 0n;
    if (open.includes(year)) {
      let price = rupiah * first + after * later;
      for (const one of hands) price += prices[at.hands + one * years + year] ?? 0n;
      if (least === undefined || price < least) least = price;
    }
    after += rupiah;
  }
  return least ?? 0n;
}

/** Weights of the objective's sums, and what they are worth before any step is climbed. */
function sumsOf(
  { order, at }: PriceGround,
  prices: readonly bigint[],
): { readonly weights: readonly bigint[]; readonly value: bigint } {
  const own = prices.slice(at.sums);
  if (order.objective === 'gain') return { weights: [], value: 0n };
  if (order.objective === 'good') {
    let value = 0n;
    order.agencies.forEach(({ missing }, one) => {
      if (missing === null) return;
      // Who is there already counts; who is not may get there where the price of it is low.
      const left = missing <= 0 ? ONE : ONE - BigInt(missing) * (own[one] ?? 0n);
      if (left > 0n) value += left;
    });
    return { weights: own, value };
  }
  const total = own.reduce((sum, one) => sum + one, 0n);
  if (total === 0n) own[0] = 1n;
  const weights = own.map((one) => (one * ONE) / (total === 0n ? 1n : total));
  // Together exactly one: what dividing left over goes to the first.
  weights[0] = (weights[0] ?? 0n) + ONE - weights.reduce((sum, one) => sum + one, 0n);
  const value = order.groups.reduce(
    (sum, { base }, one) => sum + BigInt(base) * (weights[one] ?? 0n),
    0n,
  );
  return { weights, value };
}

/** What everything that is paid for is worth at these prices. */
function paidFor({ order, at, ties }: PriceGround, prices: readonly bigint[]): bigint {
  const { years, ceilings, capacities } = order;
  let value = 0n;
  for (let year = 0; year < years; year += 1) {
    ceilings.forEach(({ perYear }, one) => {
      value += (prices[one * years + year] ?? 0n) * BigInt(perYear[year] ?? 0);
    });
    capacities.forEach(({ perYear }, one) => {
      value += (prices[at.hands + one * years + year] ?? 0n) * BigInt(perYear);
    });
  }
  ties.forEach(({ most }, tie) => {
    value += (prices[at.ties + tie] ?? 0n) * BigInt(most);
  });
  return value;
}

/** What the best way up every ladder is worth when each step has its price. */
function climbing(
  { ladders, units, sumOf, order, at }: PriceGround,
  prices: readonly bigint[],
  weights: readonly bigint[],
): bigint {
  let value = 0n;
  for (const { first, end } of ladders) {
    let [height, top] = [0n, 0n];
    for (let step = first; step < end; step += 1) {
      const weight = order.objective === 'gain' ? ONE : (weights[sumOf[step] ?? -1] ?? 0n);
      height += weight * BigInt(units[step] ?? 0) - (prices[at.steps + step] ?? 0n);
      if (height > top) top = height;
    }
    value += top;
  }
  return value;
}

/** What every proposal is worth beyond its price. */
function worthsOf(ground: PriceGround, prices: readonly bigint[]): bigint[] {
  const { kinds, kindOf, uses, usesAt, ties, at } = ground;
  const least = kinds.map((kind) => leastOf(ground, kind, prices));
  const worths = Array.from(kindOf, (kind, one) => {
    let worth = -(least[kind] ?? 0n);
    const end = usesAt[one + 1] ?? 0;
    for (let use = usesAt[one] ?? 0; use < end; use += 1) {
      worth += prices[at.steps + (uses[use] ?? 0)] ?? 0n;
    }
    return worth;
  });
  ties.forEach(({ terms }, tie) => {
    const price = prices[at.ties + tie] ?? 0n;
    for (const [times, one] of terms) worths[one] = (worths[one] ?? 0n) - BigInt(times) * price;
  });
  return worths;
}

/**
 * What follows from prices, whatever they are, in whole numbers without any rounding but the last
 * one down: by weak duality no plan is worth more than the best free choice, no plan with (without)
 * one proposal more than the best free choice with (without) it.
 */
export function exactBound(ground: PriceGround, prices: Float64Array): ExactBound {
  const fine = Array.from(prices, whole);
  const { weights, value } = sumsOf(ground, fine);
  const worths = worthsOf(ground, fine);
  let free = value + paidFor(ground, fine) + climbing(ground, fine, weights);
  worths.forEach((worth, one) => {
    const say = ground.says[one] ?? 0;
    if (say === 1 || (say === 0 && worth > 0n)) free += worth;
  });
  // Every merit is a whole number: shifting rounds down.
  const down = (sum: bigint): number => Number(sum >> BigInt(FINE));
  const part =
    (isIn: boolean) =>
    (worth: bigint, one: number): number => {
      const say = ground.says[one] ?? 0;
      if (say !== 0) return (say === 1) === isIn ? down(free) : -Infinity;
      return worth > 0n === isIn ? down(free) : down(isIn ? free + worth : free - worth);
    };
  return {
    bound: down(free),
    withIt: worths.map(part(true)),
    withoutIt: worths.map(part(false)),
  };
}
