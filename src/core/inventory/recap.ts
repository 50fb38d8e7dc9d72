import { levelColumns, printedDifference, type LevelColumns } from '#core/history/levels-table.ts';
import type { UnitLevels } from '#core/history/levels-by-unit.ts';
import { agencySummaries, type AgencySummary } from './agency-summary.ts';
import type { Application } from './application.ts';
import { plainText } from './words.ts';

/** One agency: its applications, and the levels of the indicators it is in charge of. */
export interface RecapRow {
  /** Null = no application of it is known. */
  readonly summary: AgencySummary | null;
  readonly code: string;
  readonly agency: string;
  /** By year; a year without anything is not in it. */
  readonly levels: LevelColumns;
  /** How far the mean of the evaluator rose, by the later year; empty = unknown. */
  readonly rise: Readonly<Record<number, string>>;
}

export interface Recap {
  readonly rows: readonly RecapRow[];
  /** Years in which any unit has levels, oldest first. */
  readonly rated: readonly number[];
  /** Years of which only the indicators in charge are known. */
  readonly named: readonly number[];
}

const NO_LEVELS: LevelColumns = { items: {}, self: {}, external: {}, gap: {} };

function riseOf({ external }: LevelColumns, rated: readonly number[]): RecapRow['rise'] {
  return Object.fromEntries(
    rated.flatMap((year, at) => {
      const before = rated[at - 1];
      if (before === undefined) return [];
      return [[year, printedDifference(external[year] ?? '', external[before] ?? '')]];
    }),
  );
}

/**
 * "Rekap per OPD": what is known of every agency side by side. Applications and levels meet by
 * the name of the agency; one that has only levels stands below those that have applications.
 * Differences are those of the printed means, so that a reader who subtracts finds the same.
 */
export function recapOf(
  applications: readonly Application[],
  levels: readonly UnitLevels[],
): Recap {
  const years = new Set(levels.flatMap((unit) => unit.years.map(({ year }) => year)));
  const all = [...years].sort((a, b) => a - b);
  const isRated = (year: number): boolean =>
    levels.some((unit) => unit.years.some((one) => one.year === year && one.rated > 0));
  const rated = all.filter(isRated);
  const units = new Map(levels.map((unit) => [plainText(unit.name), unit] as const));
  const rows = agencySummaries(applications).map((summary): RecapRow => {
    const { code, agency } = summary;
    const unit = units.get(plainText(agency));
    units.delete(plainText(agency));
    const columns = unit ? levelColumns(unit) : NO_LEVELS;
    return { summary, code, agency, levels: columns, rise: riseOf(columns, rated) };
  });
  const others = [...units.values()]
    .sort((a, b) => a.name.localeCompare(b.name, 'id'))
    .map((unit): RecapRow => {
      const columns = levelColumns(unit);
      const rise = riseOf(columns, rated);
      return { summary: null, code: '', agency: unit.name, levels: columns, rise };
    });
  return {
    rows: [...rows, ...others],
    rated,
    named: all.filter((year) => !isRated(year)),
  };
}
