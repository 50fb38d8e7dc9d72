import { divide, fromInteger, multiply, roundHalfUp, type Ratio } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { Shown } from '#core/scoring/score.ts';

/** What gains are set against: Rp 10 juta. */
const PER_RUPIAH = 10_000_000;
/** A gain is often smaller than the last digit of an index. */
const MORE_DIGITS = 1;
const WORTH_DIGITS = 4;

/** A gain as it is shown: with one digit more than the index, so that small ones are seen. */
export function shownGain({ rounding }: Pick<Rubric, 'rounding'>, exact: Ratio): Shown {
  return { exact, text: roundHalfUp(exact, rounding.digits + MORE_DIGITS) };
}

/** Rupiah over all years of a plan, for what starts in its first year. */
export function planCost(
  cost: { readonly first: number; readonly later: number },
  years: number,
): number {
  return cost.first + cost.later * (years - 1);
}

const worth = (exact: Ratio): Shown => ({ exact, text: roundHalfUp(exact, WORTH_DIGITS) });

/** Index points for each Rp 10 juta; null = there is no cost to divide by. */
export function gainPerMoney(gain: Ratio, rupiah: number): Shown | null {
  if (rupiah <= 0) return null;
  return worth(divide(multiply(gain, fromInteger(PER_RUPIAH)), fromInteger(rupiah)));
}

/** Index points for each week of work. */
export function gainPerWeek(gain: Ratio, weeks: number): Shown {
  return worth(divide(gain, fromInteger(weeks)));
}
