import { z } from '#core/zod.ts';
import { digestSchema } from '#core/lib/ids.ts';
import { CARRIED_KINDS, packageAboutSchema } from './head.ts';
import { receiptSchema } from './receipt.ts';
import { signatureSchema } from './signature.ts';

/**
 * A package that was sent from here or received here. Its bytes are kept apart, entry by
 * entry, each under its SHA-256 like any file; together they give the file again, byte for
 * byte. Never changed once stored.
 */
export const packageRecordSchema = z.strictObject({
  id: digestSchema.describe('Its fingerprint: SHA-256 of manifest.json'),
  direction: z.enum(['sent', 'received']),
  kind: z.enum(CARRIED_KINDS),
  at: z.iso.datetime().describe('When it was made here, or received here'),
  madeAt: z.iso.datetime().describe('When it was made, as it says itself'),
  fileName: z.string(),
  bytes: z.int().min(0),
  about: packageAboutSchema,
  counts: z.strictObject({ documents: z.int().min(0), files: z.int().min(0) }),
  entries: z
    .array(
      z.strictObject({
        name: z.string(),
        bytes: z.int().min(0),
        digest: digestSchema.describe('Of its bytes; kept under this name'),
      }),
    )
    .describe('In the order of the file: all entries, manifest and signature included'),
  signature: signatureSchema.nullable().describe('null = not signed'),
  receipt: receiptSchema.nullable().describe('What was checked when it was received'),
});

export type PackageRecord = Readonly<z.infer<typeof packageRecordSchema>>;
