import { z } from '#core/zod.ts';
import { documentIdSchema } from '#core/lib/ids.ts';
import { DESK_ROLES } from '#core/keys/identity.ts';

/** What a message is about: an indicator, or one piece of evidence. */
export const aboutSchema = z
  .discriminatedUnion('of', [
    z.strictObject({
      of: z.literal('indicator').describe('It is about an indicator'),
      indicator: z.string().min(1).describe('Id of the indicator'),
    }),
    z.strictObject({
      of: z.literal('document').describe('It is about a piece of evidence'),
      document: documentIdSchema.describe('Id of the document'),
      indicator: z
        .string()
        .min(1)
        .nullable()
        .describe('The indicator for which it is meant; null = wherever it is used'),
    }),
  ])
  .describe('What it is about');

/** Who speaks in a file, for which unit. */
export const saidBySchema = z
  .strictObject({
    name: z.string().trim().min(1).describe('The person who speaks'),
    unit: z.string().trim().min(1).describe('Unit or institution'),
    role: z.enum(DESK_ROLES).describe('At which desk'),
  })
  .describe('Who speaks in this file');

export type About = Readonly<z.infer<typeof aboutSchema>>;
export type SaidBy = Readonly<z.infer<typeof saidBySchema>>;
