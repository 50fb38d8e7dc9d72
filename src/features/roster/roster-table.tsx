import { useMemo, useState, type ReactNode } from 'react';
import { originOf, predecessorsOf } from '#core/roster/lineage.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { isValidIn } from '#core/roster/valid-in.ts';
import { fold } from '#core/lib/fold.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { Section } from '#ui/section.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { VirtualTable } from '#ui/virtual-table.tsx';
import { rosterFile } from './roster-file.ts';
import { text } from './text.ts';

interface RosterTableProps {
  readonly roster: readonly RosterAgency[];
  /** Four digits. */
  readonly thisYear: string;
  readonly onEdit: (row: RosterAgency) => void;
}

const { column } = text;

/** Years worth asking for: those in which something begins or ends, and this one. */
function yearsOf(roster: readonly RosterAgency[], thisYear: string): readonly string[] {
  const years = roster.flatMap(({ validFrom, validTo }) =>
    [validFrom, validTo].flatMap((year) => (year === null ? [] : [String(year)])),
  );
  return [...new Set([thisYear, ...years])].sort().reverse();
}

/** All agencies with their years and origin, by year and by words; on a phone, one card each. */
export function RosterTable({ roster, thisYear, onEdit }: RosterTableProps): ReactNode {
  const [query, setQuery] = useState('');
  const [year, setYear] = useState(thisYear);
  const inYear = useMemo(
    () => (year === '' ? roster : roster.filter((row) => isValidIn(row, Number(year)))),
    [roster, year],
  );
  const words = fold(query).split(/\s+/);
  const shown = inYear.filter(({ name, shortName, code }) => {
    const said = fold(`${name} ${shortName} ${code}`);
    return words.every((word) => said.includes(word));
  });
  const file = useTableExport({ name: text.file.name, tables: () => [rosterFile(roster)] });
  return (
    <Section id="daftar" title={text.table}>
      <div className="roster-filters">
        <SearchField label={text.filter} value={query} onType={setQuery} />
        <Field label={text.year}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={year}
              onChange={(event) => setYear(event.target.value)}
            >
              <option value="">{text.everyYear}</option>
              {yearsOf(roster, thisYear).map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p role="status">{text.counts(shown.length, inYear.length, roster.length, year)}</p>
      {shown.length === 0 && <p>{text.noneShown}</p>}
      {shown.length > 0 && <Rows rows={shown} roster={roster} onEdit={onEdit} />}
      <TableExport {...file} />
    </Section>
  );
}

interface RowsProps {
  readonly rows: readonly RosterAgency[];
  readonly roster: readonly RosterAgency[];
  readonly onEdit: (row: RosterAgency) => void;
}

const HEADS = Object.entries(column);

/** More than one kabupaten has: only the rows in sight are drawn. */
const MANY = 400;

/** In rem. */
const WIDTHS: Readonly<Record<string, number>> = { name: 20, origin: 16 };
const WIDTH = 9;

function Rows({ rows, roster, onEdit }: RowsProps): ReactNode {
  const cells = (row: RosterAgency): ReactNode => (
    <Cells row={row} roster={roster} onEdit={onEdit} />
  );
  if (rows.length > MANY) {
    return (
      <VirtualTable
        label={text.title}
        columns={HEADS.map(([id, head]) => ({
          id,
          width: WIDTHS[id] ?? WIDTH,
          head: <th scope="col">{head}</th>,
        }))}
        count={rows.length}
        rowKey={(index) => rows[index]?.id ?? ''}
        renderRow={(index) => {
          const row = rows[index];
          return row && cells(row);
        }}
        printNote={text.printNote}
      />
    );
  }
  return (
    <table className="roster-table">
      <caption className="hidden-visually">{text.title}</caption>
      <thead>
        <tr>
          {HEADS.map(([id, head]) => (
            <th key={id} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>{cells(row)}</tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellsProps extends Omit<RowsProps, 'rows'> {
  readonly row: RosterAgency;
}

function Cells({ row, roster, onEdit }: CellsProps): ReactNode {
  const origin = originOf(roster, row);
  const from = predecessorsOf(roster, row).map(text.named);
  return (
    <>
      <th scope="row">{row.name}</th>
      <td className="numeric" data-label={column.code}>
        {row.code}
      </td>
      <td data-label={column.shortName}>{row.shortName}</td>
      <td data-label={column.kind}>{row.kind}</td>
      <td data-label={column.group}>{row.group}</td>
      <td data-label={column.years}>{text.years(row)}</td>
      <td data-label={column.origin}>
        {origin !== 'unsaid' && text.from(text.origin[origin], from)}
      </td>
      <td>
        <Button kind="quiet" aria-label={text.editOf(row.name)} onClick={() => onEdit(row)}>
          {text.edit}
        </Button>
      </td>
    </>
  );
}
