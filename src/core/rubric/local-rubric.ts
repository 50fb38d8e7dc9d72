import { z } from '#core/zod.ts';
import { digestSchema } from '#core/lib/ids.ts';

/**
 * An instrument that was made or brought in at this desk. `data` is the file as it
 * was read: it is parsed anew at every use, and its digest is its name.
 */
export const localRubricSchema = z.strictObject({
  digest: digestSchema.describe('SHA-256 over the canonical JSON of data'),
  addedAt: z.iso.datetime().describe('When it was brought in (UTC)'),
  source: z.string().describe('Name of the file it came from'),
  data: z.record(z.string(), z.unknown()).describe('The instrument as it was read'),
});

export type LocalRubric = Readonly<z.infer<typeof localRubricSchema>>;
