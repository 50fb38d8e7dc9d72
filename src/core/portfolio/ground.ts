import { plain } from '#core/lib/plain.ts';
import type { RubricRef } from '#core/assessment/assessment.ts';
import { lineIds } from '#core/history/lineage.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { PeriodRecord } from '#core/period/record.ts';
import { findAgency } from '#core/roster/find-agency.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { agencyIndex } from './agency-index.ts';
import { gridOf, type Grid } from './column.ts';
import { facetOf, type Facet } from './facet.ts';
import { unknownFrame } from './frame-of.ts';
import type { InstrumentFrame } from './frame.ts';
import { invitedTo, type Invited } from './invited.ts';
import { makeLexicon } from './lexicon.ts';
import { nameOrder, wordSearch, type NameOrder, type WordSearch } from './names.ts';
import { OUTCOME_STAGES, type ScoreSet } from './outcome.ts';
import { ownGovernment, rosterOfGovernment } from './own-government.ts';
import type { Division, Measure, TrustFilter } from './query.ts';
import type { SetAside } from './set-aside.ts';
import { keptOut, standingOf, type Standing } from './standing.ts';
import { tallyOf, type Tally } from './tally.ts';
import type { SourcedOutcome } from './which-counts.ts';

/** All that views are made of, as it lies in the database. */
export interface GroundInput {
  readonly outcomes: readonly SourcedOutcome[];
  /** Results that this desk may not see yet: how many. */
  readonly closed: number;
  readonly aside: readonly SetAside[];
  readonly roster: readonly RosterAgency[];
  readonly periods: readonly PeriodRecord[];
  /** Of the instruments that are here, by digest. */
  readonly frames: ReadonlyMap<Digest, InstrumentFrame>;
}

/** Which of the three parts of a score. */
export type Field = keyof ScoreSet;

/** The results of one instrument version. */
export interface Block {
  readonly frame: InstrumentFrame;
  /** Its results, by their place in the ground. */
  readonly rows: Int32Array;
  /** Their values, read when first asked for; a line for each of `rows`. */
  readonly grid: (measure: Measure, field: Field) => Grid;
}

/** All results, laid out for questions: one place for each, in the order of the input. */
export interface Ground {
  readonly outcomes: readonly SourcedOutcome[];
  readonly closed: number;
  readonly blocks: readonly Block[];
  /** Place of its block, and its line in there. */
  readonly blockOf: Int32Array;
  readonly lineOf: Int32Array;
  readonly years: Int32Array;
  /** By place in {@link OUTCOME_STAGES}. */
  readonly stages: Uint8Array;
  /** 1 = it is about a part of the instrument. */
  readonly parts: Uint8Array;
  readonly facets: Readonly<Record<Division, Facet>>;
  /** Its row in the roster; null = none. Of another year than the result's where `unlisted` says so. */
  readonly rosterOf: readonly (RosterAgency | null)[];
  /** 1 = its government keeps a roster here, in which it does not stand in that year. */
  readonly unlisted: Uint8Array;
  readonly invited: readonly Invited[];
  /** The roster row of an invited agency; null = none. */
  readonly listed: (invited: Invited) => RosterAgency | null;
  readonly asideReason: (id: Digest) => string;
  readonly standing: (trust: TrustFilter) => Standing;
  readonly names: () => NameOrder;
  readonly search: () => WordSearch;
  readonly verdicts: () => Tally;
}

function remembered<K, T>(make: (key: K) => T): (key: K) => T {
  const kept = new Map<K, T>();
  return (key) => {
    if (!kept.has(key)) kept.set(key, make(key));
    return kept.get(key) as T;
  };
}

/** Made when first asked for. */
function lazily<T>(make: () => T): () => T {
  const once = remembered<null, T>(make);
  return () => once(null);
}

type Rostered = Pick<Ground, 'rosterOf' | 'unlisted' | 'listed'>;

/** A roster speaks for the governments it names; rows that name none do where there is only one. */
function speaksFor(
  roster: readonly RosterAgency[],
  governments: readonly string[],
): (government: string) => boolean {
  const named = facetOf(roster.map(({ government }) => government).filter((one) => one !== ''));
  const isOne = roster.length > 0 && governments.length === 1;
  const spoken = new Set(named.names.map(plain));
  return (government) => isOne || spoken.has(plain(government));
}

function rosteredOf(
  { outcomes, roster }: Pick<GroundInput, 'outcomes' | 'roster'>,
  government: Facet,
): Rostered {
  const candidates = agencyIndex(roster);
  const speaks = government.names.map(speaksFor(roster, government.names));
  const unlisted = new Uint8Array(outcomes.length);
  const rosterOf = outcomes.map(({ outcome: { agency, year } }, at) => {
    const match = roster.length === 0 ? null : findAgency(candidates(agency), agency, year);
    const isListed = match?.kind === 'found' || match?.kind === 'renamed';
    if (!isListed && speaks[government.codes[at] ?? -1]) unlisted[at] = 1;
    return match && match.kind !== 'absent' ? match.row : null;
  });
  const listed = ({ agency, year }: Invited): RosterAgency | null => {
    const match = findAgency(candidates(agency), agency, year);
    return match.kind === 'absent' ? null : match.row;
  };
  return { rosterOf, unlisted, listed };
}

