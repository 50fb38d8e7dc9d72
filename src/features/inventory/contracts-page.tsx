import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import type { Application, Contract } from '#core/inventory/application.ts';
import { contractsOf } from '#core/inventory/contract-list.ts';
import { paths } from '#state/paths.ts';
import { useTableExport } from '#state/use-table-export.ts';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { integer, percent } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { Tag } from '#ui/tag.tsx';
import { InventoryFrame } from './inventory-frame.tsx';
import { text } from './text.ts';

/** So many rows at once. */
const PIECE = 200;

const words = text.contracts;
const { columns } = words;

/** All contracts, those near a threshold marked. */
export function ContractsPage(): ReactNode {
  return (
    <InventoryFrame here="kontrak" title={words.title} lead={words.lead}>
      {(applications) => <Contracts applications={applications} />}
    </InventoryFrame>
  );
}

const flagOf = (value: number | null, threshold: number): string =>
  words.flag(threshold, percent((value ?? 0) / threshold));

const shownValue = ({ value }: Contract): string =>
  value === null ? words.unknown : integer(value);

function Contracts({ applications }: { readonly applications: readonly Application[] }): ReactNode {
  const all = useMemo(() => contractsOf(applications), [applications]);
  const [nearOnly, setNearOnly] = useState(false);
  const [pieces, setPieces] = useState(1);
  const near = all.filter(({ threshold }) => threshold !== null);
  const shown = nearOnly ? near : all;
  const rest = shown.length - pieces * PIECE;
  const without = all.filter(({ contract }) => contract.value === null).length;
  const file = useTableExport({
    name: words.file,
    tables: () => [
      sourceOfTable({
        name: words.file,
        columns: [
          { head: columns.year, width: 10, holds: 'number' },
          { head: columns.application, width: 40, holds: 'text' },
          { head: columns.agency, width: 40, holds: 'text' },
          { head: columns.title, width: 60, holds: 'text' },
          { head: columns.value, width: 18, holds: 'number' },
          { head: columns.funds, width: 24, holds: 'text' },
          { head: columns.flag, width: 24, holds: 'text' },
          { head: columns.law, width: 24, holds: 'text' },
        ],
        rows: shown.map(({ application, contract, threshold }) => [
          contract.year ?? '',
          application.name,
          application.agency,
          contract.title,
          contract.value ?? '',
          contract.funds,
          threshold === null ? '' : flagOf(contract.value, threshold),
          threshold === null ? '' : words.lawUnknown,
        ]),
      }),
    ],
  });
  if (all.length === 0) return <Notice tone="info">{words.none}</Notice>;
  return (
    <>
      <p>{words.summary(near.length, all.length, without)}</p>
      <Notice tone="info">
        <p>{words.rule}</p>
        <p>{words.law}</p>
      </Notice>
      <Checkbox label={words.nearOnly} checked={nearOnly} onChange={setNearOnly} />
      <TableScroll label={words.table}>
        <table>
          <caption>{words.table}</caption>
          <thead>
            <tr>
              {Object.values(columns).map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, pieces * PIECE).map(({ key, application, contract, threshold }) => (
              <tr key={key}>
                <td className="numeric">{contract.year ?? words.unknown}</td>
                <th scope="row">
                  <Link href={paths.application(application.id)}>{application.name}</Link>
                </th>
                <td>{application.agency}</td>
                <td>{contract.title === '' ? words.unknown : contract.title}</td>
                <td className="numeric">{shownValue(contract)}</td>
                <td>{contract.funds === '' ? words.unknown : contract.funds}</td>
                <td>
                  {threshold !== null && <Tag tone="warn">{flagOf(contract.value, threshold)}</Tag>}
                </td>
                <td>{threshold !== null && words.lawUnknown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {rest > 0 && (
        <div className="actions">
          <Button onClick={() => setPieces(pieces + 1)}>{words.next(Math.min(rest, PIECE))}</Button>
        </div>
      )}
      <TableExport {...file} />
    </>
  );
}
