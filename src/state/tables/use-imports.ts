import type { DeskAddress } from '#workflow/desk-elsewhere.ts';
import type { InventoryKeeper } from '#workflow/inventory/inventory-keeper.ts';
import { importsInWorker, onInventoryChange } from '#worker/inventory-client.ts';
import { useAsked, type Asked } from '#state/saving/use-asked.ts';

const read = (place: DeskAddress): ReturnType<InventoryKeeper['imports']> => importsInWorker(place);

/**
 * The imports of tables, kept fresh. Read in a worker: what is needed to take an import back
 * may be as large as what was imported.
 */
export function useImports(): Asked<Awaited<ReturnType<InventoryKeeper['imports']>>> {
  return useAsked('imports', read, onInventoryChange);
}
