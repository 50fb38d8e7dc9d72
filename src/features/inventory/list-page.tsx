import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import { applicationList } from '#core/inventory/application-list.ts';
import type { Application } from '#core/inventory/application.ts';
import { completenessOf } from '#core/inventory/completeness.ts';
import {
  EVERY_APPLICATION,
  filterApplications,
  type InventoryFilter,
} from '#core/inventory/filter.ts';
import { useOddOwners } from '#state/use-odd-owners.ts';
import { useTableExport } from '#state/use-table-export.ts';
import { FoldedList } from '#ui/folded-list.tsx';
import { TableExport } from '#ui/table-export.tsx';
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
  return (
    <InventoryFrame here="daftar" title={text.title} lead={text.lead}>
      {(applications) => <List applications={applications} start={start} />}
    </InventoryFrame>
  );
}

interface ListProps {
  readonly applications: readonly Application[];
  readonly start: Partial<InventoryFilter> | undefined;
}

function List({ applications, start }: ListProps): ReactNode {
  const [filter, setFilter] = useState<InventoryFilter>({ ...EVERY_APPLICATION, ...start });
  const settled = useDeferredValue(filter);
  const { agencies } = useMemo(() => completenessOf(applications), [applications]);
  const shown = useMemo(() => filterApplications(applications, settled), [applications, settled]);
  const odd = useOddOwners(applications);
  const file = useTableExport({
    name: words.file,
    tables: () => [sourceOfTable(applicationList(shown, words.file))],
  });
  return (
    <>
      <ListFilters
        filter={filter}
        agencies={agencies}
        onFilter={(change) => setFilter((now) => ({ ...now, ...change }))}
      />
      <p role="status">{words.count(shown.length, applications.length, agencies.length)}</p>
      {odd && <FoldedList {...odd} />}
      {shown.length === 0 ? <p>{words.none}</p> : <ApplicationTable shown={shown} />}
      <TableExport {...file} />
    </>
  );
}
