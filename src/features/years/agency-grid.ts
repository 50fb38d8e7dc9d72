import { lineOf, movesOf, type Move, type YearPoint } from '#core/history/line.ts';
import type { Subject } from '#core/history/subjects.ts';

/** One agency in the table of one measure. */
interface GridRow {
  readonly subject: Subject;
  /** In the order of the years; several where a year has several values. */
  readonly cells: readonly (readonly YearPoint[])[];
  /** Its last step; null = none may be said. */
  readonly last: Move | null;
}

/** The agencies with a value by one measure. */
export interface AgencyGrid {
  readonly measure: string;
  readonly years: readonly number[];
  readonly rows: readonly GridRow[];
}

const byName = (a: Subject, b: Subject): number => a.name.localeCompare(b.name, 'id');

/**
 * The values of agencies as tables, one for each measure, the latest year first: values of
 * different instruments never stand in one row.
 */
export function agencyGrids(subjects: readonly Subject[]): readonly AgencyGrid[] {
  const points = subjects.flatMap((subject) => subject.points);
  const measures = [...new Set(points.map(({ measure }) => measure))];
  const grids = measures.map((measure): AgencyGrid => {
    const ofMeasure = points.filter((point) => point.measure === measure);
    const years = [...new Set(ofMeasure.map(({ year }) => year))].sort((a, b) => a - b);
    const rows = [...subjects].sort(byName).flatMap((subject): readonly GridRow[] => {
      const own = subject.points.filter((point) => point.measure === measure);
      if (own.length === 0) return [];
      const moves = movesOf(lineOf(own));
      return [
        {
          subject,
          cells: years.map((year) => own.filter((point) => point.year === year)),
          last: moves.at(-1) ?? null,
        },
      ];
    });
    return { measure, years, rows };
  });
  return grids.sort((a, b) => (b.years.at(-1) ?? 0) - (a.years.at(-1) ?? 0));
}
