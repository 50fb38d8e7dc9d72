import type { PlanOrder, Proposal, Starts } from './plan-order.ts';

/** Rupiah of one proposal in one year, when it starts in `start`. */
export function costIn({ cost, running }: Proposal, start: number, year: number): number {
  if (year < start) return 0;
  return year === start ? cost : running;
}

/** Rupiah of a plan for each year, of one source or (`null`) of all. */
export function spendOf(
  { proposals, years }: PlanOrder,
  starts: Starts,
  source: string | null = null,
): readonly number[] {
  const spent = Array<number>(years).fill(0);
  for (const proposal of proposals) {
    const start = starts.get(proposal.id);
    if (start === undefined || (source !== null && proposal.source !== source)) continue;
    for (let year = start; year < years; year += 1) {
      spent[year] = (spent[year] ?? 0) + costIn(proposal, start, year);
    }
  }
  return spent;
}
