import { useMemo, useState, type ReactNode } from 'react';
import { originOf, predecessorsOf } from '#core/roster/lineage.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { isValidIn } from '#core/roster/valid-in.ts';
import { fold } from '#core/rubric/fold.ts';
import { useTableExport } from '#state/use-table-export.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { TableExport } from '#ui/table-export.tsx';
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
        <Field label={text.filter}>
          {(control) => (
            <input
              {...control}
              className="input"
              type="search"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          )}
        </Field>
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
      {shown.length > 0 && (
        <table className="roster-table">
          <caption className="hidden-visually">{text.title}</caption>
          <thead>
            <tr>
              {Object.values(column).map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.id} row={row} roster={roster} onEdit={onEdit} />
            ))}
          </tbody>
        </table>
      )}
      <TableExport {...file} />
    </Section>
  );
}

function Row(props: {
  readonly row: RosterAgency;
  readonly roster: readonly RosterAgency[];
  readonly onEdit: (row: RosterAgency) => void;
}): ReactNode {
  const { row, roster, onEdit } = props;
  const origin = originOf(roster, row);
  const from = predecessorsOf(roster, row).map(text.named);
  return (
    <tr>
      <td className="numeric" data-label={column.code}>
        {row.code}
      </td>
      <th scope="row">{row.name}</th>
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
    </tr>
  );
}
