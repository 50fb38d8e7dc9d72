import { isSurelyPrice, priceSchema, type Price } from '#core/invest/price/price.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { DamagedRow } from './assessments.ts';
import { changeRow } from '#storage/rows/change-row.ts';
import type { TimbangDatabase } from './database.ts';
import { readManyRows } from '#storage/rows/rows.ts';
import { soundRows } from '#storage/rows/sound-rows.ts';

export interface PriceList {
  readonly sound: readonly Price[];
  readonly damaged: readonly DamagedRow[];
}

/** All unit prices, and apart from them the rows that are damaged. */
export async function readPrices(
  db: TimbangDatabase,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<PriceList> {
  const rows = await readManyRows(db, 'prices', progress);
  return soundRows<Price>(priceSchema, rows, isSurelyPrice);
}

/** Somebody changed the price since it was seen; nothing was written. */
export interface PriceStale {
  readonly kind: 'stale';
}

/** Stores a price, new or over the revision before; refuses when another one is stored. */
export function writePrice(db: TimbangDatabase, price: Price): Promise<Result<Price, PriceStale>> {
  return changeRow<Price, PriceStale>(db, 'prices', price.id, ({ row }) => {
    const stored = priceSchema.safeParse(row).data?.revision ?? 0;
    return stored === price.revision - 1 ? ok(price) : fail({ kind: 'stale' });
  });
}
