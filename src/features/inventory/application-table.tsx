import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Application } from '#core/inventory/application.ts';
import { INVENTORY_FIELDS, knownCount } from '#core/inventory/completeness.ts';
import {
  APPLICATION_HEADS as HEADS,
  KIND_NAMES,
  STATUS_NAMES,
  truthName,
} from '#core/inventory/inventory-terms.ts';
import { paths } from '#state/paths.ts';
import type { VirtualColumn } from '#ui/virtual-table.tsx';
import { WindowedTable } from '#ui/windowed-table.tsx';
import { FIELD_NAMES, text } from './text.ts';

const words = text.list;

const column = (id: string, head: string, width: number): VirtualColumn => ({
  id,
  head: <th scope="col">{head}</th>,
  width,
});

/** Together as wide as the page at 1366 pixels. */
const COLUMNS: readonly VirtualColumn[] = [
  column('name', HEADS.name, 12.6),
  column('agency', HEADS.agency, 11.8),
  column('function', HEADS.function, 14),
  column('kind', HEADS.kind, 6.4),
  column('status', HEADS.status, 6.5),
  column('year', words.year, 6.3),
  column('integrated', FIELD_NAMES.integration, 7),
  column('filled', words.filled, 5.4),
];

const unknown = <span className="soft">{words.unknown}</span>;

/** What is not known is said in words, not left blank. */
const orUnknown = (value: ReactNode): ReactNode =>
  value === '' || value === null ? unknown : value;

function Cells({ application }: { readonly application: Application }): ReactNode {
  const { id, name, agency, kind, status, year, integrated, integrations } = application;
  const joined = integrations.length > 0 ? integrations.join(', ') : truthName(integrated);
  return (
    <>
      <th scope="row">
        <Link href={paths.application(id)}>{name}</Link>
      </th>
      <td>{orUnknown(agency)}</td>
      <td>
        <span className="inventory-clamp">{orUnknown(application.function)}</span>
      </td>
      <td>{kind ? KIND_NAMES[kind] : unknown}</td>
      <td>{status ? STATUS_NAMES[status] : unknown}</td>
      <td className="numeric">{orUnknown(year)}</td>
      <td>{orUnknown(joined)}</td>
      <td className="numeric">
        {words.filledOf(knownCount(application), INVENTORY_FIELDS.length)}
      </td>
    </>
  );
}

interface ApplicationTableProps {
  /** The rows that are here, from place `from` of the list on. */
  readonly shown: readonly Application[];
  readonly from: number;
  readonly count: number;
  readonly onWindow: (first: number, last: number) => void;
}

/** The inventory, of any length. */
export function ApplicationTable(props: ApplicationTableProps): ReactNode {
  const { shown, from, count, onWindow } = props;
  return (
    <WindowedTable
      label={words.table}
      columns={COLUMNS}
      count={count}
      keyOf={(row) => row.id}
      rowHeight={76}
      onWindow={onWindow}
      rows={shown}
      from={from}
      renderCells={(application) => <Cells application={application} />}
      coming={words.coming}
      printNote={words.printNote}
    />
  );
}
