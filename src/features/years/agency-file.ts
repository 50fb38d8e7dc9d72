import { sourceOfTable, type ListSource } from '#core/evidence/list-table.ts';
import { roundHalfUp } from '#core/lib/ratio.ts';
import type { YearsView } from '#core/history/years-view.ts';
import type { AgencyGrid } from './agency-grid.ts';
import { factsAt, measureName } from './numbers.ts';
import { text } from './text.ts';

/** Values of agencies as a file: a row for each agency and year, so that nothing stands mixed. */
export function agencyFile(
  { measure, rows }: AgencyGrid,
  measures: YearsView['measures'],
): ListSource {
  const { digits } = factsAt(measures, measure);
  const head = (name: string, width: number) => ({ head: name, width, holds: 'text' }) as const;
  return sourceOfTable({
    name: text.agencies.file,
    columns: [
      head(text.agencies.name, 48),
      { head: text.table.year, width: 8, holds: 'number', digits: 0 },
      { head: text.table.value, width: 10, holds: 'number', digits },
      head(text.table.origin, 24),
      head(text.table.instrument, 32),
    ],
    rows: rows.flatMap(({ subject, cells }) =>
      cells
        .flat()
        .map((point) => [
          subject.name,
          point.year,
          Number(roundHalfUp(point.value, digits)),
          point.scope ? `${text.stage[point.stage]}, ${text.part}` : text.stage[point.stage],
          measureName(measures, measure),
        ]),
    ),
  });
}
