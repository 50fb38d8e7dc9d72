import { add, divide, fromDecimal, multiply, ZERO, type Ratio } from '#core/lib/ratio.ts';
import type { Group, Indicator, Rubric } from '#core/rubric/types.ts';

function split(
  nodes: readonly (Group | Indicator)[],
  whole: Ratio,
  shares: Map<string, Ratio>,
): void {
  const weights = nodes.map((node) => fromDecimal(node.weight));
  const sum = weights.reduce(add, ZERO);
  nodes.forEach((node, at) => {
    const share = multiply(whole, divide(weights[at] ?? ZERO, sum));
    shares.set(node.id, share);
    if ('levels' in node) return;
    split([...(node.groups ?? []), ...(node.indicators ?? [])], share, shares);
  });
}

/**
 * The part of the index that every group and every indicator decides when everything
 * applies, by id, exact, 0..1. Siblings share what their parent decides in proportion to
 * their weights; that is both the mean of group means and the nested weights of
 * PermenPANRB 59/2020. The top groups, and the indicators, each sum to exactly 1.
 */
export function sharesOf(rubric: Rubric): ReadonlyMap<string, Ratio> {
  const shares = new Map<string, Ratio>();
  split(rubric.groups, { n: 1n, d: 1n }, shares);
  return shares;
}
