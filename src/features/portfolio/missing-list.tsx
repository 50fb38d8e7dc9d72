import type { ReactNode } from 'react';
import type { MissingRow } from '#core/portfolio/view.ts';
import { VirtualTable } from '#ui/virtual-table.tsx';
import { views } from './text-views.ts';

const words = views.apart;

/** Who was invited and has no result; nobody of them counts as 0. */
export function MissingList({ missing }: { readonly missing: readonly MissingRow[] }): ReactNode {
  if (missing.length === 0) return <p>{words.nobody}</p>;
  const heads: readonly (readonly [string, number])[] = [
    [words.agency, 18],
    [words.batch, 9],
    [words.detail, 18],
  ];
  return (
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
            <td>{row.notAssessed === '' ? words.waiting : words.notAssessed(row.notAssessed)}</td>
          </>
        );
      }}
    />
  );
}
