import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AgencyFilled, Completeness, Filled } from '#core/inventory/completeness.ts';
import type { InventoryAsk, InventoryView } from '#core/inventory/inventory-ask.ts';
import { paths } from '#state/paths.ts';
import { useInventory, useInventoryAsker } from '#state/inventory/use-inventory.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { percent } from '#ui/format.ts';
import { TableExport } from '#ui/table-export.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { useRows } from '#ui/use-rows.ts';
import type { VirtualColumn } from '#ui/virtual-table.tsx';
import { WindowedTable } from '#ui/windowed-table.tsx';
import { completenessFiles } from './completeness-file.ts';
import { InventoryFrame } from './inventory-frame.tsx';
import { FIELD_NAMES, text } from './text.ts';

const words = text.completeness;
const { columns } = words;

type View = InventoryView<Extract<InventoryAsk, { readonly part: 'completeness' }>>;

/** How much of the inventory is filled. */
export function CompletenessPage(): ReactNode {
  const [rows, onWindow] = useRows();
  const asked = useInventory({ part: 'completeness', rows });
  return (
    <InventoryFrame here="kelengkapan" title={words.title} lead={words.lead} asked={asked}>
      {(view) => <Meters view={view} onWindow={onWindow} />}
    </InventoryFrame>
  );
}

interface MetersProps {
  readonly view: View;
  readonly onWindow: (first: number, last: number) => void;
}

const partOf = ({ known, of }: Filled): string => percent(of === 0 ? 0 : known / of);

/** A bar with its figures beside it; the bar alone says nothing that the words do not. */
function Meter({ filled, label }: { readonly filled: Filled; readonly label: string }): ReactNode {
  const { known, of } = filled;
  return (
    <span className="inventory-meter">
      <meter aria-label={label} min={0} max={of} value={known} />
      <span className="numeric">{partOf(filled)}</span>
    </span>
  );
}

function Meters({ view, onWindow }: MetersProps): ReactNode {
  const { ask } = useInventoryAsker();
  const { part: found } = view;
  const file = useTableExport({
    name: words.file,
    several: true,
    tables: () =>
      completenessFiles(found.fields, found.agencies, async (from, to) => {
        const rows = { from, count: to - from };
        return (await ask({ part: 'completeness', rows })).part.shown;
      }),
  });
  const { known, of } = found.whole;
  return (
    <>
      <p>{words.whole(known, of, partOf(found.whole))}</p>
      <Meter filled={found.whole} label={words.meter} />
      <FieldTable fields={found.fields} />
      <AgencyTable view={view} onWindow={onWindow} />
      <TableExport {...file} />
    </>
  );
}

function FieldTable({ fields }: Pick<Completeness, 'fields'>): ReactNode {
  return (
    <TableScroll label={words.fields}>
      <table className="table-cards">
        <caption>{words.fields}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.field}</th>
            <th scope="col">{columns.known}</th>
            <th scope="col">{columns.part}</th>
            <th scope="col">{columns.unknown}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((row) => {
            const name = FIELD_NAMES[row.field];
            const without = row.of - row.known;
            return (
              <tr key={row.field}>
                <th scope="row">{name}</th>
                <td data-label={columns.known} className="numeric">
                  {words.of(row.known, row.of)}
                </td>
                <td>
                  <Meter filled={row} label={name} />
                </td>
                <td data-label={columns.unknown} className="numeric">
                  {without === 0 ? (
                    words.show(0)
                  ) : (
                    <Link
                      href={paths.applicationsView(`tanpa/${row.field}`)}
                      aria-label={words.showOf(without, name)}
                    >
                      {words.show(without)}
                    </Link>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}

const AGENCY_COLUMNS: readonly VirtualColumn[] = [
  { id: 'agency', head: <th scope="col">{columns.agency}</th>, width: 28 },
  { id: 'applications', head: <th scope="col">{columns.applications}</th>, width: 8 },
  { id: 'known', head: <th scope="col">{columns.known}</th>, width: 12 },
  { id: 'part', head: <th scope="col">{columns.part}</th>, width: 16 },
];

function AgencyTable({ view, onWindow }: MetersProps): ReactNode {
  const { shown, agencies } = view.part;
  const { from } = view.ask.rows;
  return (
    <WindowedTable
      label={words.agencies}
      caption={words.agencies}
      columns={AGENCY_COLUMNS}
      count={agencies}
      keyOf={(row) => row.key}
      onWindow={onWindow}
      rows={shown}
      from={from}
      renderCells={(row) => <AgencyCells row={row} />}
      coming={text.list.coming}
      printNote={text.list.printNote}
    />
  );
}

function AgencyCells({ row }: { readonly row: AgencyFilled }): ReactNode {
  const name = row.agency === '' ? text.list.noAgency : row.agency;
  return (
    <>
      <th scope="row">
        <Link
          href={paths.applicationsView(`opd/${encodeURIComponent(row.key)}`)}
          aria-label={words.showAgency(name)}
        >
          {name}
        </Link>
      </th>
      <td className="numeric">{row.applications}</td>
      <td className="numeric">{words.of(row.known, row.of)}</td>
      <td>
        <Meter filled={row} label={name} />
      </td>
    </>
  );
}
