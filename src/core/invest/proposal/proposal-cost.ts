import type { Candidate } from './candidate.ts';
import { sumOfLines } from '#core/invest/price/cost-line.ts';

/** Which of the three figures of an estimate is taken. */
export type CostCase = 'low' | 'likely' | 'high';

/** Rupiah of a proposal: in the year it starts, and in every year after it. */
export interface ProposalCost {
  readonly first: number;
  readonly later: number;
  /** From volume × unit price, or from the estimate of its initiative. */
  readonly by: 'lines' | 'estimate';
}

/**
 * What a proposal costs. Its yearly part is paid from the first year on; lines of volume × unit
 * price take the place of the estimate, in every case.
 */
export function costOf(
  { initiative, decision }: Pick<Candidate, 'initiative' | 'decision'>,
  which: CostCase = 'likely',
): ProposalCost {
  if (decision.lines.length > 0) {
    const { once, yearly } = sumOfLines(decision.lines);
    return { first: once + yearly, later: yearly, by: 'lines' };
  }
  const once = initiative.cost?.oneOff[which] ?? 0;
  const yearly = initiative.cost?.perYear[which] ?? 0;
  return { first: once + yearly, later: yearly, by: 'estimate' };
}
