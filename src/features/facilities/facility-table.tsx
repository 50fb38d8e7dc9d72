import type { ReactNode } from 'react';
import { FACILITY_FACTS, type FacilitySummary } from '#core/inventory/facility-summary.ts';
import type { Facility } from '#core/inventory/facility.ts';
import { Button } from '#ui/button.tsx';
import { VirtualTable, type VirtualColumn } from '#ui/virtual-table.tsx';
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

interface FacilityTableProps {
  readonly summaries: readonly FacilitySummary[];
  readonly onEdit: (facility: Facility) => void;
}

/** One row for every agency, by its latest data. */
export function FacilityTable({ summaries, onEdit }: FacilityTableProps): ReactNode {
  return (
    <VirtualTable
      label={text.table}
      columns={COLUMNS}
      count={summaries.length}
      rowKey={(index) => summaries[index]?.facility.id ?? String(index)}
      rowHeight={76}
      renderRow={(index) => {
        const summary = summaries[index];
        if (!summary) return null;
        const { facility } = summary;
        const { agency, year, staff, certified } = facility;
        return (
          <>
            <th scope="row">
              <Button
                kind="quiet"
                aria-label={text.editWhich(agency)}
                onClick={() => onEdit(facility)}
              >
                {agency}
              </Button>
            </th>
            <td className="numeric">{year ?? orUnknown('')}</td>
            <td>{orUnknown(powerText(facility))}</td>
            <td>{orUnknown(networkText(facility))}</td>
            <td>{orUnknown(serversText(facility))}</td>
            <td>{orUnknown(staff === null ? '' : text.staff(staff, certified))}</td>
            <td className="numeric">{text.known(summary.known.length, FACILITY_FACTS.length)}</td>
            <td>{summary.gaps.map((gap) => gaps.names[gap]).join('; ')}</td>
          </>
        );
      }}
      printNote={text.printNote}
    />
  );
}
