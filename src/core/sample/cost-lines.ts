import type { CostLine } from '#core/invest/price/cost-line.ts';
import type { Price } from '#core/invest/price/price.ts';
import { EMPTY_LINE, readLine, withPrice } from '#core/invest/clearance/typed-line.ts';
import { priceCalled, type SamplePrice } from './prices.ts';

/** So many of one thing of the list, as somebody types it. Throws where that cannot be read. */
export function sampleLine(
  prices: readonly Price[],
  volume: number,
  word: SamplePrice,
  when: CostLine['when'],
): CostLine {
  const typed = { ...EMPTY_LINE, volume: String(volume), when };
  const read = readLine(withPrice(typed, priceCalled(prices, word)));
  if (!read.ok) throw new Error(`sample: ${word}: ${JSON.stringify(read.error)}`);
  return read.value;
}