function batchesOf(
  outcomes: readonly SourcedOutcome[],
  invited: readonly Invited[],
): readonly string[] {
  const finders = new Map(
    [...new Set(invited.map(({ period }) => period))].map((period) => {
      const own = invited.filter((one) => one.period === period);
      return [
        period,
        agencyIndex(own.map((one) => ({ ...one.agency, batch: one.batch }))),
      ] as const;
    }),
  );
  return outcomes.map(({ outcome: { agency, period, batch } }) => {
    const find = period && finders.get(period.id);
    return find?.(agency)[0]?.batch ?? batch;
  });
}

function blockOf(
  frame: InstrumentFrame,
  rows: Int32Array,
  outcomes: readonly SourcedOutcome[],
): Block {
  const lexicons = { score: makeLexicon(), groups: makeLexicon(), levels: makeLexicon() };
  const widths = { score: 1, groups: frame.groups.length, levels: frame.indicators.length };
  const grid = (key: `${Measure} ${Field}`): Grid => {
    const [measure, field] = key.split(' ') as [Measure, Field];
    const texts = Array.from(rows, (at) => outcomes[at]?.outcome[measure]?.[field] ?? null);
    return gridOf(texts, widths[field], lexicons[field]);
  };
  const kept = remembered(grid);
  return { frame, rows, grid: (measure, field) => kept(`${measure} ${field}`) };
}

function blocksOf({ outcomes, frames }: Pick<GroundInput, 'outcomes' | 'frames'>) {
  const refs = new Map<Digest, { readonly ref: RubricRef; readonly rows: number[] }>();
  for (const [at, { outcome }] of outcomes.entries()) {
    const { rubric } = outcome;
    const here = refs.get(rubric.digest);
    if (here) here.rows.push(at);
    else refs.set(rubric.digest, { ref: rubric, rows: [at] });
  }
  const places = new Int32Array(outcomes.length);
  const lines = new Int32Array(outcomes.length);
  const blocks = [...refs.values()].map(({ ref, rows }, place) => {
    for (const [line, at] of rows.entries()) {
      places[at] = place;
      lines[at] = line;
    }
    const frame = frames.get(ref.digest) ?? unknownFrame(ref);
    return blockOf(frame, Int32Array.from(rows), outcomes);
  });
  return { blocks, places, lines };
}

/** Made once for all filters that let the same signatures through. */
function standings(
  outcomes: readonly SourcedOutcome[],
  aside: ReadonlySet<string>,
  rosterOf: Ground['rosterOf'],
  roster: readonly RosterAgency[],
): Ground['standing'] {
  // An agency that was renamed is one agency under both names.
  const lines = lineIds(roster);
  // A row that names no government may stand for agencies of several: those are not one.
  const lineOf = (at: number): string | null => {
    const row = rosterOf[at];
    const line = lines.get(row?.id ?? '');
    if (!row || line === undefined) return null;
    return row.government === '' ? `${line}\n${outcomes[at]?.outcome.agency.government}` : line;
  };
  const trusts = new Set(outcomes.map(({ trust }) => trust));
  const kept = new Map<string, Standing>();
  return (filter) => {
    const key = [...trusts].filter((trust) => keptOut(trust, filter) === null).join(' ');
    const standing = kept.get(key) ?? standingOf(outcomes, aside, filter, lineOf);
    kept.set(key, standing);
    return standing;
  };
}

/** Lays all results out. What is costly and not always needed is made when it is first asked for. */
export function groundOf(input: GroundInput): Ground {
  const { outcomes, closed, aside, periods } = input;
  const agencies = outcomes.map(({ outcome }) => outcome);
  const government = facetOf(agencies.map(({ agency }) => agency.government));
  const invited = invitedTo(periods);
  const full = outcomes.flatMap(({ from, outcome }) =>
    from === 'full' ? [outcome.agency.government] : [],
  );
  const own = ownGovernment(periods, [...new Set(full)]);
  const roster = rosterOfGovernment(input.roster, own);
  const rostered = rosteredOf({ outcomes, roster }, government);
  const reasons = new Map(aside.map(({ id, reason }) => [id, reason]));
  const { blocks, places, lines } = blocksOf(input);
  const said = (of: 'kind' | 'group'): Facet =>
    facetOf(agencies.map((one, at) => rostered.rosterOf[at]?.[of] || one[of]));
  return {
    outcomes,
    closed,
    blocks,
    blockOf: places,
    lineOf: lines,
    years: Int32Array.from(agencies, ({ year }) => year),
    stages: Uint8Array.from(agencies, ({ stage }) => OUTCOME_STAGES.indexOf(stage)),
    parts: Uint8Array.from(agencies, ({ scope }) => Number(scope)),
    facets: {
      government,
      kind: said('kind'),
      group: said('group'),
      batch: facetOf(batchesOf(outcomes, invited)),
    },
    ...rostered,
    invited,
    asideReason: (id) => reasons.get(id) ?? '',
    standing: standings(outcomes, new Set(reasons.keys()), rostered.rosterOf, roster),
    names: lazily(() => nameOrder(outcomes)),
    search: lazily(() => wordSearch(outcomes)),
    verdicts: lazily(() => tallyOf(outcomes)),
  };
}
