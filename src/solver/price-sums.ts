import type { PriceGround } from './price-ground.ts';

/**
 * What the steps add up to by the objective, at prices of its own. `good`: each agency's goal has
 * a price, which is paid for every unit towards it. `worst`: the groups share one price, so that
 * no choice is worth less than the lowest of them.
 */
export interface PriceSums {
  /** Takes new prices; what they are worth before any step is climbed. */
  readonly begin: (prices: Float64Array) => number;
  /** What a step is worth at these prices. */
  readonly unitOf: (step: number) => number;
  /** So much of a step is climbed. */
  readonly add: (step: number, part: number) => void;
  /** Writes how the whole changes with each of the objective's prices. */
  readonly end: (prices: Float64Array, slopes: Float64Array) => void;
}

function gainSums({ units }: PriceGround): PriceSums {
  return {
    begin: () => 0,
    unitOf: (step) => units[step] ?? 0,
    add: () => undefined,
    end: () => undefined,
  };
}

/** Steps of sums that are weighed by one number each. */
function weighed({ units, sumOf }: PriceGround, weights: Float64Array, sums: Float64Array) {
  return {
    unitOf: (step: number) => (weights[sumOf[step] ?? -1] ?? 0) * (units[step] ?? 0),
    add: (step: number, part: number) => {
      const sum = sumOf[step] ?? -1;
      if (sum >= 0) sums[sum] = (sums[sum] ?? 0) + part * (units[step] ?? 0);
    },
  };
}

function goodSums(ground: PriceGround): PriceSums {
  const { order, at } = ground;
  const goals = order.agencies.map(({ missing }) =>
    missing !== null && missing > 0 ? missing : 0,
  );
  const weights = new Float64Array(goals.length);
  const sums = new Float64Array(goals.length);
  return {
    ...weighed(ground, weights, sums),
    begin: (prices) => {
      sums.fill(0);
      weights.set(prices.subarray(at.sums, at.end));
      return goals.reduce(
        (value, goal, one) => value + (goal > 0 ? Math.max(0, 1 - goal * (weights[one] ?? 0)) : 0),
        0,
      );
    },
    end: (_, slopes) => {
      goals.forEach((goal, one) => {
        const isOpen = goal * (weights[one] ?? 0) < 1;
        slopes[at.sums + one] = goal > 0 ? (sums[one] ?? 0) - (isOpen ? goal : 0) : 0;
      });
    },
  };
}

function worstSums(ground: PriceGround): PriceSums {
  const { order, at } = ground;
  const weights = new Float64Array(order.groups.length);
  const sums = new Float64Array(order.groups.length);
  let total = 1;
  return {
    ...weighed(ground, weights, sums),
    begin: (prices) => {
      const own = prices.subarray(at.sums, at.end);
      total = own.reduce((sum, one) => sum + one, 0) || 1;
      let value = 0;
      order.groups.forEach(({ base }, one) => {
        weights[one] = (own[one] ?? 0) / total;
        sums[one] = base;
        value += (weights[one] ?? 0) * base;
      });
      return value;
    },
    end: (_, slopes) => {
      const mean = sums.reduce((value, sum, one) => value + sum * (weights[one] ?? 0), 0);
      sums.forEach((sum, one) => {
        slopes[at.sums + one] = (sum - mean) / total;
      });
    },
  };
}

/** The sums of an order by its objective. */
export function priceSums(ground: PriceGround): PriceSums {
  switch (ground.order.objective) {
    case 'gain':
      return gainSums(ground);
    case 'good':
      return goodSums(ground);
    case 'worst':
      return worstSums(ground);
  }
}
