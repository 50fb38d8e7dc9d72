import { add, divide, fromDecimal, multiply, ZERO, type Ratio } from '#core/lib/ratio.ts';
import type { GroupTrace, IndicatorTrace, Score, Shown, Trace } from '#core/scoring/score.ts';

/** One child in the sum: its value times its weight, or why it is left out. */
export type DerivationTerm =
  | {
      readonly kind: 'counted';
      readonly node: Trace;
      readonly value: Ratio;
      readonly weight: Ratio;
      readonly product: Ratio;
    }
  | {
      readonly kind: 'left-out';
      readonly node: Trace;
      readonly weight: Ratio;
      readonly why: 'blank' | 'not-applicable';
    };

/** One weighted mean written out: Σ(value × weight) ÷ Σ weight, exact. */
export interface DerivationStep {
  /** The group, or null for the index itself. */
  readonly group: GroupTrace | null;
  /** 0 for the index, 1 for the top groups, and so on. */
  readonly depth: number;
  readonly terms: readonly DerivationTerm[];
  readonly productSum: Ratio;
  readonly weightSum: Ratio;
  /** Sum of all weights, those left out included. */
  readonly weightAll: Ratio;
  /** Sum of the weights that apply: the divisor once everything is answered. */
  readonly weightApplicable: Ratio;
  /** The quotient; null when nothing was counted. */
  readonly quotient: Ratio | null;
  readonly shown: Shown | null;
}

function isNotApplicable(node: GroupTrace | IndicatorTrace): boolean {
  return node.kind === 'indicator'
    ? node.state === 'not-applicable'
    : node.counts.notApplicable === node.counts.total;
}

function termOf(node: Trace): DerivationTerm {
  const weight = fromDecimal(node.weight);
  const value = node.kind === 'indicator' ? node.value : (node.value?.exact ?? null);
  if (value) return { kind: 'counted', node, value, weight, product: multiply(value, weight) };
  return {
    kind: 'left-out',
    node,
    weight,
    why: isNotApplicable(node) ? 'not-applicable' : 'blank',
  };
}

function stepOf(
  group: GroupTrace | null,
  depth: number,
  children: readonly Trace[],
  shown: Shown | null,
): DerivationStep {
  const terms = children.map(termOf);
  const counted = terms.flatMap((term) => (term.kind === 'counted' ? [term] : []));
  const productSum = counted.reduce((sum, { product }) => add(sum, product), ZERO);
  const weightSum = counted.reduce((sum, { weight }) => add(sum, weight), ZERO);
  const weightAll = terms.reduce((sum, { weight }) => add(sum, weight), ZERO);
  const weightApplicable = terms.reduce(
    (sum, term) =>
      term.kind === 'left-out' && term.why === 'not-applicable' ? sum : add(sum, term.weight),
    ZERO,
  );
  const quotient = counted.length > 0 ? divide(productSum, weightSum) : null;
  return {
    group,
    depth,
    terms,
    productSum,
    weightSum,
    weightAll,
    weightApplicable,
    quotient,
    shown,
  };
}

function below(groups: readonly GroupTrace[], depth: number): readonly DerivationStep[] {
  return groups.flatMap((group) => [
    ...below(
      group.children.flatMap((child) => (child.kind === 'group' ? [child] : [])),
      depth + 1,
    ),
    stepOf(group, depth, group.children, group.value),
  ]);
}

/**
 * The whole way from levels to the index, innermost means first, the index last.
 * Every number is recomputed from the trace's values and weights, so a reader (or a
 * test) can check that the score says what its parts say.
 */
export function derivationOf(score: Score): readonly DerivationStep[] {
  const shown = score.outcome.kind === 'none' ? null : score.outcome.value;
  return [...below(score.groups, 1), stepOf(null, 0, score.groups, shown)];
}
