import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Clearance } from '#core/invest/clearance/clearance.ts';
import { paths } from '#state/paths.ts';
import { Tag } from '#ui/tag.tsx';
import { VirtualTable, type VirtualColumn } from '#ui/virtual-table.tsx';
import { amountWords, decisionWords, fateWords } from './row-words.ts';
import { text } from './text.ts';

const { list: words } = text;

const column = (id: keyof typeof words.columns, width: number): VirtualColumn => ({
  id,
  head: <th scope="col">{words.columns[id]}</th>,
  width,
});

const COLUMNS: readonly VirtualColumn[] = [
  column('title', 15),
  column('agency', 13),
  column('amount', 8),
  column('decision', 11.5),
  column('fate', 7),
];

function Cells({ row }: { readonly row: Clearance }): ReactNode {
  const { name, tone } = decisionWords(row);
  return (
    <>
      <th scope="row">
        <Link href={paths.clearance(row.id)} aria-label={words.openWhich(row.title, row.agency)}>
          {row.title}
        </Link>
      </th>
      <td>{row.agency}</td>
      <td className="numeric clearance-amount">
        {amountWords(row) || <span className="soft">{words.unknown}</span>}
      </td>
      <td>
        <Tag tone={tone}>{name}</Tag>
      </td>
      <td>{fateWords(row)}</td>
    </>
  );
}

/** Lines of the register; thousands of them are only drawn where they are in sight. */
export function RegisterTable({ rows }: { readonly rows: readonly Clearance[] }): ReactNode {
  return (
    <VirtualTable
      label={words.title}
      columns={COLUMNS}
      count={rows.length}
      rowKey={(index) => rows[index]?.id ?? String(index)}
      rowHeight={64}
      renderRow={(index) => {
        const row = rows[index];
        return row ? <Cells row={row} /> : null;
      }}
    />
  );
}
