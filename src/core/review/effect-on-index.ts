import { compare, subtract, ZERO, type Ratio } from '#core/lib/ratio.ts';
import { scoreOfFindings } from '#core/report/findings-score.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { Shown } from '#core/scoring/score.ts';
import type { Finding } from './finding.ts';

export type Findings = Readonly<Record<string, Finding>>;

/** The index with each of some values of one indicator, and how far they are apart. */
export interface EffectOnIndex {
  /** In the order of the findings that were asked about; null = there is no index. */
  readonly indices: readonly (Shown | null)[];
  /** The highest index less the lowest, exact. */
  readonly spread: Ratio;
}

/** The index that findings give by the one scoring function; null = nothing is said. */
export function indexOf(rubric: Rubric, findings: Findings): Shown | null {
  const { outcome } = scoreOfFindings(rubric, findings);
  return outcome.kind === 'none' ? null : outcome.value;
}

/**
 * What an indicator decides about the index: counted once with each value, everything else
 * as in `ground`. Exact, also where a value takes the indicator out and the weights of the
 * others are renormalised.
 *
 * @param rubric as the assessment applies it.
 */
export function effectOnIndex(
  rubric: Rubric,
  ground: Findings,
  indicator: string,
  findings: readonly Finding[],
): EffectOnIndex {
  const indices = findings.map((finding) => indexOf(rubric, { ...ground, [indicator]: finding }));
  const exact = indices.flatMap((shown) => (shown ? [shown.exact] : []));
  const [first, ...rest] = exact;
  if (!first) return { indices, spread: ZERO };
  const low = rest.reduce((a, b) => (compare(b, a) < 0 ? b : a), first);
  const high = rest.reduce((a, b) => (compare(b, a) > 0 ? b : a), first);
  return { indices, spread: subtract(high, low) };
}
