import { add, divide, multiply, ZERO, type Ratio } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { Measured, MeasuredGroup, MeasuredIndicator } from './measure.ts';
import { predikatOf, show } from './predikat.ts';
import type { GroupTrace, IndicatorTrace, Trace } from './score.ts';

interface Shares {
  readonly share: Ratio;
  readonly shareNow: Ratio;
}

function total(nodes: readonly Measured[], counted: (node: Measured) => boolean): Ratio {
  return nodes.reduce((sum, node) => (counted(node) ? add(sum, node.weight) : sum), ZERO);
}

const isApplicable = (node: Measured): boolean => node.counts.notApplicable < node.counts.total;
const isCounted = (node: Measured): boolean => node.value !== null;

/** Sum of the weights of the nodes that have a value. */
export function weightCounted(nodes: readonly Measured[]): Ratio {
  return total(nodes, isCounted);
}

/** What one unit of weight is worth; zero where nothing counts and nobody asks. */
function perWeight(whole: Ratio, sum: Ratio): Ratio {
  return sum.n === 0n ? ZERO : divide(whole, sum);
}

function splitShares(nodes: readonly Measured[], parent: Shares): readonly Shares[] {
  const unit = perWeight(parent.share, total(nodes, isApplicable));
  const unitNow = perWeight(parent.shareNow, total(nodes, isCounted));
  return nodes.map((node) => ({
    share: isApplicable(node) ? multiply(node.weight, unit) : ZERO,
    shareNow: isCounted(node) ? multiply(node.weight, unitNow) : ZERO,
  }));
}

function traceIndicator(node: MeasuredIndicator, shares: Shares): IndicatorTrace {
  const { id, code, title, weight } = node.source;
  return {
    kind: 'indicator',
    id,
    code,
    title,
    weight,
    state: node.state,
    climb: node.standing && node.standing.climb,
    basis: node.standing && node.standing.basis,
    value: node.value,
    ...shares,
    contribution: node.value && multiply(node.value, shares.shareNow),
  };
}

function traceGroup(rubric: Rubric, node: MeasuredGroup, shares: Shares): GroupTrace {
  const { id, code, title, weight } = node.source;
  return {
    kind: 'group',
    id,
    code,
    title,
    weight,
    value: node.value && show(rubric, node.value),
    predikat: node.value && predikatOf(rubric, node.value),
    ...shares,
    contribution: node.value && multiply(node.value, shares.shareNow),
    weightCounted: weightCounted(node.children),
    counts: node.counts,
    children: traceAll(rubric, node.children, shares),
  };
}

function traceAll(rubric: Rubric, nodes: readonly Measured[], parent: Shares): readonly Trace[] {
  const shares = splitShares(nodes, parent);
  return nodes.map((node, at) => {
    const own = shares[at] ?? { share: ZERO, shareNow: ZERO };
    return node.kind === 'group' ? traceGroup(rubric, node, own) : traceIndicator(node, own);
  });
}

/**
 * Adds to measured top groups what every node is worth in the whole: its share of
 * the index (not-applicable left out, weights renormalised), its share of the
 * number shown now (blanks left out as well), and its contribution.
 */
export function traceGroups(
  rubric: Rubric,
  groups: readonly MeasuredGroup[],
): readonly GroupTrace[] {
  const one = { n: 1n, d: 1n };
  const shares = splitShares(groups, { share: one, shareNow: one });
  return groups.map((node, at) =>
    traceGroup(rubric, node, shares[at] ?? { share: ZERO, shareNow: ZERO }),
  );
}
