import { fromInteger, multiply, roundHalfUp, type Ratio } from '#core/lib/ratio.ts';
import { decimal } from '#ui/format.ts';

/** A share 0..1 as a percentage with two decimals, so that a column of them lines up: "2,86%". */
export function shareText(share: Ratio): string {
  return `${decimal(roundHalfUp(multiply(share, fromInteger(100)), 2))}%`;
}

/** What so many levels add to the index, one digit finer than the index is shown. */
export function gainText(share: Ratio, levels: number, digits: number): string {
  return decimal(roundHalfUp(multiply(share, fromInteger(levels)), digits + 1));
}
