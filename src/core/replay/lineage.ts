import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';

/** The names under which an instrument is known: its own, and that of what it was adapted from. */
function namesOf({ id, basedOn }: Rubric): readonly string[] {
  return basedOn ? [id, basedOn.id] : [id];
}

/**
 * Whether two instruments are versions or local adaptations of one another: the same
 * id, one based on the other, or both based on the same. Ids of their parts then name
 * the same things; in any other pair an equal id is chance.
 */
export function isSameLineage(a: Rubric, b: Rubric): boolean {
  const names = namesOf(b);
  return namesOf(a).some((name) => names.includes(name));
}

type Reference = Indicator['crosswalk'][number]['indicators'][number];

/** Whether a crosswalk means this indicator: by its id, or by its official number. */
function isMeant(reference: Reference, { id, repeat }: Indicator): boolean {
  if (typeof reference === 'string') return id === reference;
  const stem = `i${String(reference).padStart(2, '0')}`;
  return id === stem || (repeat !== undefined && id === `${stem}-${repeat.position}`);
}

/** Whether the crosswalk of one indicator leads to another one of another instrument. */
export function leadsTo(from: Indicator, to: Indicator, rubric: Rubric): boolean {
  const names = namesOf(rubric);
  return from.crosswalk.some(
    (entry) =>
      names.includes(entry.rubric) && entry.indicators.some((reference) => isMeant(reference, to)),
  );
}

/** Whether any crosswalk connects two instruments, in either direction. */
export function areConnected(a: Rubric, b: Rubric): boolean {
  const left = placedIndicators(a).map(({ indicator }) => indicator);
  const right = placedIndicators(b).map(({ indicator }) => indicator);
  return left.some((one) =>
    right.some((other) => leadsTo(one, other, b) || leadsTo(other, one, a)),
  );
}
