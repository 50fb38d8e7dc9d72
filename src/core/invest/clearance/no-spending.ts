import { YEAR_RANGE } from '#core/assessment/assessment.ts';
import { z } from '#core/zod.ts';
import { clearanceSchema } from './clearance.ts';

/**
 * A row of the table `clearances` that is no line: an agency declared that it spends nothing on TIK
 * in a year. It was consulted all the same (indicator 13 of PermenPANRB 59/2020).
 */
export const noSpendingSchema = z.strictObject({
  id: z.string().min(1).describe('Tells the rows apart'),
  revision: z.int().min(1).describe('Counts the changes of this row'),
  kind: z.literal('no-spending').describe('Tells it from a TIK line'),
  agency: z.string().trim().min(1).describe('The agency, as named'),
  agencyCode: z.string().describe('Its code in the local list'),
  year: z.int().min(YEAR_RANGE.min).max(YEAR_RANGE.max).describe('Budget year it speaks of'),
  declaredOn: z.iso.date().describe('When it was declared'),
  declaredBy: z.string().trim().min(1).describe('Who declared it, or the number of the letter'),
  reason: z.string().describe('Why there is none; empty = not said'),
  by: z.string().describe('Who wrote it down; empty = not said'),
  addedAt: z.iso.datetime().describe('When it came here (UTC)'),
  updatedAt: z.iso.datetime().describe('When it was last changed (UTC)'),
});
export type NoSpending = Readonly<z.infer<typeof noSpendingSchema>>;

/** Any row of the table `clearances`. */
export const registerRowSchema = z.union([clearanceSchema, noSpendingSchema]);

/** Whether a stored row declares that there is nothing, sound or not. */
export const declaresNothing = (row: unknown): boolean =>
  (Object(row) as { readonly kind?: unknown }).kind === 'no-spending';
