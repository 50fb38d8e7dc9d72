import { useMemo, useState, type ReactNode } from 'react';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import type { NamedPair } from '#core/history/pairs.ts';
import { roundHalfUp, subtract, type Ratio } from '#core/lib/ratio.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { TableExport } from '#ui/table-export.tsx';
import { VirtualTable } from '#ui/virtual-table.tsx';
import { shownValue, signedValue } from './numbers.ts';
import { text } from './text-expected.ts';

interface PairTableProps {
  readonly pairs: readonly NamedPair[];
  readonly digits: number;
}

const HEADS = [text.table.year, text.pairs.self, text.pairs.external, text.pairs.by];

const names = new Intl.Collator('id', { numeric: true });
const byName = (a: NamedPair, b: NamedPair): number =>
  names.compare(a.name, b.name) || a.year - b.year;

/** The pairs that something was learnt from, or that are too few. */
export function PairTable({ pairs, digits }: PairTableProps): ReactNode {
  const [open, setOpen] = useState(false);
  const exported = useTableExport({
    name: text.pairs.caption,
    tables: () => {
      const number = (value: Ratio): number => Number(roundHalfUp(value, digits));
      return [
        sourceOfTable({
          name: text.pairs.caption,
          columns: [
            { head: text.pairs.name, width: 44, holds: 'text' },
            { head: text.table.year, width: 10, holds: 'number', digits: 0 },
            { head: text.pairs.self, width: 12, holds: 'number', digits },
            { head: text.pairs.external, width: 12, holds: 'number', digits },
            { head: text.pairs.by, width: 12, holds: 'number', digits },
          ],
          rows: [...pairs]
            .sort(byName)
            .map(({ name, year, self, external }) => [
              name,
              year,
              number(self),
              number(external),
              number(subtract(external, self)),
            ]),
        }),
      ];
    },
  });
  const sorted = useMemo(() => (open ? [...pairs].sort(byName) : []), [open, pairs]);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text.pairs.open}</summary>
      {open && <p className="soft">{text.pairs.hint}</p>}
      {open && (
        <VirtualTable
          label={text.pairs.caption}
          caption={text.pairs.caption}
          columns={[
            { id: 'name', width: 18, head: <th scope="col">{text.pairs.name}</th> },
            ...HEADS.map((head) => ({
              id: head,
              width: 6,
              head: (
                <th scope="col" className="numeric">
                  {head}
                </th>
              ),
            })),
          ]}
          count={pairs.length}
          renderRow={(index) => {
            const pair = sorted[index];
            if (!pair) return null;
            const { name, year, self, external } = pair;
            return (
              <>
                <th scope="row">{name}</th>
                <td className="numeric">{year}</td>
                <td className="numeric">{shownValue(self, digits)}</td>
                <td className="numeric">{shownValue(external, digits)}</td>
                <td className="numeric">{signedValue(subtract(external, self), digits)}</td>
              </>
            );
          }}
          printNote={text.pairs.printNote(pairs.length)}
        />
      )}
      {open && <TableExport {...exported} of={text.pairs.caption} />}
    </details>
  );
}
