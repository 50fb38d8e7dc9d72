import type { Candidate, Refusal, Refused } from './candidate.ts';
import { reachable } from './covered-steps.ts';
import type { Offered, Sorted } from './candidates.ts';
import { ringsOf } from '#core/invest/initiative/rings.ts';

/** A candidate that comes into question, with the others that bind it. */
export interface Settled extends Candidate {
  /** Ids of candidates that have to come before. */
  readonly requires: readonly string[];
  readonly excludes: readonly string[];
}

export interface Settling {
  readonly candidates: readonly Settled[];
  readonly refused: readonly Refused[];
}

type ByInitiative = ReadonlyMap<string, readonly Candidate[]>;

function byInitiative(candidates: readonly Candidate[]): ByInitiative {
  const found = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const here = found.get(one.initiative.id);
    if (here) here.push(one);
    else found.set(one.initiative.id, [one]);
  }
  return found;
}

/** Of an initiative the ones that are about the same agencies, or about all. */
function beside(
  { agencies }: Pick<Candidate, 'agencies'>,
  others: readonly Candidate[],
): readonly string[] {
  return others
    .filter(
      ({ agencies: theirs, initiative }) =>
        initiative.carriedBy === 'kabupaten' || theirs.some((key) => agencies.includes(key)),
    )
    .map(({ id }) => id);
}

const refuse = ({ id, initiative, agencies, decision }: Candidate, refusal: Refusal): Refused => ({
  id,
  initiative,
  agencies,
  refusal,
  isMust: decision.isMust,
});

/** Which required initiatives stand in the way: unknown, or refused for the same agencies. */
function missingOf(
  { initiative, agencies }: Candidate,
  offered: ReadonlySet<string>,
  refused: ReadonlyMap<string, readonly Refused[]>,
): readonly string[] {
  return initiative.requires.filter((id) => {
    if (!offered.has(id)) return true;
    return (refused.get(id) ?? []).some(
      ({ agencies: theirs, initiative: { carriedBy } }) =>
        theirs.length === 0 ||
        carriedBy === 'kabupaten' ||
        theirs.some((key) => agencies.includes(key)),
    );
  });
}

function refusedByInitiative(refused: readonly Refused[]): ReadonlyMap<string, readonly Refused[]> {
  const found = new Map<string, Refused[]>();
  for (const one of refused) {
    const here = found.get(one.initiative.id);
    if (here) here.push(one);
    else found.set(one.initiative.id, [one]);
  }
  return found;
}

/** One look at what depends on others: who has to go, and the rest with what can be reached. */
function look(
  { candidates, refused }: Sorted,
  offered: ReadonlySet<string>,
): Sorted & { readonly isQuiet: boolean } {
  const known = refusedByInitiative(refused);
  const within = reachable(candidates.flatMap(({ raises }) => raises));
  const kept: Candidate[] = [];
  const gone: Refused[] = [];
  let isQuiet = true;
  for (const one of candidates) {
    const missing = missingOf(one, offered, known);
    const raises = within(one.raises);
    if (missing.length > 0) gone.push(refuse(one, { why: 'requires', ids: missing }));
    else if (raises.length === 0) {
      const indicators = [...new Set(one.raises.map(({ indicator }) => indicator))];
      gone.push(refuse(one, { why: 'no-way-up', indicators }));
    } else if (raises.length < one.raises.length) {
      const agencies = one.agencies.filter((key) => raises.some(({ agency }) => agency === key));
      kept.push({ ...one, raises, agencies });
      isQuiet = false;
    } else kept.push(one);
  }
  return {
    candidates: kept,
    refused: [...refused, ...gone],
    isQuiet: isQuiet && gone.length === 0,
  };
}

function withoutRings(sorted: Sorted, offered: readonly Offered[]): Sorted {
  const requires = new Map(offered.map(({ initiative: one }) => [one.id, one.requires]));
  const rings = ringsOf([...requires.keys()], (id) => requires.get(id) ?? []);
  const ringAt = new Map(rings.flatMap((ring) => ring.map((id) => [id, ring] as const)));
  const candidates: Candidate[] = [];
  const refused: Refused[] = [...sorted.refused];
  for (const one of sorted.candidates) {
    const ring = ringAt.get(one.initiative.id);
    if (ring) refused.push(refuse(one, { why: 'cycle', ring }));
    else candidates.push(one);
  }
  return { candidates, refused };
}

/**
 * Takes out what cannot come into question because of others (rings of requirements, requirements
 * that are refused, steps that nothing leads up to) until nothing changes any more, and names for
 * each that stays the others that bind it. A required initiative whose gap is closed already asks
 * for nothing.
 */
export function settle(sorted: Sorted, offered: readonly Offered[]): Settling {
  const ids = new Set(offered.map(({ initiative }) => initiative.id));
  let now = look(withoutRings(sorted, offered), ids);
  while (!now.isQuiet) now = look(now, ids);
  const groups = byInitiative(now.candidates);
  const named = (one: Candidate, initiatives: readonly string[]): readonly string[] =>
    initiatives.flatMap((id) => beside(one, groups.get(id) ?? []));
  return {
    candidates: now.candidates.map((one) => ({
      ...one,
      requires: named(one, one.initiative.requires),
      excludes: named(one, one.initiative.excludes),
    })),
    refused: now.refused,
  };
}
