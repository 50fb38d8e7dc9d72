import { useMemo, type ReactNode } from 'react';
import { sourceOfTable, type ListSource } from '#core/evidence/list-table.ts';
import type { Dataset } from '#core/history/dataset.ts';
import { levelsByUnit, type UnitLevels } from '#core/history/levels-by-unit.ts';
import { roundHalfUp, type Ratio } from '#core/lib/ratio.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { Section } from '#ui/section.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { VirtualTable } from '#ui/virtual-table.tsx';
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

const HEADS = [levels.year, levels.items, levels.rated, levels.self, levels.external, levels.gap];

const shown = (value: Ratio | null): string =>
  value ? shownValue(value, DIGITS) : years.agencies.none;

/** Levels by the unit in charge, year by year, of one set of figures. */
export function LevelsTable({ set }: { readonly set: Dataset }): ReactNode {
  const units = useMemo(() => levelsByUnit(set.rows), [set]);
  const rows = units.flatMap(({ name, years: of }) => of.map((one) => ({ ...one, name })));
  const title = levels.title(set.name);
  const exporting = useTableExport({
    name: `${levels.file}-${set.name}`,
    tables: () => [fileOf(units)],
  });
  return (
    <Section id={`tingkat-${set.id}`} title={title}>
      <p className="soft">{levels.hint}</p>
      <VirtualTable
        label={title}
        columns={[
          { id: 'unit', width: 20, head: <th scope="col">{levels.unit}</th> },
          ...HEADS.map((head) => ({
            id: head,
            width: 7,
            head: (
              <th scope="col" className="numeric">
                {head}
              </th>
            ),
          })),
        ]}
        count={rows.length}
        rowKey={(index) => `${rows[index]?.name} ${rows[index]?.year}`}
        renderRow={(index) => {
          const row = rows[index];
          if (!row) return null;
          const { name, year, items, rated, self, external, gap } = row;
          return (
            <>
              <th scope="row">{name}</th>
              <td className="numeric">{year}</td>
              <td className="numeric">{items}</td>
              <td className="numeric">{rated}</td>
              <td className="numeric">{shown(self)}</td>
              <td className="numeric">{shown(external)}</td>
              <td className="numeric">{gap ? signedValue(gap, DIGITS) : years.agencies.none}</td>
            </>
          );
        }}
        printNote={levels.printNote(rows.length)}
      />
      <TableExport {...exporting} of={title} />
    </Section>
  );
}
