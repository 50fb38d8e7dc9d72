import type { ListColumn, ListSource } from '#core/evidence/list-table.ts';
import type { AgencySummary } from '#core/inventory/agency-summary.ts';
import type { Recap, RecapRow } from '#core/inventory/recap.ts';
import { decimal } from '#ui/format.ts';
import { text } from './text.ts';

const words = text.recap;
const { columns: heads } = words;

const COUNTS = [
  'applications',
  'active',
  'inactive',
  'common',
  'special',
  'web',
  'mobile',
  'otherMedium',
  'withAddress',
  'integrated',
  'notIntegrated',
] as const satisfies readonly (keyof AgencySummary)[];

type Years = Pick<Recap, 'rated' | 'named'>;

/** One column of figures; an empty text is what is not known. */
export interface RecapColumn {
  readonly head: string;
  readonly of: (row: RecapRow) => string;
}

const countColumn = (count: (typeof COUNTS)[number]): RecapColumn => ({
  head: heads[count],
  of: ({ summary }) => (summary ? String(summary[count]) : ''),
});

/** The columns of figures, for the years that the levels are about. */
export function recapColumns({ rated, named }: Years): readonly RecapColumn[] {
  const ofYear = (year: number): readonly RecapColumn[] => [
    { head: heads.items(year), of: ({ levels }) => String(levels.items[year] ?? 0) },
    { head: heads.self(year), of: ({ levels }) => levels.self[year] ?? '' },
    { head: heads.external(year), of: ({ levels }) => levels.external[year] ?? '' },
    { head: heads.gap(year), of: ({ levels }) => levels.gap[year] ?? '' },
  ];
  const rises = rated.slice(1).map((year, at) => ({
    head: heads.rise(rated[at] ?? year, year),
    of: ({ rise }: RecapRow) => rise[year] ?? '',
  }));
  const others = named.map((year) => ({
    head: heads.items(year),
    of: ({ levels }: RecapRow) => String(levels.items[year] ?? 0),
  }));
  return [...COUNTS.map(countColumn), ...rated.flatMap(ofYear), ...rises, ...others];
}

/** The table as a file. */
export function recapFile(
  years: Years,
  length: number,
  read: (from: number, to: number) => Promise<readonly RecapRow[]>,
): ListSource {
  const figures = recapColumns(years);
  const number = ({ head }: RecapColumn): ListColumn => ({ head, width: 16, holds: 'number' });
  return {
    name: words.file,
    columns: [
      { head: heads.code, width: 12, holds: 'text' },
      { head: heads.agency, width: 48, holds: 'text' },
      ...figures.map(number),
    ],
    length,
    rows: async (from, to) =>
      (await read(from, to)).map((row) => [
        row.code,
        row.agency === '' ? text.list.noAgency : row.agency,
        ...figures.map(({ of }) => {
          const said = of(row);
          return said === '' ? '' : Number(said);
        }),
      ]),
  };
}

/** A figure as it is shown; what is not known is a dash. */
export function shownFigure(said: string): string {
  return said === '' ? '–' : decimal(said);
}
