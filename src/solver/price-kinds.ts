import type { PriceGround } from './price-ground.ts';

/** Years share a proposal where their prices lie within this part of the least. */
const YEAR_HEAT = 0.01;
/** Of what is chosen less than this nothing is reckoned. */
const LITTLE = 1e-9;

/** Adds to one place of a row of numbers. */
export function addAt(to: Float64Array, at: number, more: number): void {
  to[at] = (to[at] ?? 0) + more;
}

/** What starting one of each kind costs at some prices, and what starts take of money and hands. */
export interface KindPrices {
  /** The price of the cheapest year of each kind, of the last prices. */
  readonly least: Float64Array;
  readonly price: (prices: Float64Array) => void;
  /** Takes so many of each kind from what is left, shared by the years that are cheapest. */
  readonly take: (counts: Float64Array, left: Float64Array) => void;
}

export function kindPrices({ order, kinds, at }: PriceGround): KindPrices {
  const { years } = order;
  const least = new Float64Array(kinds.length);
  const share = new Float64Array(kinds.length * years);
  const here = new Float64Array(years);
  return {
    least,
    price: (prices) => {
      kinds.forEach(({ cost, running, ceilings, hands, years: open }, kind) => {
        let [later, best] = [0, Infinity];
        for (let year = years - 1; year >= 0; year -= 1) {
          let rupiah = 0;
          for (const one of ceilings) rupiah += prices[one * years + year] ?? 0;
          let price = rupiah * cost + later * running;
          for (const one of hands) price += prices[at.hands + one * years + year] ?? 0;
          later += rupiah;
          here[year] = open.includes(year) ? price : Infinity;
          best = Math.min(best, here[year] ?? Infinity);
        }
        least[kind] = open.length > 0 ? best : 0;
        let sum = 0;
        for (let year = 0; year < years; year += 1) {
          const above = (here[year] ?? Infinity) - best;
          const part = open.length > 0 ? Math.exp(-above / (YEAR_HEAT * best + LITTLE)) : 0;
          share[kind * years + year] = part;
          sum += part;
        }
        const own = share.subarray(kind * years, (kind + 1) * years);
        own.forEach((part, year) => {
          own[year] = part / Math.max(sum, LITTLE);
        });
      });
    },
    take: (counts, left) => {
      kinds.forEach(({ cost, running, ceilings, hands }, kind) => {
        const count = counts[kind] ?? 0;
        if (count < LITTLE) return;
        let begun = 0;
        for (let year = 0; year < years; year += 1) {
          const starting = count * (share[kind * years + year] ?? 0);
          const rupiah = starting * cost + begun * running;
          for (const one of ceilings) addAt(left, one * years + year, -rupiah);
          for (const one of hands) addAt(left, at.hands + one * years + year, -starting);
          begun += starting;
        }
      });
    },
  };
}
