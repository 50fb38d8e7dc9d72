import type { ReactNode } from 'react';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import type { MissingRow } from '#core/portfolio/view.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { TableExport } from '#ui/table-export.tsx';
import { VirtualTable } from '#ui/virtual-table.tsx';
import { exportColumn } from './export-cells.ts';
import { views } from './text-views.ts';

const words = views.apart;

/** Who was invited and has no result; nobody of them counts as 0. */
export function MissingList({ missing }: { readonly missing: readonly MissingRow[] }): ReactNode {
  const exported = useTableExport({
    name: `rekap ${words.missingFile}`,
    tables: () => [
      sourceOfTable({
        name: words.missingFile,
        columns: [
          exportColumn(words.agency, 'text', 40),
          exportColumn(words.batch, 'text', 20),
          exportColumn(words.detail, 'text', 40),
        ],
        rows: missing.map((row) => [row.agency.name, row.batch, detailOf(row)]),
      }),
    ],
  });
  if (missing.length === 0) return <p>{words.nobody}</p>;
  const heads: readonly (readonly [string, number])[] = [
    [words.agency, 18],
    [words.batch, 9],
    [words.detail, 18],
  ];
  return (
    <>
      <VirtualTable
        label={words.missing(missing.length)}
        caption={words.missing(missing.length)}
        columns={heads.map(([id, width]) => ({ id, width, head: <th scope="col">{id}</th> }))}
        count={missing.length}
        renderRow={(index) => {
          const row = missing[index];
          if (!row) return null;
          return (
            <>
              <th scope="row">{row.agency.name}</th>
              <td>{row.batch}</td>
              <td>{detailOf(row)}</td>
            </>
          );
        }}
      />
      <TableExport {...exported} of={words.missingFile} />
    </>
  );
}

/** Why nothing of it is here, as far as it is said. */
function detailOf({ notAssessed }: MissingRow): string {
  return notAssessed === '' ? words.waiting : words.notAssessed(notAssessed);
}
