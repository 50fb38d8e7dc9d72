import { compare, type Ratio } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { Consensus } from './consensus.ts';
import { effectOnIndex, type Findings } from './effect-on-index.ts';
import { medianOf } from './median-of.ts';
import { differentFindings, type VoteItem } from './votes.ts';

type Values = Consensus['values'];

/** An indicator about which the votes differ, and how far that moves the index. */
export interface Dispute {
  readonly item: VoteItem;
  /** The index with the highest vote less the index with the lowest, exact. */
  readonly spread: Ratio;
}

/**
 * What each indicator counts with until everything is agreed: the agreed value; else the
 * median of the votes; else the first vote. An indicator without either stays open.
 */
export function groundOf(items: readonly VoteItem[], values: Values): Findings {
  const entries = items.flatMap(({ indicator, votes }) => {
    const agreed = Object.hasOwn(values, indicator) ? values[indicator]?.finding : undefined;
    const findings = votes.map(({ vote }) => vote.finding);
    const finding = agreed ?? medianOf(findings) ?? findings[0];
    return finding ? [[indicator, finding] as const] : [];
  });
  return Object.fromEntries(entries);
}

/**
 * The indicators in dispute, the one that moves the index most first; equal ones in reading
 * order. What was agreed meanwhile stays in its place, so that nothing jumps under the hand:
 * all others count with the votes alone.
 */
export function disputesOf(rubric: Rubric, items: readonly VoteItem[]): readonly Dispute[] {
  const ground = groundOf(items, {});
  return items
    .filter(({ state }) => state === 'disputed')
    .map((item) => {
      const findings = differentFindings(item.votes);
      return { item, spread: effectOnIndex(rubric, ground, item.indicator, findings).spread };
    })
    .sort((a, b) => compare(b.spread, a.spread));
}
