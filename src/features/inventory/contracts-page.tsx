import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { ListColumn } from '#core/evidence/list-table.ts';
import type { Contract } from '#core/inventory/application.ts';
import type { ListedContract } from '#core/inventory/contract-list.ts';
import type { InventoryAsk, InventoryView } from '#core/inventory/inventory-ask.ts';
import { paths } from '#state/paths.ts';
import { useInventory, useInventoryAsker } from '#state/inventory/use-inventory.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { Checkbox } from '#ui/checkbox.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { integer, percent } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { Tag } from '#ui/tag.tsx';
import { useRows } from '#ui/use-rows.ts';
import type { VirtualColumn } from '#ui/virtual-table.tsx';
import { WindowedTable } from '#ui/windowed-table.tsx';
import { InventoryFrame } from './inventory-frame.tsx';
import { text } from './text.ts';

const words = text.contracts;
const { columns } = words;

type View = InventoryView<Extract<InventoryAsk, { readonly part: 'contracts' }>>;

/** All contracts, those near a threshold marked. */
export function ContractsPage(): ReactNode {
  const [nearOnly, setNearOnly] = useState(false);
  const [rows, onWindow] = useRows();
  const asked = useInventory({ part: 'contracts', nearOnly, rows });
  return (
    <InventoryFrame here="kontrak" title={words.title} lead={words.lead} asked={asked}>
      {(view) => (
        <Contracts view={view} nearOnly={nearOnly} onNear={setNearOnly} onWindow={onWindow} />
      )}
    </InventoryFrame>
  );
}

const flagOf = (value: number | null, threshold: number): string =>
  words.flag(threshold, percent((value ?? 0) / threshold));

const shownValue = ({ value }: Contract): string =>
  value === null ? words.unknown : integer(value);

const FILE_COLUMNS: readonly ListColumn[] = [
  { head: columns.year, width: 10, holds: 'number' },
  { head: columns.application, width: 40, holds: 'text' },
  { head: columns.agency, width: 40, holds: 'text' },
  { head: columns.title, width: 60, holds: 'text' },
  { head: columns.value, width: 18, holds: 'number' },
  { head: columns.funds, width: 24, holds: 'text' },
  { head: columns.flag, width: 24, holds: 'text' },
  { head: columns.law, width: 24, holds: 'text' },
];

const fileRow = ({
  application,
  contract,
  threshold,
}: ListedContract): readonly (string | number)[] => [
  contract.year ?? '',
  application.name,
  application.agency,
  contract.title,
  contract.value ?? '',
  contract.funds,
  threshold === null ? '' : flagOf(contract.value, threshold),
  threshold === null ? '' : words.lawUnknown,
];

interface ContractsProps {
  readonly view: View;
  readonly nearOnly: boolean;
  readonly onNear: (nearOnly: boolean) => void;
  readonly onWindow: (first: number, last: number) => void;
}

function Contracts({ view, nearOnly, onNear, onWindow }: ContractsProps): ReactNode {
  const { shown, all, near, withoutValue } = view.part;
  const { from } = view.ask.rows;
  const { ask } = useInventoryAsker();
  const count = view.ask.nearOnly ? near : all;
  const file = useTableExport({
    name: words.file,
    tables: () => [
      {
        name: words.file,
        columns: FILE_COLUMNS,
        length: nearOnly ? near : all,
        rows: async (start, to) => {
          const rows = { from: start, count: to - start };
          return (await ask({ part: 'contracts', nearOnly, rows })).part.shown.map(fileRow);
        },
      },
    ],
  });
  if (all === 0) return <EmptyState title={words.none.title}>{words.none.next}</EmptyState>;
  return (
    <>
      <p>{words.summary(near, all, withoutValue)}</p>
      <Notice tone="info">
        <p>{words.rule}</p>
        <p>{words.law}</p>
      </Notice>
      <Checkbox label={words.nearOnly} checked={nearOnly} onChange={onNear} />
      <WindowedTable
        label={words.table}
        caption={words.table}
        columns={COLUMNS}
        count={count}
        keyOf={(row) => row.key}
        rowHeight={76}
        onWindow={onWindow}
        rows={shown}
        from={from}
        renderCells={(one) => <Cells listed={one} />}
        coming={words.coming}
        printNote={words.printNote}
      />
      <TableExport {...file} />
    </>
  );
}

/** The application names the row, so that it stands first. */
const COLUMNS: readonly VirtualColumn[] = (
  [
    ['application', 12],
    ['year', 5],
    ['agency', 10],
    ['title', 11],
    ['value', 9],
    ['funds', 6.5],
    ['flag', 13],
    ['law', 9],
  ] as const
).map(([id, width]) => ({ id, width, head: <th scope="col">{columns[id]}</th> }));

function Cells({
  listed: { application, contract, threshold },
}: {
  readonly listed: ListedContract;
}): ReactNode {
  return (
    <>
      <th scope="row">
        <Link href={paths.application(application.id)}>{application.name}</Link>
      </th>
      <td className="numeric">{contract.year ?? words.unknown}</td>
      <td>{application.agency}</td>
      <td>{contract.title === '' ? words.unknown : contract.title}</td>
      <td className="numeric">{shownValue(contract)}</td>
      <td>{contract.funds === '' ? words.unknown : contract.funds}</td>
      <td>{threshold !== null && <Tag tone="warn">{flagOf(contract.value, threshold)}</Tag>}</td>
      <td>{threshold !== null && words.lawUnknown}</td>
    </>
  );
}
