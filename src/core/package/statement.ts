import { z } from '#core/zod.ts';

export const scoreSchema = z.strictObject({
  value: z.string().nullable().describe('As printed, with a decimal point; null = unfinished'),
  predikat: z.string().nullable().describe('Name of the band it lies in; null = unfinished'),
});

/** What the officer signs: `statement.json` of a submission. */
export const statementSchema = z.strictObject({
  formatVersion: z.literal(1),
  officer: z
    .strictObject({
      name: z.string().trim().min(1).describe('Name of the officer'),
      position: z.string().trim().min(1).describe('Position of the officer'),
    })
    .describe('Who signs off'),
  at: z.iso.datetime().describe('When the sign-off was given'),
  note: z.string().describe('A word to the asesor'),
  claimed: scoreSchema.describe('As the sender counted it; a receiver counts anew and compares'),
  supported: scoreSchema.describe('The same, as far as evidence supports it'),
  levels: z
    .record(
      z.string(),
      z.strictObject({
        claimed: z.string().nullable().describe('null = it does not count, or is open'),
        supported: z.string().nullable().describe('The same, as far as evidence supports it'),
      }),
    )
    .describe('By indicator id: the value it counts with, as an exact decimal or fraction'),
  late: z.boolean().describe('Made after the deadline of the period'),
});

export type Statement = Readonly<z.infer<typeof statementSchema>>;
