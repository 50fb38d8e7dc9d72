import { MOST_PRIORITY } from '#core/invest/plan-edits.ts';

/** How much an agency can count. */
export const PRIORITIES: readonly number[] = Array.from(
  { length: MOST_PRIORITY },
  (_, at) => at + 1,
);
