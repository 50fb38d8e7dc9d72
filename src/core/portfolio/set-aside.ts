import { digestSchema } from '#core/lib/ids.ts';
import { z } from '#core/zod.ts';

/** A result that Diskominfo does not count, by decision and with the reason; it is never lost. */
export const setAsideSchema = z.strictObject({
  id: digestSchema.describe('Fingerprint of the result'),
  reason: z.string().trim().min(1).describe('Why it does not count'),
  at: z.iso.datetime().describe('When that was decided (UTC)'),
  by: z.string().describe('Who decided; empty = not said'),
});

export type SetAside = Readonly<z.infer<typeof setAsideSchema>>;
