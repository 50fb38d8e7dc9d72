import { addAt, kindPrices } from './price-kinds.ts';
import type { PriceGround } from './price-ground.ts';
import { priceSums } from './price-sums.ts';

/** At some prices: what the best free choice is worth, how worth changes with each price. */
export interface Slopes {
  readonly value: number;
  readonly slopes: Float64Array;
}

/** Of what is chosen less than this nothing is reckoned. */
const LITTLE = 1e-9;

/** How much of something is chosen that is worth so much: all or nothing where it is cold. */
function chosenAt(worth: number, heat: number): number {
  const far = worth / heat;
  if (far > 30) return 1;
  return far < -30 ? 0 : 1 / (1 + Math.exp(-far));
}

/** Every ceiling, capacity and tie that is paid for: its price counts as often as there is of it. */
function leftOf({ order, at, ties }: PriceGround): Float64Array {
  const left = new Float64Array(at.end);
  order.ceilings.forEach(({ perYear }, place) => {
    for (let year = 0; year < order.years; year += 1) {
      left[place * order.years + year] = perYear[year] ?? 0;
    }
  });
  order.capacities.forEach(({ perYear }, place) => {
    left.fill(perYear, at.hands + place * order.years, at.hands + (place + 1) * order.years);
  });
  ties.forEach(({ most }, place) => {
    left[at.ties + place] = most;
  });
  return left;
}

/**
 * The worth of the best free choice, and slopes of a smoothed one: what is worth about nothing is
 * chosen in part, the more so the hotter it is. Smooth slopes are what makes prices settle.
 */
export function priceSlopes(ground: PriceGround): (prices: Float64Array, heat: number) => Slopes {
  const { at, ladders, uses, usesAt, kindOf, ties, says } = ground;
  const left = leftOf(ground);
  const slopes = new Float64Array(at.end);
  const kinds = kindPrices(ground);
  const sums = priceSums(ground);
  const worth = new Float64Array(kindOf.length);
  const chosen = new Float64Array(kindOf.length);
  const counts = new Float64Array(ground.kinds.length);
  const heights = new Float64Array(
    Math.max(1, ...ladders.map(({ first, end }) => end - first + 1)),
  );

  const weigh = (prices: Float64Array): void => {
    kinds.price(prices);
    for (let one = 0; one < worth.length; one += 1) {
      let own = -(kinds.least[kindOf[one] ?? 0] ?? 0);
      const end = usesAt[one + 1] ?? 0;
      for (let use = usesAt[one] ?? 0; use < end; use += 1) {
        own += prices[at.steps + (uses[use] ?? 0)] ?? 0;
      }
      worth[one] = own;
    }
    ties.forEach(({ terms }, tie) => {
      const price = prices[at.ties + tie] ?? 0;
      for (const [times, one] of terms) addAt(worth, one, -times * price);
    });
  };
  const choose = (heat: number): number => {
    counts.fill(0);
    let value = 0;
    for (let one = 0; one < worth.length; one += 1) {
      const own = worth[one] ?? 0;
      const say = says[one] ?? 0;
      const part = say === 0 ? chosenAt(own, heat) : Math.max(0, say);
      chosen[one] = part;
      if (say === 1 || (say === 0 && own > 0)) value += own;
      if (part < LITTLE) continue;
      addAt(counts, kindOf[one] ?? 0, part);
      const end = usesAt[one + 1] ?? 0;
      for (let use = usesAt[one] ?? 0; use < end; use += 1) {
        addAt(slopes, at.steps + (uses[use] ?? 0), part);
      }
    }
    kinds.take(counts, slopes);
    ties.forEach(({ terms }, tie) => {
      for (const [times, one] of terms) addAt(slopes, at.ties + tie, -times * (chosen[one] ?? 0));
    });
    return value;
  };
  const climb = (prices: Float64Array, heat: number): number => {
    let value = 0;
    for (const { first, end } of ladders) {
      let [height, top] = [0, 0];
      for (let step = first; step < end; step += 1) {
        height += sums.unitOf(step) - (prices[at.steps + step] ?? 0);
        heights[step - first] = height;
        if (height > top) top = height;
      }
      value += top;
      let all = Math.exp(-top / heat);
      for (let step = first; step < end; step += 1) {
        const part = Math.exp(((heights[step - first] ?? 0) - top) / heat);
        heights[step - first] = part;
        all += part;
      }
      let climbed = 0;
      for (let step = end - 1; step >= first; step -= 1) {
        climbed += (heights[step - first] ?? 0) / all;
        addAt(slopes, at.steps + step, -climbed);
        sums.add(step, climbed);
      }
    }
    return value;
  };
  return (prices, heat) => {
    slopes.set(left);
    let value = 0;
    for (let place = 0; place < at.sums; place += 1) {
      value += (prices[place] ?? 0) * (left[place] ?? 0);
    }
    value += sums.begin(prices);
    weigh(prices);
    value += choose(heat);
    value += climb(prices, heat);
    sums.end(prices, slopes);
    return { value, slopes };
  };
}
