import { areConnected, isSameLineage } from '#core/replay/lineage.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { LoadedRubric, RubricList } from '#workflow/rubrics/shipped-rubrics.ts';

/** An instrument that an assessment can be looked at with, and how the two are related. */
export interface Target {
  readonly loaded: LoadedRubric;
  readonly relation: 'same-lineage' | 'crosswalk' | 'none';
}

const RELATIONS = { 'same-lineage': 0, crosswalk: 1, none: 2 } as const;
const STANDING = { official: 0, adaptation: 1, repealed: 2 } as const;

/** Negative, zero or positive as version a is older than, the same as or newer than b. */
function compareVersions(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
  const at = x.findIndex((part, place) => part !== y[place]);
  return at < 0 ? 0 : (x[at] ?? 0) - (y[at] ?? 0);
}

function relationOf(a: Rubric, b: Rubric): Target['relation'] {
  if (isSameLineage(a, b)) return 'same-lineage';
  return areConnected(a, b) ? 'crosswalk' : 'none';
}

/**
 * Every readable instrument but the assessment's own content: versions of the same
 * one first, then those the crosswalk reaches; in force first, newest version first.
 */
export function targetsFor(own: Rubric, digest: string, rubrics: RubricList): readonly Target[] {
  return rubrics
    .flatMap((found) => (found.ok && found.value.ref.digest !== digest ? [found.value] : []))
    .map((loaded): Target => ({ loaded, relation: relationOf(own, loaded.rubric) }))
    .sort(
      ({ loaded: { rubric: a }, relation: x }, { loaded: { rubric: b }, relation: y }) =>
        RELATIONS[x] - RELATIONS[y] ||
        STANDING[a.status] - STANDING[b.status] ||
        a.shortTitle.localeCompare(b.shortTitle, 'id') ||
        compareVersions(b.version, a.version),
    );
}
