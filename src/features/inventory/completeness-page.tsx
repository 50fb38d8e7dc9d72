import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Application } from '#core/inventory/application.ts';
import { completenessOf, type Completeness, type Filled } from '#core/inventory/completeness.ts';
import { paths } from '#state/paths.ts';
import { useTableExport } from '#state/use-table-export.ts';
import { percent } from '#ui/format.ts';
import { TableExport } from '#ui/table-export.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { completenessFiles } from './completeness-file.ts';
import { InventoryFrame } from './inventory-frame.tsx';
import { FIELD_NAMES, text } from './text.ts';

const words = text.completeness;
const { columns } = words;

/** How much of the inventory is filled. */
export function CompletenessPage(): ReactNode {
  return (
    <InventoryFrame here="kelengkapan" title={words.title} lead={words.lead}>
      {(applications) => <Meters applications={applications} />}
    </InventoryFrame>
  );
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

function Meters({ applications }: { readonly applications: readonly Application[] }): ReactNode {
  const found = useMemo(() => completenessOf(applications), [applications]);
  const file = useTableExport({
    name: words.file,
    several: true,
    tables: () => completenessFiles(found),
  });
  const { known, of } = found.whole;
  return (
    <>
      <p>{words.whole(known, of, partOf(found.whole))}</p>
      <Meter filled={found.whole} label={words.meter} />
      <FieldTable found={found} />
      <AgencyTable found={found} />
      <TableExport {...file} />
    </>
  );
}

function FieldTable({ found }: { readonly found: Completeness }): ReactNode {
  return (
    <TableScroll label={words.fields}>
      <table>
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
          {found.fields.map((row) => {
            const name = FIELD_NAMES[row.field];
            const without = row.of - row.known;
            return (
              <tr key={row.field}>
                <th scope="row">{name}</th>
                <td className="numeric">{words.of(row.known, row.of)}</td>
                <td>
                  <Meter filled={row} label={name} />
                </td>
                <td className="numeric">
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

function AgencyTable({ found }: { readonly found: Completeness }): ReactNode {
  return (
    <TableScroll label={words.agencies}>
      <table>
        <caption>{words.agencies}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.agency}</th>
            <th scope="col">{columns.applications}</th>
            <th scope="col">{columns.known}</th>
            <th scope="col">{columns.part}</th>
          </tr>
        </thead>
        <tbody>
          {found.agencies.map((row) => {
            const name = row.agency === '' ? text.list.noAgency : row.agency;
            return (
              <tr key={row.key}>
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
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}
