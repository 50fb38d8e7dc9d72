import { expose } from 'comlink';
import type { FacilityAsk, FacilityView } from '#core/inventory/facility-ask.ts';
import type { InventoryAsk, InventoryView } from '#core/inventory/inventory-ask.ts';
import type { PriceAsk, PriceView } from '#core/invest/price/price-ask.ts';
import type { InventoryKeeper } from '#workflow/inventory/inventory-keeper.ts';
import type { PriceKeeper } from '#workflow/plans/price-keeper.ts';

let keeper: Promise<InventoryKeeper> | undefined;
/** Prices are opened when somebody first asks for them. */
let openPrices: (() => Promise<PriceKeeper>) | undefined;
let prices: Promise<PriceKeeper> | undefined;

function opened(): Promise<InventoryKeeper> {
  if (!keeper) throw new Error('inventory: asked before it was opened');
  return keeper;
}

/** What a worker can be asked that keeps applications, infrastructure, people and prices in memory. */
const inventoryVerbs = {
  /** Reads all code that any question will need, while there is a network. */
  async warmUp(): Promise<void> {
    await Promise.all([
      import('#workflow/inventory/inventory-keeper.ts'),
      import('#workflow/plans/price-keeper.ts'),
    ]);
  },
  /** `changed` is called whenever an answer given before may no longer hold. */
  async open(
    database: string,
    key: CryptoKey | null,
    changed: () => void,
    progress: (done: number, total: number) => void,
  ): Promise<void> {
    keeper = import('#workflow/inventory/inventory-keeper.ts').then(({ keepInventory }) =>
      keepInventory(database, key, changed, progress),
    );
    openPrices = async () => {
      const { keepPrices } = await import('#workflow/plans/price-keeper.ts');
      return keepPrices(database, key, changed, progress);
    };
    await keeper;
  },
  async ask(ask: InventoryAsk): Promise<InventoryView<InventoryAsk>> {
    return (await opened()).ask(ask);
  },
  async askFacilities(ask: FacilityAsk): Promise<FacilityView<FacilityAsk>> {
    return (await opened()).askFacilities(ask);
  },
  async askPrices(ask: PriceAsk): Promise<PriceView<PriceAsk>> {
    prices ??= openPrices?.();
    if (!prices) throw new Error('prices: asked before they were opened');
    const opening = prices;
    opening.catch(() => {
      if (prices === opening) prices = undefined;
    });
    return (await opening).ask(ask);
  },
  async decide(
    ...order: Parameters<InventoryKeeper['decide']>
  ): ReturnType<InventoryKeeper['decide']> {
    return (await opened()).decide(...order);
  },
  async imports(): ReturnType<InventoryKeeper['imports']> {
    return (await opened()).imports();
  },
};

export type InventoryVerbs = typeof inventoryVerbs;

expose(inventoryVerbs);
