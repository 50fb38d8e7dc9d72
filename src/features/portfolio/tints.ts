import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import { fromInteger, add, multiply, ratio, roundHalfUp } from '#core/lib/ratio.ts';
import { decimal } from '#ui/format.ts';
import { views } from './text-views.ts';

const STEPS = 5;

/** The five even steps of the scale of the index, in words. */
export function tintNames({ min, max, rounding }: InstrumentFrame): readonly string[] {
  const bound = (step: number): string => {
    const part = multiply(ratio(BigInt(step), BigInt(STEPS)), fromInteger(max - min));
    return decimal(roundHalfUp(add(fromInteger(min), part), rounding.digits));
  };
  return Array.from({ length: STEPS }, (_, at) => {
    const between = at === STEPS - 1 ? views.heat.last : views.heat.between;
    return between(bound(at), bound(at + 1));
  });
}
