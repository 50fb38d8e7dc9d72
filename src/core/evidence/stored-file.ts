import { z } from '#core/zod.ts';
import { digestSchema } from '#core/lib/ids.ts';

/** What is known of a file whose bytes are kept apart from the records, under their digest. */
export const storedFileSchema = z.strictObject({
  digest: digestSchema.describe('SHA-256 of the bytes'),
  name: z.string().trim().min(1).describe('File name as the person knows it'),
  type: z.string().describe('Media type by content, not by name; empty = not recognised'),
  size: z.int().min(0).describe('Bytes'),
});

export type StoredFile = Readonly<z.infer<typeof storedFileSchema>>;
