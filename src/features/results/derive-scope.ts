import { fromInteger, multiply } from '#core/lib/ratio.ts';
import { atLeast } from './numbers.ts';
import { WHY } from './text-why.ts';
import type { ResultsView } from './view.ts';

/** How the weights of one OPD's part were made whole again; empty where all is answered. */
export function scopeNotes({ part, terms }: ResultsView): readonly string[] {
  if (!part || terms.notIndex === null) return [];
  const weight = atLeast(multiply(part.weight, fromInteger(100)), 0);
  return [WHY.renormalised(part, weight, terms.notIndex)];
}
