import { blankPrice } from '#core/invest/price/price-table.ts';
import { priceSchema, type Price } from '#core/invest/price/price.ts';
import { ok, type Result } from '#core/lib/result.ts';
import { newRowId } from '#storage/rows/new-id.ts';
import { writePrice, type PriceStale } from '#storage/prices.ts';
import { eraseRow } from '#storage/rows/rows.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';

export type SavePriceFailure = PriceStale | StorageTrouble;

/** A price of which nothing is known yet; stored only once it is saved. */
export function newPrice({ now }: Pick<Desk, 'now'>): Price {
  return { ...blankPrice({ at: now(), newId: newRowId }), revision: 0 };
}

/** Stores a price as it was seen with what is now said of it, under its next revision. */
export function savePrice(
  { db, now }: Pick<Desk, 'db' | 'now'>,
  price: Price,
): Promise<Result<Price, SavePriceFailure>> {
  const next = { ...price, revision: price.revision + 1, updatedAt: now() };
  return attempt<Price, PriceStale>(() => writePrice(db, priceSchema.parse(next)));
}

/** Takes a price out of the list; `savePrice` of it with revision 0 brings it back. */
export function removePrice(
  { db }: Pick<Desk, 'db'>,
  { id }: Price,
): Promise<Result<true, StorageTrouble>> {
  return attempt(async () => {
    await eraseRow(db, 'prices', id);
    return ok(true as const);
  });
}
