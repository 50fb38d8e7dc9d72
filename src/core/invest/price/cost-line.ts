import { fromDecimal, fromInteger, multiply, roundHalfUp } from '#core/lib/ratio.ts';
import { z } from '#core/zod.ts';

/** One line of a cost: volume times unit price. */
export const costLineSchema = z.strictObject({
  price: z.string().describe('Id of the unit price it was taken from; empty = written by hand'),
  name: z.string().trim().min(1).describe('What is bought'),
  specification: z.string().describe('Which one of it'),
  unit: z.string().describe('What one of it is'),
  volume: z
    .string()
    .regex(/^\d{1,9}(?:\.\d{1,2})?$/)
    .describe('How many of it, as a decimal'),
  unitPrice: z.int().min(0).describe('Rupiah for one unit, as it was when it was taken'),
  account: z.string().describe('Account (rekening) it stands under; empty = not said'),
  basis: z.string().describe('List and year of the unit price; empty = written by hand'),
  when: z.enum(['once', 'yearly']).describe('In the first year only, or in every year'),
});

export type CostLine = Readonly<z.infer<typeof costLineSchema>>;

/** Rupiah of one line: volume × unit price, rounded once, half up. */
export function amountOf({ volume, unitPrice }: CostLine): number {
  return Number(roundHalfUp(multiply(fromDecimal(volume), fromInteger(unitPrice)), 0));
}

/** Rupiah once, and in every year. */
export function sumOfLines(lines: readonly CostLine[]): {
  readonly once: number;
  readonly yearly: number;
} {
  const sum = (when: CostLine['when']): number =>
    lines.reduce((total, line) => (line.when === when ? total + amountOf(line) : total), 0);
  return { once: sum('once'), yearly: sum('yearly') };
}
