import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { PriceFilter, PriceOrder } from '#core/invest/price/price-ask.ts';
import type { Price } from '#core/invest/price/price.ts';
import { paths } from '#state/paths.ts';
import { useInventoryStanding } from '#state/inventory/use-inventory-standing.ts';
import { usePriceAsker, usePrices } from '#state/plans/use-prices.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { AskedState } from '#ui/asked-state.tsx';
import { Button, buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { useRows } from '#ui/use-rows.ts';
import { ListFilters } from './list-filters.tsx';
import { PriceDialog } from './price-dialog.tsx';
import { priceFile } from './price-file.ts';
import { PriceTable } from './price-table.tsx';
import './prices.css';
import { SpreadCard } from './spread-card.tsx';
import { text } from './text.ts';

const words = text.list;

const ALL: PriceFilter = { words: '', standard: '', year: '' };
const BY_NAME: PriceOrder = { by: 'name', down: false };

/** All unit prices: searched, filtered, sorted, and changed one by one. */
export function ListPage(): ReactNode {
  const [filter, setFilter] = useState(ALL);
  const [order, setOrder] = useState(BY_NAME);
  const [rows, onWindow] = useRows();
  const asked = usePrices({ part: 'list', filter, order, rows });
  const standing = useInventoryStanding(asked, text.loading);
  const ask = usePriceAsker();
  const [open, setOpen] = useState<{ readonly price: Price | null } | null>(null);
  const view = asked.kind === 'here' ? asked.view : undefined;
  const file = useTableExport({
    name: text.file,
    tables: () => [
      priceFile(view?.part.count ?? 0, async (from, to) => {
        const piece = { from, count: to - from };
        return (await ask({ part: 'list', filter, order, rows: piece })).part.shown;
      }),
    ],
  });
  const set = (change: Partial<PriceFilter>): void => setFilter((now) => ({ ...now, ...change }));
  return (
    <Page title={text.title} lead={text.lead}>
      <div className="actions">
        <Button icon="plus" kind="primary" onClick={() => setOpen({ price: null })}>
          {text.add}
        </Button>
        <Link href={paths.pricesImport} className={buttonClass('secondary')}>
          {text.import}
        </Link>
        <Link href={paths.imports} className={buttonClass('quiet')}>
          {text.imports}
        </Link>
      </div>
      {standing && <AskedState standing={standing} />}
      {view && view.damaged > 0 && (
        <Notice tone="bad">
          <p>{text.damaged(view.damaged)}</p>
        </Notice>
      )}
      {view?.prices === 0 && <EmptyState title={text.none.title}>{text.none.next}</EmptyState>}
      {view && view.prices > 0 && (
        <>
          <ListFilters filter={filter} part={view.part} onFilter={set} />
          <SpreadCard said={words.count(view.part.count, view.prices)} spread={view.part.spread} />
          {view.part.count === 0 ? (
            <p>{words.nothing}</p>
          ) : (
            <PriceTable
              shown={view.part.shown}
              from={view.ask.rows.from}
              count={view.part.count}
              order={order}
              onOrder={setOrder}
              onWindow={onWindow}
              onEdit={(price) => setOpen({ price })}
            />
          )}
          <TableExport {...file} />
        </>
      )}
      {open && (
        <PriceDialog
          price={open.price}
          known={{ standard: view?.part.standards ?? [], source: view?.part.sources ?? [] }}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  );
}
