import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Instrument } from '#core/history/instrument.ts';
import type { TargetRow } from '#core/history/targets.ts';
import type { Digest } from '#core/lib/ids.ts';
import { paths } from '#state/paths.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { Tag } from '#ui/tag.tsx';
import { shownValue, signedValue } from './numbers.ts';
import { TargetCell } from './target-field.tsx';
import { standingText, standingTone } from './target-words.ts';
import { text as years } from './text.ts';
import { text } from './text-target.ts';

interface TargetTableProps {
  readonly rows: readonly TargetRow[];
  readonly shared: string;
  readonly instrument: Instrument;
  readonly onType: (agency: string, typed: string) => void;
}

const { column } = text;

function Row({
  row,
  shared,
  instrument,
  onType,
}: Omit<TargetTableProps, 'rows'> & { readonly row: TargetRow }): ReactNode {
  const { agency, standing } = row;
  const { digits } = instrument;
  const reached = 'reached' in standing ? standing.reached : null;
  return (
    <tr>
      <th scope="row">{agency.name}</th>
      <td>
        <TargetCell
          label={text.own(agency.name)}
          typed={agency.target}
          shared={shared}
          instrument={instrument}
          onType={(typed) => onType(agency.id, typed)}
        />
      </td>
      <td data-label={column.result} className="numeric">
        {reached ? (
          <Link href={paths.outcome(reached.source as Digest)}>
            {shownValue(reached.value, digits)}
          </Link>
        ) : (
          years.agencies.none
        )}
        {reached && reached.stage !== 'final' && (
          <small className="soft"> {years.stageShort[reached.stage]}</small>
        )}
      </td>
      <td data-label={column.by} className="numeric">
        {'by' in standing ? signedValue(standing.by, digits) : years.agencies.none}
      </td>
      <td>
        <Tag tone={standingTone(standing)}>{standingText(standing)}</Tag>
      </td>
    </tr>
  );
}

/** Every invited agency with its target, its result and how the two stand to each other. */
export function TargetTable({ rows, ...rest }: TargetTableProps): ReactNode {
  return (
    <TableScroll label={text.title}>
      <table className="years-table table-cards" aria-label={text.title}>
        <thead>
          <tr>
            <th scope="col">{column.agency}</th>
            <th scope="col">{column.target}</th>
            <th scope="col" className="numeric">
              {column.result}
            </th>
            <th scope="col" className="numeric">
              {column.by}
            </th>
            <th scope="col">{column.standing}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.agency.id} row={row} {...rest} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
