import type { PriceGround } from './price-ground.ts';
import { priceSlopes } from './price-slopes.ts';

/** Prices of another order, to begin with. */
export interface KnownPrices {
  readonly at: PriceGround['at'];
  readonly prices: Float64Array;
}

/**
 * How often prices are changed, how far (of their logarithms, in the manner of Adam), and how much
 * is smoothed, at first and at last. Prices that are known already need less of it.
 */
const ANEW = { looks: 400, rate: [0.15, 0.005], heat: [0.3, 0.015] } as const;
const KNOWN = { looks: 120, rate: [0.05, 0.005], heat: [0.06, 0.015] } as const;
const [DRIFT, SPREAD] = [0.9, 0.99];
const TINY = 1e-9;
/** What a step's price begins at, of what the step is worth. */
const THIRD = 0.3;
/** Logarithm of a price that is as good as none. */
const NOTHING = -40;
/** Every so many looks it is told how far it came. */
const TELL = 25;

/** Prices to begin with: about a third of each step, money for what all steps are worth. */
function firstPrices({ order, units, sumOf, steps, at }: PriceGround): Float64Array {
  const prices = new Float64Array(at.end).fill(0.1);
  const { objective, groups, agencies, ceilings } = order;
  const weightOf = (step: number): number => {
    const { missing = null } = agencies[sumOf[step] ?? -1] ?? {};
    return { gain: 1, good: 1 / Math.max(1, missing ?? 1), worst: 1 / Math.max(1, groups.length) }[
      objective
    ];
  };
  let worth = 0;
  for (let step = 0; step < steps; step += 1) {
    const own = weightOf(step) * (units[step] ?? 0);
    worth += own;
    prices[at.steps + step] = THIRD * own;
  }
  const rupiah = ceilings.reduce(
    (sum, { perYear }) => sum + perYear.reduce((total, one) => total + one, 0),
    0,
  );
  prices.fill(worth / (2 * rupiah + 1), 0, at.hands);
  prices.fill((0.1 * worth) / (steps + 1), at.hands, at.steps);
  prices.fill((0.1 * worth) / (steps + 1), at.ties, at.sums);
  agencies.forEach(({ missing }, one) => {
    if (objective === 'good') prices[at.sums + one] = 1 / Math.max(1, missing ?? 1);
  });
  return prices;
}

/** Known prices where the order has the same money, hands and steps; ties begin anew. */
function begin(ground: PriceGround, known: KnownPrices | null): readonly [Float64Array, boolean] {
  const prices = firstPrices(ground);
  const { hands, steps, ties } = ground.at;
  const isAlike = known?.at.hands === hands && known.at.steps === steps && known.at.ties === ties;
  if (!known || !isAlike) return [prices, false];
  const sums = known.prices.subarray(known.at.sums, known.at.end);
  prices.set(known.prices.subarray(0, ties));
  if (sums.length === ground.at.end - ground.at.sums) prices.set(sums, ground.at.sums);
  return [prices, true];
}

/**
 * Prices at which even the best free choice is worth little more than the best plan. They prove
 * nothing by themselves: what follows from them is reckoned in whole numbers elsewhere. The same
 * order gives the same prices.
 *
 * @param known prices of an order much like it.
 * @param heard is told of the worth of the best free choice so far; true = near enough.
 */
export function seekPrices(
  ground: PriceGround,
  heard: (bound: number) => boolean,
  known: KnownPrices | null = null,
): Float64Array {
  const slopesAt = priceSlopes(ground);
  const worths = firstPrices(ground).subarray(ground.at.steps, ground.at.ties);
  const mean = worths.reduce((sum, one) => sum + one, 0) / (THIRD * Math.max(1, ground.steps));
  const [prices, isKnown] = begin(ground, known);
  const { looks, rate: rates, heat: heats } = isKnown ? KNOWN : ANEW;
  const best = prices.slice();
  const logs = prices.map((price) => Math.max(NOTHING, Math.log(price)));
  const drift = new Float64Array(prices.length);
  const spread = new Float64Array(prices.length);
  let least = Infinity;
  for (let look = 1; look <= looks; look += 1) {
    const part = look / looks;
    const rate = rates[0] * (rates[1] / rates[0]) ** part;
    const heat = mean * heats[0] * (heats[1] / heats[0]) ** part + TINY;
    const { value, slopes } = slopesAt(prices, heat);
    if (value < least) {
      least = value;
      best.set(prices);
    }
    if (look % TELL === 0 && heard(least)) break;
    const [driftLeft, spreadLeft] = [1 - DRIFT ** look, 1 - SPREAD ** look];
    for (let at = 0; at < prices.length; at += 1) {
      const slope = (slopes[at] ?? 0) * (prices[at] ?? 0);
      const slow = DRIFT * (drift[at] ?? 0) + (1 - DRIFT) * slope;
      const wide = SPREAD * (spread[at] ?? 0) + (1 - SPREAD) * slope * slope;
      drift[at] = slow;
      spread[at] = wide;
      const step = (rate * (slow / driftLeft)) / (Math.sqrt(wide / spreadLeft) + TINY);
      const log = Math.max(NOTHING, (logs[at] ?? 0) - step);
      logs[at] = log;
      prices[at] = Math.exp(log);
    }
  }
  return best;
}
