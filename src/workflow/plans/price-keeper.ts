import { priceAnswerer, type PriceAnswerer } from '#core/invest/price/answer-prices.ts';
import type { PriceAsk, PriceView } from '#core/invest/price/price-ask.ts';
import { vaultOfKey } from '#storage/vault/keyed-vault.ts';
import { readPrices } from '#storage/prices.ts';
import { watchTables } from '#storage/browser/watch-tables.ts';
import { openDesk } from '#workflow/desk.ts';
import { toldOnce } from '#workflow/told-once.ts';

/** The unit prices of one workspace in memory, kept up to date. */
export interface PriceKeeper {
  readonly ask: (ask: PriceAsk) => Promise<PriceView<PriceAsk>>;
}

interface Held {
  readonly answerer: PriceAnswerer;
  readonly prices: number;
  readonly damaged: number;
}

/**
 * Opens the database, with the key of its vault where it is sealed. `changed` is called
 * whenever answers given before may no longer hold, `progress` while prices are read.
 */
export async function keepPrices(
  database: string,
  key: CryptoKey | null,
  changed: () => void,
  progress: (done: number, total: number) => void,
): Promise<PriceKeeper> {
  const { db } = openDesk(database, undefined, await vaultOfKey(key));
  await db.open();
  let held: Promise<Held> | undefined;
  const tell = toldOnce(changed);
  watchTables(db, ['prices'], () => {
    held = undefined;
    tell();
  });
  const read = async (): Promise<Held> => {
    const { sound, damaged } = await readPrices(db, progress);
    return { answerer: priceAnswerer(sound), prices: sound.length, damaged: damaged.length };
  };
  const holding = (): Promise<Held> => {
    if (held) return held;
    const reading = read();
    held = reading;
    // A reading that failed is tried again by the next question.
    reading.catch(() => {
      if (held === reading) held = undefined;
    });
    return reading;
  };
  return {
    ask: async (ask) => {
      const { answerer, prices, damaged } = await holding();
      return { ask, prices, damaged, part: answerer.answer(ask) };
    },
  };
}
