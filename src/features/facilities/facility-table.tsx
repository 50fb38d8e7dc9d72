import type { ReactNode } from 'react';
import { FACILITY_FACTS, type FacilitySummary } from '#core/inventory/facility-summary.ts';
import type { Facility } from '#core/inventory/facility.ts';
import { Button } from '#ui/button.tsx';
import type { VirtualColumn } from '#ui/virtual-table.tsx';
import { WindowedTable } from '#ui/windowed-table.tsx';
import { text as all } from './text.ts';

const { list: text, gaps } = all;

const column = (id: keyof typeof text.columns, width: number): VirtualColumn => ({
  id,
  head: <th scope="col">{text.columns[id]}</th>,
  width,
});

const COLUMNS: readonly VirtualColumn[] = [
  column('agency', 13),
  column('year', 5),
  column('power', 7),
  column('network', 10.5),
  column('servers', 9),
  column('staff', 8),
  column('known', 5.5),
  column('gaps', 9.5),
];

/** Year and how much is known. */
const NUMERIC: readonly number[] = [0, 5];

const joined = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(', ');

function powerText({ powerBackup, powerHours }: Facility): string {
  if (powerBackup === null) return '';
  if (!powerBackup) return text.no;
  return powerHours === null ? text.yes : text.power(powerHours);
}

function networkText({ network, bandwidth, intranet }: Facility): string {
  const intra = intranet ? text.intranet : text.noIntranet;
  return joined([
    network,
    bandwidth === null ? null : text.bandwidth(bandwidth),
    intranet === null ? null : intra,
  ]);
}

const serversText = ({ ownServers, dataCentre }: Facility): string =>
  joined([ownServers === null ? null : text.servers(ownServers), dataCentre]);

const orUnknown = (said: string): ReactNode =>
  said === '' ? <span className="soft">{text.unknown}</span> : said;

/** What is known of one agency, column by column after its name; empty = not known. */
export function facilityCells(summary: FacilitySummary): readonly string[] {
  const { facility } = summary;
  const { year, staff, certified } = facility;
  return [
    year === null ? '' : String(year),
    powerText(facility),
    networkText(facility),
    serversText(facility),
    staff === null ? '' : text.staff(staff, certified),
    text.known(summary.known.length, FACILITY_FACTS.length),
    summary.gaps.map((gap) => gaps.names[gap]).join('; '),
  ];
}

interface FacilityTableProps {
  /** The agencies that are here, from place `from` of the list on. */
  readonly shown: readonly FacilitySummary[];
  readonly from: number;
  readonly count: number;
  readonly onWindow: (first: number, last: number) => void;
  readonly onEdit: (facility: Facility) => void;
}

/** One row for every agency, by its latest data. */
export function FacilityTable(props: FacilityTableProps): ReactNode {
  const { shown, from, count, onWindow, onEdit } = props;
  return (
    <div className="facility-screen">
      <WindowedTable
        label={text.table}
        columns={COLUMNS}
        count={count}
        keyOf={(row) => row.facility.id}
        rowHeight={76}
        onWindow={onWindow}
        rows={shown}
        from={from}
        renderCells={(summary) => <Cells summary={summary} onEdit={onEdit} />}
        coming={text.coming}
      />
    </div>
  );
}

interface CellsProps {
  readonly summary: FacilitySummary;
  readonly onEdit: (facility: Facility) => void;
}

/** Nothing is said of gaps where there are none. */
const GAPS_AT = COLUMNS.length - 2;

function Cells({ summary, onEdit }: CellsProps): ReactNode {
  const { facility } = summary;
  return (
    <>
      <th scope="row">
        <Button
          kind="quiet"
          aria-label={text.editWhich(facility.agency)}
          onClick={() => onEdit(facility)}
        >
          {facility.agency}
        </Button>
      </th>
      {facilityCells(summary).map((said, at) => (
        <td key={COLUMNS[at + 1]?.id} className={NUMERIC.includes(at) ? 'numeric' : undefined}>
          {at === GAPS_AT ? said : orUnknown(said)}
        </td>
      ))}
    </>
  );
}
