import { useState, type ReactNode } from 'react';
import { applicationList } from '#core/inventory/application-list.ts';
import { EVERY_APPLICATION, type InventoryFilter } from '#core/inventory/filter.ts';
import { useInventory, useInventoryAsker } from '#state/inventory/use-inventory.ts';
import { useOddOwners } from '#state/inventory/use-odd-owners.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { FoldedList } from '#ui/folded-list.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { useRows } from '#ui/use-rows.ts';
import { ApplicationTable } from './application-table.tsx';
import { InventoryFrame } from './inventory-frame.tsx';
import { ListFilters } from './list-filters.tsx';
import { text } from './text.ts';

const words = text.list;

interface ListPageProps {
  /** What is filtered by when the page opens. */
  readonly start?: Partial<InventoryFilter>;
}

/** All applications, searched and filtered; each leads to its form. */
export function ListPage({ start }: ListPageProps): ReactNode {
  const [filter, setFilter] = useState<InventoryFilter>({ ...EVERY_APPLICATION, ...start });
  const [rows, onWindow] = useRows();
  const asked = useInventory({ part: 'list', filter, rows });
  const odd = useOddOwners();
  const { ask } = useInventoryAsker();
  const view = asked.kind === 'here' ? asked.view : undefined;
  const { columns } = applicationList([], words.file);
  const file = useTableExport({
    name: words.file,
    tables: () => [
      {
        name: words.file,
        columns,
        length: view?.part.count ?? 0,
        rows: async (from, to) => {
          const piece = { part: 'list', filter, rows: { from, count: to - from } } as const;
          return applicationList((await ask(piece)).part.shown, words.file).rows;
        },
      },
    ],
  });
  return (
    <InventoryFrame here="daftar" title={text.title} lead={text.lead} asked={asked}>
      {({ ask: answered, applications, part }) => (
        <>
          <ListFilters
            filter={filter}
            choices={part.choices}
            agencies={part.agencies}
            onFilter={(change) => setFilter((now) => ({ ...now, ...change }))}
          />
          <p role="status">{words.count(part.count, applications, part.agencies)}</p>
          {odd && <FoldedList {...odd} />}
          {part.count === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ApplicationTable
              shown={part.shown}
              from={answered.rows.from}
              count={part.count}
              onWindow={onWindow}
            />
          )}
          <TableExport {...file} />
        </>
      )}
    </InventoryFrame>
  );
}
