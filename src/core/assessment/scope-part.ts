import { add, ZERO, type Ratio } from '#core/lib/ratio.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { sharesOf } from '#core/scoring/shares.ts';
import type { Scope } from './assessment.ts';

/** How much of a whole instrument one OPD's part is. */
export interface ScopePart {
  readonly owner: string;
  /** Indicators in the part, and in the whole instrument. */
  readonly indicators: number;
  readonly of: number;
  /** What the part's indicators decide in the whole instrument, 0..1. */
  readonly weight: Ratio;
}

/** Measures a scope against the whole instrument; null where all of it is answered. */
export function scopePart(whole: Rubric, scope: Scope | null): ScopePart | null {
  if (!scope) return null;
  const asked = new Set(scope.indicators);
  const all = placedIndicators(whole).map(({ indicator }) => indicator.id);
  const kept = all.filter((id) => asked.has(id));
  const shares = sharesOf(whole);
  return {
    owner: scope.owner,
    indicators: kept.length,
    of: all.length,
    weight: kept.reduce((sum, id) => add(sum, shares.get(id) ?? ZERO), ZERO),
  };
}
