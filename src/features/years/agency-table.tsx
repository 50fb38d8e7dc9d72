import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { YearPoint } from '#core/history/line.ts';
import type { YearsView } from '#core/history/years-view.ts';
import { paths } from '#state/paths.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { Section } from '#ui/section.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { VirtualTable } from '#ui/virtual-table.tsx';
import { agencyFile } from './agency-file.ts';
import type { AgencyGrid } from './agency-grid.ts';
import { factsAt, measureName, pointValue, signedValue } from './numbers.ts';
import { text } from './text.ts';

type Measures = YearsView['measures'];
const { agencies } = text;

function Cell({
  points,
  measures,
}: {
  readonly points: readonly YearPoint[];
  readonly measures: Measures;
}): ReactNode {
  if (points.length === 0) return agencies.none;
  return points.map((point) => {
    const marks = [text.stageShort[point.stage], point.scope ? text.part : ''].filter(Boolean);
    return (
      <span key={`${point.stage} ${point.source}`} className="years-cell">
        {pointValue(point, measures)}
        {marks.length > 0 && <small>{marks.join(', ')}</small>}
      </span>
    );
  });
}

interface CellsProps {
  readonly row: AgencyGrid['rows'][number];
  readonly years: readonly number[];
  readonly measures: Measures;
  readonly digits: number;
}

function Cells({ row: { subject, cells, last }, years, measures, digits }: CellsProps): ReactNode {
  return (
    <>
      <th scope="row">
        <Link className="years-link" href={paths.yearsOf(subject.id)}>
          {subject.name}
        </Link>
      </th>
      {cells.map((points, at) => (
        <td key={years[at]} className="numeric">
          <Cell points={points} measures={measures} />
        </td>
      ))}
      <td className="numeric">
        {last ? signedValue(last.by, digits) : agencies.none}
        {last && <small className="soft"> {agencies.steps(last.from.year, last.to.year)}</small>}
      </td>
    </>
  );
}

interface AgencyTableProps {
  readonly grid: AgencyGrid;
  readonly title: string;
  /** Agencies that could have a value. */
  readonly all: number;
  /** Of these, agencies that were split or merged since. */
  readonly ended: number;
  readonly measures: Measures;
}

/** Agencies and years of one measure, each agency with the way to its own line. */
export function AgencyTable({ grid, title, all, ended, measures }: AgencyTableProps): ReactNode {
  const exporting = useTableExport({
    name: `${agencies.file}-${measureName(measures, grid.measure)}`,
    tables: () => [agencyFile(grid, measures)],
  });
  const { digits } = factsAt(measures, grid.measure);
  return (
    <Section id={`opd-${grid.measure}-${grid.rows[0]?.subject.id ?? ''}`} title={title}>
      <p className="soft">{agencies.counts(grid.rows.length, all, ended)}</p>
      <VirtualTable
        key={grid.measure}
        label={title}
        columns={[
          { id: 'name', width: 20, head: <th scope="col">{agencies.name}</th> },
          ...grid.years.map((year) => ({
            id: `${year}`,
            width: 7,
            head: (
              <th scope="col" className="numeric">
                {year}
              </th>
            ),
          })),
          {
            id: 'change',
            width: 11,
            head: (
              <th scope="col" className="numeric">
                {agencies.change}
              </th>
            ),
          },
        ]}
        count={grid.rows.length}
        rowKey={(index) => grid.rows[index]?.subject.id ?? ''}
        renderRow={(index) => {
          const row = grid.rows[index];
          return row && <Cells row={row} years={grid.years} measures={measures} digits={digits} />;
        }}
        printNote={agencies.printNote(grid.rows.length)}
      />
      <p className="soft">{agencies.hint}</p>
      <TableExport {...exporting} of={title} />
    </Section>
  );
}
