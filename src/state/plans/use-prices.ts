import type { PriceAsk, PriceView } from '#core/invest/price/price-ask.ts';
import { addressOf, type DeskAddress } from '#workflow/desk-elsewhere.ts';
import { askPrices, onInventoryChange } from '#worker/inventory-client.ts';
import { useDesk } from '#state/desk.ts';
import { useAsked, type Asked } from '#state/saving/use-asked.ts';

const pricesByText = <A extends PriceAsk>(
  place: DeskAddress,
  text: string,
): Promise<PriceView<A>> => askPrices(place, JSON.parse(text) as A);

/**
 * Something about the unit prices, made in a worker that keeps them in memory, and made anew when
 * they change, in this tab or another.
 */
export function usePrices<A extends PriceAsk>(ask: A): Asked<PriceView<A>> {
  return useAsked<PriceView<A>>(JSON.stringify(ask), pricesByText, onInventoryChange);
}

/** Asks once, as for the rows of a file. */
export function usePriceAsker(): <A extends PriceAsk>(ask: A) => Promise<PriceView<A>> {
  const desk = useDesk();
  return (ask) => askPrices(addressOf(desk), ask);
}
