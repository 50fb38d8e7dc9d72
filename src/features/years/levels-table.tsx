import type { ReactNode } from 'react';
import { sourceOfTable, type ListSource } from '#core/evidence/list-table.ts';
import type { Dataset } from '#core/history/dataset.ts';
import { levelsByUnit, type UnitLevels } from '#core/history/levels-by-unit.ts';
import { roundHalfUp, type Ratio } from '#core/lib/ratio.ts';
import { useTableExport } from '#state/use-table-export.ts';
import { Section } from '#ui/section.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { shownValue, signedValue } from './numbers.ts';
import { text as years } from './text.ts';
import { text } from './text-data.ts';

const DIGITS = 2;
const FILE_DIGITS = 4;
const { levels } = text;

function fileOf(units: readonly UnitLevels[]): ListSource {
  const number = (value: Ratio | null): number | string =>
    value ? Number(roundHalfUp(value, FILE_DIGITS)) : '';
  const counted = (head: string) => ({ head, width: 12, holds: 'number', digits: 0 }) as const;
  const valued = (head: string) =>
    ({ head, width: 12, holds: 'number', digits: FILE_DIGITS }) as const;
  return sourceOfTable({
    name: levels.file,
    columns: [
      { head: levels.unit, width: 48, holds: 'text' },
      counted(levels.year),
      counted(levels.items),
      counted(levels.rated),
      valued(levels.self),
      valued(levels.external),
      valued(levels.gap),
    ],
    rows: units.flatMap((unit) =>
      unit.years.map(({ year, items, rated, self, external, gap }) => [
        unit.name,
        year,
        items,
        rated,
        number(self),
        number(external),
        number(gap),
      ]),
    ),
  });
}

const shown = (value: Ratio | null): string =>
  value ? shownValue(value, DIGITS) : years.agencies.none;

/** Levels by the unit in charge, year by year, of one set of figures. */
export function LevelsTable({ set }: { readonly set: Dataset }): ReactNode {
  const units = levelsByUnit(set.rows);
  const title = levels.title(set.name);
  const exporting = useTableExport({
    name: `${levels.file}-${set.name}`,
    tables: () => [fileOf(units)],
  });
  return (
    <Section id={`tingkat-${set.id}`} title={title}>
      <p className="soft">{levels.hint}</p>
      <TableScroll label={title}>
        <table className="years-table" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{levels.unit}</th>
              {[
                levels.year,
                levels.items,
                levels.rated,
                levels.self,
                levels.external,
                levels.gap,
              ].map((head) => (
                <th key={head} scope="col" className="numeric">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.flatMap((unit) =>
              unit.years.map(({ year, items, rated, self, external, gap }) => (
                <tr key={`${unit.name} ${year}`}>
                  <th scope="row">{unit.name}</th>
                  <td className="numeric">{year}</td>
                  <td className="numeric">{items}</td>
                  <td className="numeric">{rated}</td>
                  <td className="numeric">{shown(self)}</td>
                  <td className="numeric">{shown(external)}</td>
                  <td className="numeric">
                    {gap ? signedValue(gap, DIGITS) : years.agencies.none}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </TableScroll>
      <TableExport {...exporting} of={title} />
    </Section>
  );
}
