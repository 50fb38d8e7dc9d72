import type { Digest } from '#core/lib/ids.ts';
import type { Receipt } from '#core/package/receipt.ts';
import { agencyKeys, numbered, pair } from './agency-keys.ts';
import type { Outcome } from './outcome.ts';

/** One result with the package it came in. */
export interface SourcedOutcome {
  readonly outcome: Outcome;
  /** Fingerprint of the package it came with. */
  readonly set: Digest;
  /** `full` = the result or submission itself is here; `recap` = another desk says so. */
  readonly from: 'full' | 'recap';
  /** Of the key that signed that package. */
  readonly trust: Receipt['trust'];
}

/** What counts of all that is known, each result exactly once. */
export interface Counting {
  /** At most one of each agency, year, instrument version and extent. */
  readonly counted: readonly SourcedOutcome[];
  /** The same agency by several assessments: none counts until all but one are set aside. */
  readonly doubled: readonly (readonly SourcedOutcome[])[];
  /** By decision of this desk. */
  readonly aside: readonly SourcedOutcome[];
  /**
   * Older versions, interim ones with a final after them, submissions that were reviewed; also
   * where the version that took their place was set aside since.
   */
  readonly passed: readonly SourcedOutcome[];
}

const least = (a: string, b: string): number => {
  if (a === b) return 0;
  return a < b ? -1 : 1;
};

const TRUST: readonly Receipt['trust'][] = ['own', 'known', 'new', 'none', 'rejected'];
const STAGE = { final: 0, interim: 1, provisional: 2 } as const;

/** Of two that tell the same result: the full one, then the better trusted, then by name. */
function bySource(a: SourcedOutcome, b: SourcedOutcome): number {
  return (
    least(a.from, b.from) || TRUST.indexOf(a.trust) - TRUST.indexOf(b.trust) || least(a.set, b.set)
  );
}

/** The one that counts of an assessment first: final, interim, submission; the newest of each. */
function byVersion({ outcome: a }: SourcedOutcome, { outcome: b }: SourcedOutcome): number {
  return (
    STAGE[a.stage] - STAGE[b.stage] ||
    b.revision - a.revision ||
    least(b.madeAt, a.madeAt) ||
    least(b.id, a.id)
  );
}

/**
 * Of one assessment the version that counts. What was set aside takes the place of everything
 * that was made before it all the same: setting aside says that the result is wrong, not that
 * an older one is right. Only what was made after it counts. Undefined = nothing does.
 */
function versionOf(
  versions: readonly SourcedOutcome[],
  aside: ReadonlySet<string>,
): SourcedOutcome | undefined {
  let madeAfter = '';
  for (const one of [...versions].sort(byVersion)) {
    const { id, madeAt } = one.outcome;
    if (!aside.has(id)) {
      if (madeAt > madeAfter) return one;
    } else if (madeAt > madeAfter) madeAfter = madeAt;
  }
  return undefined;
}

/** Places of the values that a partial result is about. */
function partOf({ outcome: { claimed } }: SourcedOutcome): readonly boolean[] {
  return claimed.levels.split(' ').map((level) => level !== '-');
}

/** Whether two partial results say something about the same indicator; others always do. */
function overlap(a: SourcedOutcome, b: SourcedOutcome): boolean {
  if (!a.outcome.scope || !b.outcome.scope) return true;
  const other = partOf(b);
  return partOf(a).some((isIn, at) => isIn && other[at]);
}

/** Rivals: those that say something about the same, directly or by way of another. */
function rivalGroups(all: readonly SourcedOutcome[]): readonly (readonly SourcedOutcome[])[] {
  let groups: readonly (readonly SourcedOutcome[])[] = [];
  for (const one of all) {
    const near = groups.filter((group) => group.some((other) => overlap(one, other)));
    const far = groups.filter((group) => !near.includes(group));
    groups = [...far, [...near.flat(), one].sort(byVersion)];
  }
  return groups;
}

function outcomeAt(all: readonly SourcedOutcome[], place: number): SourcedOutcome {
  const one = all[place];
  if (!one) throw new RangeError(`portfolio: no result at ${place}`);
  return one;
}

/** Puts places with the same key together; most stand alone, and no list is made for them. */
function together(
  places: readonly number[],
  keyOf: (place: number) => string | number,
): { readonly alone: readonly number[]; readonly groups: readonly (readonly number[])[] } {
  const firsts = new Map<string | number, number>();
  const groups = new Map<number, number[]>();
  for (const place of places) {
    const key = keyOf(place);
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, place);
      continue;
    }
    const here = groups.get(first);
    if (here) here.push(place);
    else groups.set(first, [first, place]);
  }
  const alone = groups.size === 0 ? places : [...firsts.values()].filter((at) => !groups.has(at));
  return { alone, groups: [...groups.values()] };
}

