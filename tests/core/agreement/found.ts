import type { Estimate } from '#core/agreement/estimate.ts';

/** The number of a figure that is expected to be one. */
export function numberIn(estimate: Estimate): number {
  if (estimate.kind === 'none') throw new Error(`no figure: ${estimate.why}`);
  return estimate.value;
}

/** A number with so many decimals, as literature and packages print it. */
export function printed(estimate: Estimate, digits: number): string {
  return numberIn(estimate).toFixed(digits);
}
