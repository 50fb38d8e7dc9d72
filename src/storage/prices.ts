import { isSurelyPrice, priceSchema, type Price } from '#core/invest/price.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import type { DamagedRow } from './assessments.ts';
import { changeRow } from './change-row.ts';
import type { TimbangDatabase } from './database.ts';
import { readManyRows } from './rows.ts';

export interface PriceList {
  readonly sound: readonly Price[];
  readonly damaged: readonly DamagedRow[];
}

/** All unit prices, and apart from them the rows that are damaged. */
export async function readPrices(
  db: TimbangDatabase,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<PriceList> {
  const sound: Price[] = [];
  const damaged: DamagedRow[] = [];
  for (const { stored, row } of await readManyRows(db, 'prices', progress)) {
    if (isSurelyPrice(row)) {
      sound.push(row);
      continue;
    }
    const parsed = priceSchema.safeParse(row);
    if (parsed.success) sound.push(parsed.data);
    else {
      const key = typeof stored === 'object' && stored && 'id' in stored ? String(stored.id) : '';
      const places = parsed.error.issues.map(({ path }) => jsonPath(path));
      damaged.push({ key, places, raw: row });
    }
  }
  return { sound, damaged };
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
