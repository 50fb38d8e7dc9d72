import { z } from '#core/zod.ts';
import { CARRIED_KINDS, packageAboutSchema, type PackageAbout } from '#core/package/head.ts';
import { digestSchema } from '#core/lib/ids.ts';
import {
  count,
  entrySchema,
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  type ManifestEntry,
} from './manifest.ts';

/** `manifest.json` of a package that is carried between desks. */
export const carriedManifestSchema = z.strictObject({
  format: z.literal(PACKAGE_FORMAT).describe('What this file is'),
  version: z.literal(PACKAGE_VERSION).describe('Version of the package format'),
  kind: z.enum(CARRIED_KINDS).describe('Which bodies it has'),
  about: packageAboutSchema.describe('What the package is about'),
  madeAt: z.iso.datetime().describe('When it was made (UTC); also the time of every ZIP entry'),
  app: z.string().describe('What wrote it'),
  counts: z
    .strictObject({
      documents: count.describe('Documents in documents.json or clarification.json'),
      journal: count.describe('Entries in journal.json'),
      files: count.describe('Entries under evidence/'),
    })
    .describe('What it holds; 0 where its kind has no such body'),
  missing: z
    .array(digestSchema)
    .describe('Contents that count (file, original) and are not in the package, sorted'),
  entries: z
    .array(entrySchema)
    .describe('Every entry in its order, but manifest.json and signature.json'),
});

type Stored = z.infer<typeof carriedManifestSchema>;

/** What stands in a carried package, said by the package itself. */
export type CarriedManifest = Readonly<Omit<Stored, 'about' | 'entries' | 'missing'>> & {
  readonly about: PackageAbout;
  readonly entries: readonly ManifestEntry[];
  readonly missing: readonly Stored['missing'][number][];
};
