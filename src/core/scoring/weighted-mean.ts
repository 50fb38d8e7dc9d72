import { add, divide, multiply, ZERO, type Ratio } from '#core/lib/ratio.ts';

export interface Term {
  readonly weight: Ratio;
  readonly value: Ratio;
}

/** Σ(weight × value) ÷ Σ weight, exactly; null when nothing is counted. */
export function weightedMean(terms: readonly Term[]): Ratio | null {
  if (terms.length === 0) return null;
  let top = ZERO;
  let bottom = ZERO;
  for (const { weight, value } of terms) {
    top = add(top, multiply(weight, value));
    bottom = add(bottom, weight);
  }
  return divide(top, bottom);
}
