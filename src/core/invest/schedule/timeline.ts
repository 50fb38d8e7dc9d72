import type { PlanOrder, Proposal, Starts } from '#core/invest/choice/plan-order.ts';

/** Weeks of a year. */
export const YEAR_WEEKS = 52;

/** When one chosen proposal is worked on, in weeks from the first week of the plan. */
export interface Span {
  readonly from: number;
  /** Not included. */
  readonly to: number;
}

/**
 * Lays the chosen proposals out in time: each begins with the first week of its year, when the money
 * of that year has come, or when all that it requires is done, whichever is latest.
 *
 * @param waits weeks of each year that are over before its money comes (`weeksBeforeMoney`).
 */
export function spansOf(
  { proposals }: Pick<PlanOrder, 'proposals'>,
  starts: Starts,
  waits: readonly number[] = [],
): ReadonlyMap<string, Span> {
  const byId = new Map(proposals.map((one) => [one.id, one]));
  const spans = new Map<string, Span>();
  const spanOf = (one: Proposal, start: number): Span => {
    const known = spans.get(one.id);
    if (known) return known;
    // Laid down before the others are looked at: what requires itself by way of others still ends.
    const first = start * YEAR_WEEKS + (waits[start] ?? 0);
    spans.set(one.id, { from: first, to: first + one.weeks });
    const after = one.requires.map((id) => {
      const required = byId.get(id);
      const at = starts.get(id);
      return required && at !== undefined ? spanOf(required, at).to : 0;
    });
    const from = Math.max(first, ...after);
    const span = { from, to: from + one.weeks };
    spans.set(one.id, span);
    return span;
  };
  for (const one of proposals) {
    const start = starts.get(one.id);
    if (start !== undefined) spanOf(one, start);
  }
  return spans;
}
