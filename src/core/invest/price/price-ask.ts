import type { Slice } from '#core/portfolio/query.ts';
import type { CostLine } from './cost-line.ts';
import type { LineFacts } from '#core/invest/clearance/line-hints.ts';
import type { Price } from './price.ts';

/** Which prices are shown; an empty text leaves nothing out. */
export interface PriceFilter {
  /** Every word has to stand somewhere in a price. */
  readonly words: string;
  readonly standard: string;
  /** A year as text. */
  readonly year: string;
}

export interface PriceOrder {
  readonly by: 'name' | 'price' | 'unit' | 'standard' | 'year';
  readonly down: boolean;
}

/** What a page wants to know of the prices; as text it says all there is. */
export type PriceAsk =
  | {
      readonly part: 'list';
      readonly filter: PriceFilter;
      readonly order: PriceOrder;
      readonly rows: Slice;
    }
  /** What the list says about lines of a cost. */
  | {
      readonly part: 'facts';
      readonly lines: readonly Pick<CostLine, 'price' | 'name' | 'unit'>[];
    };

/** How prices lie; several units mean that they cannot be compared with each other. */
export interface PriceSpread {
  readonly least: number;
  /** Of an even number the mean of the two in the middle, half a rupiah up. */
  readonly median: number;
  readonly most: Price;
  readonly units: number;
  /** How many are at least {@link FAR_OUT} times the median. They stay and count. */
  readonly far: number;
}

export const FAR_OUT = 10;

export interface PriceParts {
  readonly list: {
    readonly shown: readonly Price[];
    /** How many the filter leaves. */
    readonly count: number;
    /** Of those the filter leaves; null = none. */
    readonly spread: PriceSpread | null;
    readonly standards: readonly string[];
    /** Owners of lists. */
    readonly sources: readonly string[];
    /** The latest first. */
    readonly years: readonly number[];
  };
  /** One for each line asked for, in that order. */
  readonly facts: readonly LineFacts[];
}

/** An answer; there may be no price at all, and then every list is empty. */
export interface PriceView<A extends PriceAsk> {
  readonly ask: A;
  readonly prices: number;
  readonly damaged: number;
  readonly part: PriceParts[A['part']];
}