/** What counts, by place in the list, in no order. */
export interface CountingPlaces {
  readonly counted: readonly number[];
  readonly doubled: readonly (readonly number[])[];
  readonly aside: readonly number[];
  readonly passed: readonly number[];
}

/**
 * The same as {@link whichCounts}, by places: for thousands of results at once.
 *
 * @param among the places that are looked at; nothing else is in the answer.
 */
export function placesThatCount(
  all: readonly SourcedOutcome[],
  among: readonly number[],
  aside: ReadonlySet<string>,
  rowOf: (place: number) => string | null,
): CountingPlaces {
  const at = new Map<SourcedOutcome, number>();
  const oneAt = (place: number): SourcedOutcome => {
    const one = outcomeAt(all, place);
    at.set(one, place);
    return one;
  };
  const placeOf = (one: SourcedOutcome): number => at.get(one) ?? -1;
  const isAside = (place: number): boolean => aside.has(outcomeAt(all, place).outcome.id);
  const told = together(among, (place) => outcomeAt(all, place).outcome.id);
  const firsts = told.groups.flatMap((same) => {
    const [first] = same.map(oneAt).sort(bySource);
    return first ? [placeOf(first)] : [];
  });
  const once = firsts.length === 0 ? told.alone : [...told.alone, ...firsts];
  const agencyOf = agencyKeys((place) => outcomeAt(all, place).outcome.agency, once, rowOf);
  const [agencies, instruments] = [numbered(), numbered()];
  const spots = together(once, (place) => {
    const { year, rubric, scope } = outcomeAt(all, place).outcome;
    const kind = (instruments(rubric.digest) * 2 ** 14 + year) * 2 + Number(scope);
    return pair(kind, agencies(agencyOf(place)));
  });
  const left = aside.size === 0 ? [] : once.filter(isAside);
  const counted = aside.size === 0 ? [...spots.alone] : spots.alone.filter((one) => !isAside(one));
  const doubled: (readonly number[])[] = [];
  const passed: number[] = [];
  for (const spot of spots.groups) {
    const byAssessment = new Map<string, SourcedOutcome[]>();
    for (const one of spot.map(oneAt)) {
      const here = byAssessment.get(one.outcome.assessment);
      if (here) here.push(one);
      else byAssessment.set(one.outcome.assessment, [one]);
    }
    const standing = [...byAssessment.values()].flatMap((versions) => {
      const first = versionOf(versions, aside);
      const others = versions.filter((one) => one !== first && !aside.has(one.outcome.id));
      passed.push(...others.map(placeOf));
      return first ?? [];
    });
    for (const group of rivalGroups(standing)) {
      const isAgreed = group.some(({ outcome }) => outcome.stage !== 'provisional');
      const rivals = group.filter(({ outcome }) => !isAgreed || outcome.stage !== 'provisional');
      passed.push(...group.filter((one) => !rivals.includes(one)).map(placeOf));
      const [only, ...others] = rivals;
      if (only && others.length === 0) counted.push(placeOf(only));
      else if (only) doubled.push(rivals.map(placeOf));
    }
  }
  return { counted, doubled, aside: left, passed };
}

/**
 * Which results count: of every agency, year, instrument version and extent (whole or a part)
 * the newest final, else the newest interim, else the newest submission. Two different
 * assessments of the same agency that are equally far are both left out and named; partial
 * ones only where they are about the same indicators. An older version does not come back
 * when the one after it is set aside. Does not depend on the order in which they came. What is
 * not to count at all because of who signed it is left out by the caller, before.
 *
 * @param aside fingerprints of the results that were set aside.
 * @param rowOf what the roster knows the agency as, one through all its names; null = it does not.
 */
export function whichCounts(
  all: readonly SourcedOutcome[],
  aside: ReadonlySet<string>,
  rowOf: (one: SourcedOutcome) => string | null = () => null,
): Counting {
  const places = placesThatCount(
    all,
    all.map((_, at) => at),
    aside,
    (place) => rowOf(outcomeAt(all, place)),
  );
  const byId = (a: SourcedOutcome, b: SourcedOutcome): number => least(a.outcome.id, b.outcome.id);
  const of = (some: readonly number[]): SourcedOutcome[] => some.map((at) => outcomeAt(all, at));
  return {
    counted: of(places.counted).sort(byId),
    doubled: places.doubled
      .map(of)
      .sort((a, b) => least(a[0]?.outcome.id ?? '', b[0]?.outcome.id ?? '')),
    aside: of(places.aside).sort(byId),
    passed: of(places.passed).sort(byId),
  };
}
