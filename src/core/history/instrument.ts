import { fromDecimal, roundHalfUp, type Ratio } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { scaleBounds, type Bounds } from './expected-external.ts';

/** What has to be known of an instrument to show values by it. */
export interface Instrument {
  readonly title: string;
  readonly version: string;
  readonly digits: number;
  readonly readsRounded: boolean;
  readonly bounds: Bounds;
  /** Whole governments are assessed by it, not agencies. */
  readonly ofGovernments: boolean;
}

/** An instrument as the pages about years need it. */
export function instrumentOf(rubric: Rubric): Instrument {
  const scales = Object.values(rubric.scales);
  return {
    title: rubric.shortTitle ?? rubric.title,
    version: rubric.version,
    digits: rubric.rounding.digits,
    readsRounded: rubric.rounding.predikatOn === 'rounded',
    bounds: scaleBounds(
      Math.min(...scales.map(({ min }) => min)),
      Math.max(...scales.map(({ max }) => max)),
    ),
    ofGovernments: rubric.unit === 'pemda',
  };
}

/** A value as the instrument compares it with the floor of a predikat: rounded, or as it is. */
export function asCompared(value: Ratio, { digits, readsRounded }: Instrument): Ratio {
  return readsRounded ? fromDecimal(roundHalfUp(value, digits)) : value;
}
