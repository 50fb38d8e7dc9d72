import type { Indicator, Rubric } from './types.ts';
import { placedIndicators } from './walk.ts';

/** The ids of the indicators that pass, in reading order. */
function idsWhere(rubric: Rubric, passes: (indicator: Indicator) => boolean): readonly string[] {
  return placedIndicators(rubric).flatMap(({ indicator }) =>
    passes(indicator) ? [indicator.id] : [],
  );
}

const owns = (owner: string) => (indicator: Indicator) =>
  indicator.owners?.includes(owner) ?? false;

/** Everybody an instrument names as owner of an indicator, by name; none where it names nobody. */
export function ownersOf(rubric: Rubric): readonly string[] {
  const owners = placedIndicators(rubric).flatMap(({ indicator }) => indicator.owners ?? []);
  return [...new Set(owners)].sort((a, b) => a.localeCompare(b, 'id'));
}

/** The ids of the indicators that an OPD owns or shares the ownership of, in reading order. */
export function ownedBy(rubric: Rubric, owner: string): readonly string[] {
  return idsWhere(rubric, owns(owner));
}

/**
 * The ids of the indicators that need proof from every OPD (scope `seluruh OPD`) and that
 * this one does not own, in reading order; with no owner, all of the scope.
 */
export function sharedBeyond(rubric: Rubric, owner: string | null): readonly string[] {
  const owned = owner === null ? () => false : owns(owner);
  return idsWhere(rubric, (indicator) => indicator.scope === 'seluruh OPD' && !owned(indicator));
}

/** Those of the ids that the instrument has, each once, in reading order. */
export function inReadingOrder(rubric: Rubric, ids: Iterable<string>): readonly string[] {
  const wanted = new Set(ids);
  return idsWhere(rubric, ({ id }) => wanted.has(id));
}
