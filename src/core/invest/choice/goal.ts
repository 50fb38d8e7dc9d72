import { add, ratio, type Ratio } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { predikatOf, predikatRank } from '#core/scoring/predikat.ts';
import type { Units } from './units.ts';

/** The predikat that counts as good: the one asked for, or the middle one (of two the better). */
export function goalOf(rubric: Rubric, asked: string): string {
  if (predikatRank(rubric, asked) >= 0) return asked;
  const fromTop = Math.floor((rubric.predikat.length - 1) / 2);
  return rubric.predikat[fromTop]?.label ?? '';
}

/**
 * The fewest units by which an index reaches a predikat, by the instrument's own rule of rounding;
 * 0 = it stands there already, null = not within `most`.
 */
export function missingTo(
  rubric: Rubric,
  goal: string,
  index: Ratio,
  { units, most }: { readonly units: Units; readonly most: number },
): number | null {
  const rank = predikatRank(rubric, goal);
  const reaches = (some: number): boolean =>
    predikatRank(rubric, predikatOf(rubric, add(index, ratio(BigInt(some), units.scale)))) >= rank;
  if (reaches(0)) return 0;
  if (!reaches(most)) return null;
  let [low, high] = [0, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}
