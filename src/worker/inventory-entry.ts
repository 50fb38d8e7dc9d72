import { expose } from 'comlink';
import type { FacilityAsk, FacilityView } from '#core/inventory/facility-ask.ts';
import type { InventoryAsk, InventoryView } from '#core/inventory/inventory-ask.ts';
import type { InventoryKeeper } from '#workflow/inventory-keeper.ts';

let keeper: Promise<InventoryKeeper> | undefined;

function opened(): Promise<InventoryKeeper> {
  if (!keeper) throw new Error('inventory: asked before it was opened');
  return keeper;
}

/** What a worker can be asked that keeps applications, infrastructure and people in memory. */
const inventoryVerbs = {
  /** Reads all code that any question will need, while there is a network. */
  async warmUp(): Promise<void> {
    await import('#workflow/inventory-keeper.ts');
  },
  /** `changed` is called whenever an answer given before may no longer hold. */
  async open(
    database: string,
    key: CryptoKey | null,
    changed: () => void,
    progress: (done: number, total: number) => void,
  ): Promise<void> {
    keeper = import('#workflow/inventory-keeper.ts').then(({ keepInventory }) =>
      keepInventory(database, key, changed, progress),
    );
    await keeper;
  },
  async ask(ask: InventoryAsk): Promise<InventoryView<InventoryAsk>> {
    return (await opened()).ask(ask);
  },
  async askFacilities(ask: FacilityAsk): Promise<FacilityView<FacilityAsk>> {
    return (await opened()).askFacilities(ask);
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
