/**
 * Why there is no figure:
 * - `one-rater`: fewer than two raters said anything;
 * - `too-few-units`: fewer than {@link LEAST_UNITS} units have two values or more;
 * - `one-category`: every value is the same, so that agreement by chance is certain and
 *   nothing is left to be measured against it;
 * - `no-variance`: the variance that the figure divides by is zero or negative;
 * - `mixed-scales`: the units stand on scales of different length.
 */
export type WhyNone =
  | 'one-rater'
  | 'too-few-units'
  | 'one-category'
  | 'no-variance'
  | 'mixed-scales';

/** A figure, or the named reason why there is none. Never NaN. */
export type Estimate =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'none'; readonly why: WhyNone };

/** With one unit alone no figure of agreement says anything. */
export const LEAST_UNITS = 2;

/**
 * Below this many units a figure is shown with a warning: its interval is wide, and one
 * single unit moves it much. A house rule, not one of the literature.
 */
export const FEW_UNITS = 10;

export function value(found: number): Estimate {
  return { kind: 'value', value: found };
}

export function none(why: WhyNone): Estimate {
  return { kind: 'none', why };
}
