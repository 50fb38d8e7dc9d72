import type { Digest } from '#core/lib/ids.ts';
import type { Receipt } from '#core/package/receipt.ts';
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

/** Thousands of results name the same governments and agencies: each spelling is read once. */
function plainly(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const plain = text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
    known.set(text, plain);
    return plain;
  };
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

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const here = groups.get(key);
    if (here) here.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

/**
 * Agency by code, else by name: a name without a code is that of the first code it goes with.
 * Results that the roster knows as one agency are of one, however each of them names it.
 */
function agencyKeys(
  all: readonly SourcedOutcome[],
  rowOf: (one: SourcedOutcome) => string | null,
): (one: SourcedOutcome) => string {
  const codes = new Map<string, string>();
  const plain = plainly();
  const nameOf = ({ agency }: Outcome): string =>
    `${plain(agency.government)}\n${plain(agency.name)}`;
  for (const { outcome } of all) {
    const code = plain(outcome.agency.code);
    if (code === '') continue;
    const known = codes.get(nameOf(outcome));
    if (known === undefined || code < known) codes.set(nameOf(outcome), code);
  }
  const saidBy = ({ outcome }: SourcedOutcome): string => {
    const code = plain(outcome.agency.code) || codes.get(nameOf(outcome));
    return code === undefined
      ? `name\n${nameOf(outcome)}`
      : `code\n${plain(outcome.agency.government)}\n${code}`;
  };
  const ofRow = new Map<string, string>();
  for (const one of all) {
    const row = rowOf(one);
    if (row === null) continue;
    const [key, known] = [saidBy(one), ofRow.get(row)];
    if (known === undefined || key < known) ofRow.set(row, key);
  }
  return (one) => ofRow.get(rowOf(one) ?? '') ?? saidBy(one);
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
  const once = grouped(all, ({ outcome }) => outcome.id).flatMap((same) =>
    same.length === 1 ? same : ([...same].sort(bySource)[0] ?? []),
  );
  const left = once.filter(({ outcome }) => aside.has(outcome.id));
  const agencyOf = agencyKeys(once, rowOf);
  const counted: SourcedOutcome[] = [];
  const doubled: (readonly SourcedOutcome[])[] = [];
  const passed: SourcedOutcome[] = [];
  const places = grouped(once, (one) => {
    const { year, rubric, scope } = one.outcome;
    return `${agencyOf(one)}\n${year}\n${rubric.digest}\n${scope ? 'part' : 'whole'}`;
  });
  for (const place of places) {
    const [alone, another] = place;
    if (alone && !another) {
      if (!aside.has(alone.outcome.id)) counted.push(alone);
      continue;
    }
    const standing = grouped(place, ({ outcome }) => outcome.assessment).flatMap((versions) => {
      const first = versionOf(versions, aside);
      passed.push(...versions.filter((one) => one !== first && !aside.has(one.outcome.id)));
      return first ?? [];
    });
    for (const group of rivalGroups(standing)) {
      const isAgreed = group.some(({ outcome }) => outcome.stage !== 'provisional');
      const rivals = group.filter(({ outcome }) => !isAgreed || outcome.stage !== 'provisional');
      passed.push(...group.filter((one) => !rivals.includes(one)));
      const [only, ...others] = rivals;
      if (only && others.length === 0) counted.push(only);
      else if (only) doubled.push(rivals);
    }
  }
  const byId = (a: SourcedOutcome, b: SourcedOutcome): number => least(a.outcome.id, b.outcome.id);
  return {
    counted: counted.sort(byId),
    doubled: doubled.sort((a, b) => least(a[0]?.outcome.id ?? '', b[0]?.outcome.id ?? '')),
    aside: left.sort(byId),
    passed: passed.sort(byId),
  };
}
