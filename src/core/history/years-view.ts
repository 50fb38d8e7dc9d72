import { plain } from '#core/lib/plain.ts';
import type { Digest } from '#core/lib/ids.ts';
import { toNumber } from '#core/lib/ratio.ts';
import type { PeriodDraft } from '#core/period/draft.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import type { CountedResult, CountedResults } from './counted-result.ts';
import type { Dataset } from './dataset.ts';
import { averagesFor, loadedIndex, meansOf, type AverageLine } from './government-years.ts';
import type { Instrument } from './instrument.ts';
import type { YearPoint } from './line.ts';
import { measureOfDataset, measureOfRubric, type Measure } from './measure.ts';
import { pairsFrom, type NamedPair } from './pairs.ts';
import { pointOf, subjectsOf, type Subjects } from './subjects.ts';

/** What is known of a measure: how it is called, and how its values are shown. */
export interface MeasureFacts {
  /** The instrument; null = it is not here, or was not said. */
  readonly instrument: Instrument | null;
  /** As the person who loaded the figures calls it; empty = not said. */
  readonly said: string;
  readonly digits: number;
  /** Top of the scale, for drawing. */
  readonly max: number;
}

export interface YearsGround {
  readonly counted: CountedResults;
  readonly roster: readonly RosterAgency[];
  readonly datasets: readonly Dataset[];
  readonly drafts: readonly PeriodDraft[];
  readonly instruments: ReadonlyMap<Digest, Instrument>;
}

/** One government through the years. */
export interface YearsView extends Subjects {
  readonly government: string;
  readonly means: readonly YearPoint[];
  readonly own: readonly YearPoint[];
  readonly averages: readonly AverageLine[];
  readonly pairs: readonly NamedPair[];
  /** Results about agencies, for what stands beside lines. */
  readonly results: readonly CountedResult[];
  readonly measures: ReadonlyMap<Measure, MeasureFacts>;
  /** The roster keeps no agency of this government: then nobody is apart for not being in it. */
  readonly rosterIsEmpty: boolean;
}

/** Digits of published figures whose instrument is not here. */
const PUBLISHED_DIGITS = 2;
/** Top of the scale where nothing else is known; higher values raise it. */
const USUAL_MAX = 5;

function factsOf(
  instrument: Instrument | null,
  said: string,
  points: readonly YearPoint[],
): MeasureFacts {
  const highest = Math.max(USUAL_MAX, ...points.map(({ value }) => Math.ceil(toNumber(value))));
  return {
    instrument,
    said,
    digits: instrument?.digits ?? PUBLISHED_DIGITS,
    max: instrument ? toNumber(instrument.bounds.high) : highest,
  };
}

function measuresOf(
  { instruments, datasets, counted }: YearsGround,
  points: readonly YearPoint[],
): ReadonlyMap<Measure, MeasureFacts> {
  const said = new Map(datasets.map((set) => [measureOfDataset(set), set.instrument.trim()]));
  const known = new Map(
    [...instruments].map(([digest, instrument]) => [measureOfRubric(digest), instrument]),
  );
  // An instrument that is not here still has the name its results give it.
  const named = new Map(
    counted.results.map(({ rubric }) => [
      measureOfRubric(rubric.digest),
      `${rubric.id} ${rubric.version}`,
    ]),
  );
  const all = new Set([...said.keys(), ...named.keys(), ...known.keys()]);
  return new Map(
    [...all].map((measure) => [
      measure,
      factsOf(
        known.get(measure) ?? null,
        said.get(measure) || (named.get(measure) ?? ''),
        points.filter((point) => point.measure === measure),
      ),
    ]),
  );
}

/** How many were invited in a year by an instrument, over the periods that are set up here. */
function invitedIn(
  drafts: readonly PeriodDraft[],
): (year: number, measure: string) => number | null {
  const counts = new Map<string, number>();
  for (const { year, rubric, agencies } of drafts) {
    if (!rubric) continue;
    const key = `${year} ${measureOfRubric(rubric.digest)}`;
    const invited = agencies.filter((agency) => agency.invited).length;
    counts.set(key, (counts.get(key) ?? 0) + invited);
  }
  return (year, measure) => counts.get(`${year} ${measure}`) ?? null;
}

/**
 * Everything about one government through the years. Whole results by an instrument for
 * governments are its own index; all others are about agencies. Agencies that are not in its
 * roster stand apart and are in no mean, unless it keeps none.
 */
export function yearsView(ground: YearsGround): YearsView {
  const { counted, datasets, instruments, drafts } = ground;
  const { government } = counted;
  const roster = ground.roster.filter(
    (row) => row.government === '' || plain(row.government) === plain(government),
  );
  const isOwn = ({ scope, rubric }: CountedResult): boolean =>
    !scope && instruments.get(rubric.digest)?.ofGovernments === true;
  const results = counted.results.filter((one) => !isOwn(one));
  const subjects = subjectsOf(government, roster, results, datasets);
  const own = [
    ...counted.results.filter(isOwn).flatMap((one) => pointOf(one) ?? []),
    ...loadedIndex(datasets, government),
  ];
  const averages = averagesFor(datasets, government);
  const rosterIsEmpty = roster.length === 0;
  const averaged = rosterIsEmpty ? subjects.unlisted : subjects.listed;
  const points = [
    ...own,
    ...averages.flatMap((line) => line.points),
    ...[...subjects.listed, ...subjects.unlisted].flatMap((subject) => subject.points),
  ];
  return {
    ...subjects,
    government,
    means: meansOf(averaged, invitedIn(drafts)),
    own,
    averages,
    pairs: pairsFrom(results, datasets),
    results,
    measures: measuresOf(ground, points),
    rosterIsEmpty,
  };
}
