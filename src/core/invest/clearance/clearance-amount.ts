import type { Clearance } from './clearance.ts';
import { sumOfLines } from '#core/invest/price/cost-line.ts';

/** Rupiah of a line in its first year: of its lines, else as it was said; null = nobody said. */
export function amountAsked({ lines, amount }: Pick<Clearance, 'lines' | 'amount'>): number | null {
  if (lines.length === 0) return amount;
  const { once, yearly } = sumOfLines(lines);
  return once + yearly;
}
