import { digestSchema } from '#core/lib/ids.ts';
import { z } from '#core/zod.ts';

/** Why a review that was signed before is signed once more; null = it is the first. */
export const replacingSchema = z
  .strictObject({
    package: digestSchema.describe('Fingerprint of the review before it'),
    reason: z.string().trim().min(1).describe('Why it is replaced'),
    sawOthers: z
      .boolean()
      .describe('The reviews of others could be read when it was opened again: not blind any more'),
  })
  .nullable()
  .describe('The signed review it takes the place of; null = it is the first');
