import { plain } from '#core/lib/plain.ts';
import type { Agency } from '#core/assessment/assessment.ts';
import { fromDecimal, ratio, type Ratio } from '#core/lib/ratio.ts';
import { findAgency } from '#core/roster/find-agency.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import type { Dataset } from './dataset.ts';
import { linesOf, type AgencyLine } from './lineage.ts';
import type { CountedResult } from './counted-result.ts';
import type { YearPoint } from './line.ts';
import { measureOfDataset, measureOfRubric } from './measure.ts';

/** An exact number as outcomes keep it: "3", "2.4" or "61/25". */
export function readExact(text: string): Ratio {
  const [n = '', d] = text.split('/');
  return d === undefined ? fromDecimal(n) : ratio(BigInt(n), BigInt(d));
}

/** One agency through the years, with everything that is known of it. */
export interface Subject {
  /** Of the newest roster row; of an agency that is not in the roster, made of its name. */
  readonly id: string;
  readonly name: string;
  /** null = it is not in the roster. */
  readonly line: AgencyLine | null;
  readonly points: readonly YearPoint[];
}

/** The value a result stands with: as agreed, else as claimed. null = unfinished. */
export function pointOf(result: CountedResult): YearPoint | null {
  const score = result.stage === 'provisional' ? result.claimed : result.final;
  if (score === null) return null;
  return {
    year: result.year,
    value: readExact(score),
    measure: measureOfRubric(result.rubric.digest),
    stage: result.stage,
    scope: result.scope,
    source: result.id,
    of: null,
    note: '',
  };
}

interface Told {
  readonly agency: Agency;
  readonly point: YearPoint;
}

const ofResults = (results: readonly CountedResult[]): readonly Told[] =>
  results.flatMap((one) => {
    const point = pointOf(one);
    return point ? [{ agency: one.agency, point }] : [];
  });

/** Loaded figures of agencies; they are of this government, as the person who loaded them says. */
const ofDatasets = (datasets: readonly Dataset[], government: string): readonly Told[] =>
  datasets
    .filter(({ kind }) => kind === 'agencies')
    .flatMap((set) =>
      set.rows.flatMap(({ name, code, year, score, item, note }) =>
        year === null || score === null || item !== ''
          ? []
          : [
              {
                agency: { name, code, shortName: '', government },
                point: {
                  year,
                  value: fromDecimal(score),
                  measure: measureOfDataset(set),
                  stage: 'loaded' as const,
                  scope: false,
                  source: set.id,
                  of: null,
                  note,
                },
              },
            ],
      ),
    );

const keyOf = ({ code, name }: Agency): string =>
  code.trim() === '' ? `nama:${plain(name)}` : `kode:${plain(code)}`;

/** Finds the line of an agency in a year; asked often about few agencies, so it remembers. */
function lineFinder(
  roster: readonly RosterAgency[],
): (agency: Agency, year: number) => AgencyLine | undefined {
  const lines = new Map(linesOf(roster).flatMap((line) => line.rows.map(({ id }) => [id, line])));
  const known = new Map<string, AgencyLine | undefined>();
  return (agency, year) => {
    const key = `${year}\n${agency.government}\n${agency.code}\n${agency.name}`;
    if (!known.has(key)) {
      const found = findAgency(roster, agency, year);
      const isHere = found.kind === 'found' || found.kind === 'renamed';
      known.set(key, isHere ? lines.get(found.row.id) : undefined);
    }
    return known.get(key);
  };
}

export interface Subjects {
  /** In the order of the roster; with or without values. */
  readonly listed: readonly Subject[];
  /** With values, and not in the roster. */
  readonly unlisted: readonly Subject[];
}

/**
 * The agencies of one government with their values: every line of the roster, and apart from
 * them whoever is not in it.
 *
 * @param results those that count, of this government, and about agencies.
 */
export function subjectsOf(
  government: string,
  roster: readonly RosterAgency[],
  results: readonly CountedResult[],
  datasets: readonly Dataset[],
): Subjects {
  const find = lineFinder(roster);
  const points = new Map<string, YearPoint[]>();
  const unlisted = new Map<string, { readonly name: string; readonly points: YearPoint[] }>();
  for (const { agency, point } of [...ofResults(results), ...ofDatasets(datasets, government)]) {
    const line = find(agency, point.year);
    if (line) points.set(line.id, [...(points.get(line.id) ?? []), point]);
    else {
      const key = keyOf(agency);
      const there = unlisted.get(key) ?? { name: agency.name, points: [] };
      there.points.push(point);
      unlisted.set(key, there);
    }
  }
  return {
    listed: linesOf(roster).map((line) => ({
      id: line.id,
      name: line.rows.at(-1)?.name ?? '',
      line,
      points: points.get(line.id) ?? [],
    })),
    unlisted: [...unlisted].map(([id, one]) => ({ id, ...one, line: null })),
  };
}
