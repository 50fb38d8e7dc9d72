import type { Slice } from '#core/portfolio/query.ts';
import { oddOwners, type OddOwner } from '#core/roster/odd-owners.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { agenciesWithout } from './facility-absent.ts';
import {
  answeredGap,
  FACILITY_GAPS,
  facilityCompleteness,
  summariseFacilities,
  type FacilityGap,
  type FacilitySummary,
  type FieldCompleteness,
} from './facility-summary.ts';
import { facilityKeys } from './facility-table.ts';
import type { Facility } from './facility.ts';
import { MOST_NAMES } from './inventory-ask.ts';

/** What a page wants to know of infrastructure and people. */
export type FacilityAsk =
  /** Agencies by their latest rows, as the roster stands in a year. */
  | { readonly part: 'agencies'; readonly year: number; readonly rows: Slice }
  | { readonly part: 'rows'; readonly rows: Slice }
  /** Rows that may be about the same agency and year as this one. */
  | { readonly part: 'twins'; readonly facility: Facility };

/** So many agencies, the first of them by name. */
interface NamedCount {
  readonly count: number;
  readonly names: readonly string[];
}

interface GapCount extends NamedCount {
  readonly gap: FacilityGap;
  /** Of those that say whether they have it. */
  readonly answered: number;
}

export interface FacilityParts {
  readonly agencies: {
    readonly shown: readonly FacilitySummary[];
    readonly count: number;
    /** Only those that somebody has. */
    readonly gaps: readonly GapCount[];
    readonly completeness: readonly FieldCompleteness[];
    readonly odd: { readonly count: number; readonly first: readonly OddOwner[] };
    readonly absent: NamedCount;
  };
  readonly rows: readonly Facility[];
  readonly twins: readonly Facility[];
}

export interface FacilityView<A extends FacilityAsk> {
  readonly ask: A;
  readonly rows: number;
  readonly damaged: number;
  readonly part: FacilityParts[A['part']];
}

export interface FacilityAnswerer {
  readonly answer: <A extends FacilityAsk>(ask: A) => FacilityParts[A['part']];
}

const named = (names: readonly string[]): NamedCount => ({
  count: names.length,
  names: names.slice(0, MOST_NAMES),
});

function wholeOf(
  facilities: readonly Facility[],
  roster: readonly RosterAgency[],
  year: number,
): Omit<FacilityParts['agencies'], 'shown' | 'count'> & {
  readonly summaries: readonly FacilitySummary[];
} {
  const summaries = summariseFacilities(facilities, null);
  const latest = summaries.map(({ facility }) => facility);
  const gaps = FACILITY_GAPS.map((gap) => {
    const having = summaries.filter((one) => one.gaps.includes(gap));
    return {
      gap,
      ...named(having.map(({ facility }) => facility.agency)),
      answered: summaries.filter((one) => answeredGap(one, gap)).length,
    };
  });
  const odd = oddOwners(roster, latest, year);
  return {
    summaries,
    gaps: gaps.filter(({ count }) => count > 0),
    completeness: facilityCompleteness(latest),
    odd: { count: odd.length, first: odd.slice(0, MOST_NAMES) },
    absent: named(agenciesWithout(roster, latest, year).map(({ name }) => name)),
  };
}

type Answers = {
  readonly [P in FacilityAsk['part']]: (
    ask: Extract<FacilityAsk, { readonly part: P }>,
  ) => FacilityParts[P];
};

/** Answers questions about infrastructure and people; rows that changed need another one. */
export function facilityAnswerer(
  facilities: readonly Facility[],
  roster: readonly RosterAgency[],
): FacilityAnswerer {
  const wholes = new Map<number, ReturnType<typeof wholeOf>>();
  const whole = (year: number): ReturnType<typeof wholeOf> => {
    const known = wholes.get(year) ?? wholeOf(facilities, roster, year);
    wholes.set(year, known);
    return known;
  };
  const answers: Answers = {
    agencies: ({ year, rows: { from, count } }) => {
      const { summaries, ...others } = whole(year);
      return { ...others, shown: summaries.slice(from, from + count), count: summaries.length };
    },
    rows: ({ rows: { from, count } }) => facilities.slice(from, from + count),
    twins: ({ facility }) => {
      const keys = facilityKeys(facility);
      return facilities
        .filter((one) => facilityKeys(one).some((key, at) => key !== '' && key === keys[at]))
        .slice(0, MOST_NAMES);
    },
  };
  return {
    answer: <A extends FacilityAsk>(ask: A) =>
      (answers[ask.part] as (asked: FacilityAsk) => FacilityParts[A['part']])(ask),
  };
}
