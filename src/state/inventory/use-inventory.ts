import { useCallback, useEffect, useState } from 'react';
import type { FacilityAsk, FacilityView } from '#core/inventory/facility-ask.ts';
import type { InventoryAsk, InventoryView } from '#core/inventory/inventory-ask.ts';
import { addressOf, type DeskAddress } from '#workflow/desk-elsewhere.ts';
import {
  askFacilities,
  askInventory,
  onInventoryChange,
  onInventoryProgress,
} from '#worker/inventory-client.ts';
import { useDesk } from '#state/desk.ts';
import { useAsked, type Asked } from '#state/saving/use-asked.ts';

const inventoryByText = <A extends InventoryAsk>(
  place: DeskAddress,
  text: string,
): Promise<InventoryView<A>> => askInventory(place, JSON.parse(text) as A);

const facilitiesByText = <A extends FacilityAsk>(
  place: DeskAddress,
  text: string,
): Promise<FacilityView<A>> => askFacilities(place, JSON.parse(text) as A);

/**
 * Something about the inventory, made in a worker that keeps it in memory, and made anew when
 * it changes, in this tab or another. The last view stays while the next one is made, see
 * `usePortfolio`.
 */
export function useInventory<A extends InventoryAsk>(ask: A): Asked<InventoryView<A>> {
  return useAsked<InventoryView<A>>(JSON.stringify(ask), inventoryByText, onInventoryChange);
}

/** The same of infrastructure and people. */
export function useFacilities<A extends FacilityAsk>(ask: A): Asked<FacilityView<A>> {
  return useAsked<FacilityView<A>>(JSON.stringify(ask), facilitiesByText, onInventoryChange);
}

interface InventoryAsker {
  readonly ask: <A extends InventoryAsk>(ask: A) => Promise<InventoryView<A>>;
  readonly askFacilities: <A extends FacilityAsk>(ask: A) => Promise<FacilityView<A>>;
}

/** Asks once, as for the rows of a file. */
export function useInventoryAsker(): InventoryAsker {
  const desk = useDesk();
  return {
    ask: (ask) => askInventory(addressOf(desk), ask),
    askFacilities: (ask) => askFacilities(addressOf(desk), ask),
  };
}

/** How many rows were read of how many; null = nobody knows yet, or they are few. */
export function useInventoryReading(): { readonly done: number; readonly total: number } | null {
  const [reading, setReading] = useState<{ readonly done: number; readonly total: number }>();
  const told = useCallback(
    (done: number, total: number) => setReading(done < total ? { done, total } : undefined),
    [],
  );
  useEffect(() => onInventoryProgress(told), [told]);
  return reading ?? null;
}
