import { z } from '#core/zod.ts';

/** A value an indicator counts with, as an exact plain decimal. */
const valueSchema = z.string().regex(/^\d{1,6}(?:\.\d{1,6})?$/);

/** What is found about one indicator: a value, that it does not apply, or nothing yet. */
export const findingSchema = z
  .discriminatedUnion('is', [
    z.strictObject({
      is: z.literal('value').describe('It counts with a value'),
      value: valueSchema.describe('The level or value, as an exact decimal'),
    }),
    z.strictObject({ is: z.literal('not-applicable').describe('It does not apply') }),
    z.strictObject({ is: z.literal('open').describe('Nothing is said yet') }),
  ])
  .describe('What it counts with');

export type Finding = Readonly<z.infer<typeof findingSchema>>;

/** Nothing is said yet. */
export const OPEN: Finding = { is: 'open' };
