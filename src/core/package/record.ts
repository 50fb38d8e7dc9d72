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
  direction: z.enum(['sent', 'received']).describe('Which way it went'),
  kind: z.enum(CARRIED_KINDS).describe('As its manifest says'),
  at: z.iso.datetime().describe('When it was made here, or received here'),
  madeAt: z.iso.datetime().describe('When it was made, as it says itself'),
  fileName: z.string().describe('Name of the file'),
  bytes: z.int().min(0).describe('Length of the file, unsealed'),
  about: packageAboutSchema.describe('As its manifest says'),
  counts: z
    .strictObject({
      documents: z.int().min(0).describe('Documents it holds'),
      files: z.int().min(0).describe('Files of evidence it holds'),
    })
    .describe('As its manifest says'),
  entries: z
    .array(
      z.strictObject({
        name: z.string().describe('Name of the entry'),
        bytes: z.int().min(0).describe('Its length'),
        digest: digestSchema.describe('Of its bytes; kept under this name'),
      }),
    )
    .describe('In the order of the file: all entries, manifest and signature included'),
  signature: signatureSchema.nullable().describe('null = not signed'),
  receipt: receiptSchema.nullable().describe('What was checked when it was received'),
});

export type PackageRecord = Readonly<z.infer<typeof packageRecordSchema>>;
