import type { FacilityAsk, FacilityView } from '#core/inventory/facility-ask.ts';
import type { InventoryAsk, InventoryView } from '#core/inventory/inventory-ask.ts';
import type { PriceAsk, PriceView } from '#core/invest/price/price-ask.ts';
import type { DeskAddress } from '#workflow/desk-elsewhere.ts';
import type { InventoryKeeper } from '#workflow/inventory/inventory-keeper.ts';
import type { InventoryVerbs } from './inventory-entry.ts';
import { keptWorker } from './kept-worker.ts';

const keeper = keptWorker<InventoryVerbs>(
  () => new Worker(new URL('./inventory-entry.ts', import.meta.url), { type: 'module' }),
);

/**
 * Asks the worker that keeps the inventory in memory; it reads it when it is first asked and
 * whenever it changed. Rejects as the disk does, when the worker breaks, or with `Cancelled`.
 */
export function askInventory<A extends InventoryAsk>(
  place: DeskAddress,
  ask: A,
): Promise<InventoryView<A>> {
  return keeper.ask(place, async (verbs) => (await verbs.ask(ask)) as unknown as InventoryView<A>);
}

/** The same of infrastructure and people. */
export function askFacilities<A extends FacilityAsk>(
  place: DeskAddress,
  ask: A,
): Promise<FacilityView<A>> {
  return keeper.ask(
    place,
    async (verbs) => (await verbs.askFacilities(ask)) as unknown as FacilityView<A>,
  );
}

/** The same of unit prices. */
export function askPrices<A extends PriceAsk>(place: DeskAddress, ask: A): Promise<PriceView<A>> {
  return keeper.ask(
    place,
    async (verbs) => (await verbs.askPrices(ask)) as unknown as PriceView<A>,
  );
}

/** Stores a decision about a group; it may have thousands of members. */
export function decideInWorker(
  place: DeskAddress,
  ...order: Parameters<InventoryKeeper['decide']>
): ReturnType<InventoryKeeper['decide']> {
  return keeper.ask(place, async (verbs) => verbs.decide(...order));
}

/** The imports of tables without their trails, the latest first. */
export function importsInWorker(place: DeskAddress): ReturnType<InventoryKeeper['imports']> {
  return keeper.ask(place, async (verbs) => verbs.imports());
}

/** Calls `listener` whenever an answer given before may no longer hold; gives back how to stop. */
export const onInventoryChange = keeper.onChange;

/** Calls `listener` with how many rows were read of how many; gives back how to stop. */
export const onInventoryProgress = keeper.onProgress;

/** Ends whatever it does; who waits for an answer hears `Cancelled`. */
export const stopInventory = keeper.stop;

/** Starts the worker and lets it read its code, so that it also works after the network is gone. */
export const warmUpInventory = keeper.warmUp;
