import { plain } from '#core/lib/plain.ts';
import type { Agency, RubricRef } from '#core/assessment/assessment.ts';
import type { Digest, PeriodId } from '#core/lib/ids.ts';
import type { Outcome, OutcomeStage } from '#core/portfolio/outcome.ts';
import { whichCounts, type SourcedOutcome } from '#core/portfolio/which-counts.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { knownLine } from './known-line.ts';

/** A result that counts, as far as lines through the years are made of it. */
export interface CountedResult {
  readonly id: Digest;
  readonly stage: OutcomeStage;
  readonly agency: Agency;
  readonly year: number;
  readonly rubric: RubricRef;
  readonly period: PeriodId | null;
  readonly scope: boolean;
  /** The index as agreed and as claimed, exact; null = unfinished or not agreed. */
  readonly final: string | null;
  readonly claimed: string | null;
  /** Signed with a key that nobody here knows: it counts, and is marked. */
  readonly unknownKey: boolean;
}

/** The results of one government, and what stands apart from them. */
export interface CountedResults {
  /** Every government of which there are results, most results first. */
  readonly governments: readonly string[];
  /** Whose results these are; empty = there are none. */
  readonly government: string;
  readonly results: readonly CountedResult[];
  /** The same agency, year and instrument by several assessments: none of them counts. */
  readonly doubled: readonly (readonly CountedResult[])[];
  /** Not signed, or with a key that was rejected: they do not count. */
  readonly unsigned: number;
  /** Set aside by decision of this desk. */
  readonly aside: number;
  /** Closed to this desk, because it still rates them. */
  readonly closed: number;
}

const COUNTED: readonly SourcedOutcome['trust'][] = ['own', 'known', 'new'];

function resultOf({ outcome, trust }: SourcedOutcome): CountedResult {
  const { id, stage, agency, year, rubric, period, scope }: Outcome = outcome;
  return {
    id,
    stage,
    agency,
    year,
    rubric,
    period: period?.id ?? null,
    scope,
    final: outcome.final?.score ?? null,
    claimed: outcome.claimed.score,
    unknownKey: trust === 'new',
  };
}

function governmentsOf(all: readonly SourcedOutcome[]): readonly string[] {
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const { outcome } of all) {
    const name = outcome.agency.government.trim();
    const key = plain(name);
    const known = counts.get(key) ?? { name, count: 0 };
    known.count += 1;
    counts.set(key, known);
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'id'))
    .map(({ name }) => name);
}

/**
 * What counts of all results of one government, by the rules of the rekap: signed soundly, not
 * set aside, the newest and furthest of every agency, year and instrument. An agency that the
 * roster knows is one under all its names and codes.
 *
 * @param wanted whose; null or one without results = the first of `own` that has some, else
 * the one with the most.
 */
export function countedResults(
  sources: {
    readonly open: readonly SourcedOutcome[];
    readonly closed: readonly { readonly outcome: Pick<Outcome, 'agency'> }[];
  },
  aside: ReadonlySet<string>,
  roster: readonly RosterAgency[],
  wanted: string | null,
  own: readonly string[],
): CountedResults {
  const governments = governmentsOf(sources.open);
  const isKnown = (name: string): boolean => governments.some((one) => plain(one) === plain(name));
  const asked = [wanted ?? '', ...own].find((name) => name !== '' && isKnown(name));
  const government = wanted ?? asked ?? own[0] ?? governments[0] ?? '';
  const name = plain(government);
  const isHere = ({ outcome }: { readonly outcome: Pick<Outcome, 'agency'> }): boolean =>
    plain(outcome.agency.government) === name;
  const here = sources.open.filter(isHere);
  const signed = here.filter(({ trust }) => COUNTED.includes(trust));
  const lineOf = knownLine(roster);
  const counting = whichCounts(signed, aside, ({ outcome: { agency, year } }) =>
    lineOf(agency, year),
  );
  return {
    governments,
    government,
    results: counting.counted.map(resultOf),
    doubled: counting.doubled.map((rivals) => rivals.map(resultOf)),
    unsigned: here.length - signed.length,
    aside: counting.aside.length,
    closed: sources.closed.filter(isHere).length,
  };
}
