import { z } from '#core/zod.ts';

/**
 * What one OPD says about one indicator.
 *
 * `rating` tells how to read the rest: a `blank` answer counts nowhere, a `rated`
 * one stands on the level its ticked criteria reach (none ticked = the lowest
 * level, stated on purpose), a `not-applicable` one leaves the weights. Ticks and
 * the reason are kept when the rating changes, so that going back loses nothing.
 */
export const answerSchema = z.strictObject({
  revision: z.int().min(0).describe('Counts the stored changes of this answer'),
  rating: z.enum(['blank', 'rated', 'not-applicable']).describe('How to read the rest'),
  criteria: z.array(z.string()).describe('Ids of the ticked criteria'),
  lowest: z
    .boolean()
    .default(false)
    .describe(
      'Stated on purpose: nothing above the lowest level is met; ticks are kept, not counted',
    ),
  stated: z
    .strictObject({
      kind: z.enum(['value', 'external']).describe('Between two levels, or of another index'),
      value: z
        .string()
        .regex(/^\d{1,6}(?:\.\d{1,6})?$/)
        .describe('The value as an exact decimal'),
    })
    .nullable()
    .default(null)
    .describe(
      "A value between two levels, or the value of another agency's index; instead of ticks",
    ),
  subject: z
    .string()
    .default('')
    .describe('What this entry rates, where one indicator is answered several times'),
  reason: z.string().describe('Why the indicator does not apply'),
  fact: z.string().describe('Who runs what, for what scope, proved by which file'),
  analysis: z.string().describe('Why the fact meets the level'),
  notes: z.string().describe('Notes for the own team, printed in the report'),
  coverage: z
    .strictObject({
      units: z
        .array(
          z.strictObject({
            name: z.string().trim().min(1).describe('Unit, service, application, person …'),
            covered: z.boolean().describe('The claim holds there'),
          }),
        )
        .describe('Whom or what the claim is about; no name stands twice'),
    })
    .nullable()
    .default(null)
    .describe('The denominator of a claim of some or all, name by name; null = no list'),
  target: z.int().nullable().describe('Level aimed at; null = the default of the rubric'),
  done: z.boolean().describe('The person marked the indicator as finished'),
  edited: z
    .strictObject({
      at: z.iso.datetime().describe('When (UTC)'),
      by: z.string().describe('By whom; empty = not said'),
    })
    .nullable()
    .describe('Last change: when (UTC) and by whom'),
});

export type StoredAnswer = z.infer<typeof answerSchema>;
