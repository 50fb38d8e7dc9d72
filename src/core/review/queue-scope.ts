import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';

/**
 * Ids of the indicators that stand in one of the groups, at any depth, in the order of the
 * instrument; without groups, or with none that it knows, all of them.
 */
export function indicatorsInScope(rubric: Rubric, groups: readonly string[]): readonly string[] {
  const all = placedIndicators(rubric);
  const within = all.filter(({ path }) => path.some(({ id }) => groups.includes(id)));
  return (within.length > 0 ? within : all).map(({ indicator }) => indicator.id);
}
