import type { RubricRef } from '#core/assessment/assessment.ts';
import type { LoadedRubric, RubricList } from '#workflow/rubrics/shipped-rubrics.ts';

/** Negative, zero or positive as version a is older than, the same as or newer than b. */
function compareVersions(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
  const at = x.findIndex((part, place) => part !== y[place]);
  return at < 0 ? 0 : (x[at] ?? 0) - (y[at] ?? 0);
}

/**
 * The versions of an instrument that the next year can be done with: the same content,
 * and every newer version known here; newest first.
 */
export function versionsFor(own: RubricRef, rubrics: RubricList): readonly LoadedRubric[] {
  return rubrics
    .flatMap((found) => (found.ok ? [found.value] : []))
    .filter(
      ({ ref }) =>
        ref.digest === own.digest ||
        (ref.id === own.id && compareVersions(ref.version, own.version) > 0),
    )
    .sort((a, b) => compareVersions(b.ref.version, a.ref.version));
}
