import { z } from '#core/zod.ts';
import { PACKED_TABLES, type PackedTable } from '#core/backup/tables.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import { assessmentIdSchema, digestSchema } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { upgraded } from './upgrade.ts';

export const PACKAGE_FORMAT = 'timbang-package';
export const PACKAGE_VERSION = 1;
export const MANIFEST = 'manifest.json';
export const READ_ME = 'BACA-SAYA.txt';
/** The one entry that the manifest does not name, because it signs the manifest. */
export const SIGNATURE = 'signature.json';

export const count = z.int().min(0).describe('How many of them');

/** Content under a key of its own, beside the records: named by its SHA-256. */
const EVIDENCE_NAME = /^evidence\/([0-9a-f]{64})\.[a-z0-9]{1,8}$/;
const RECORDS_NAME = /^records\/([a-zA-Z]+)\.json$/;

export const entrySchema = z.strictObject({
  name: z.string().describe('Name in the ZIP'),
  bytes: count.describe('Length once unpacked'),
  sha256: digestSchema.describe('Of the bytes once unpacked'),
});

export const backupManifestSchema = z.strictObject({
  format: z.literal(PACKAGE_FORMAT),
  version: z.literal(PACKAGE_VERSION),
  kind: z.literal('backup'),
  scope: z
    .discriminatedUnion('of', [
      z.strictObject({ of: z.literal('everything') }),
      z.strictObject({ of: z.literal('assessment'), id: assessmentIdSchema }),
    ])
    .describe('All of a workspace, or one assessment'),
  madeAt: z.iso.datetime().describe('When it was made (UTC); also the time of every ZIP entry'),
  app: z.string().describe('What wrote it'),
  sample: z.literal(true).optional().describe('Holds invented data only; absent = real ones'),
  protection: z
    .record(z.string(), z.unknown())
    .nullable()
    .describe('How its entries are sealed; null = they are readable'),
  counts: z
    .strictObject({
      assessments: count,
      documents: count,
      agencyLists: count,
      rubrics: count,
      settings: count,
      // Not in backups of the first months; there they are none.
      contacts: count.default(0),
      periods: count.default(0),
      packages: count.default(0),
      journal: count.default(0),
      // Not in backups made before the desk of the asesor.
      reviews: count.default(0),
      messages: count.default(0),
      consensus: count.default(0),
      // Not in backups made before the desk of Diskominfo.
      roster: count.default(0),
      applications: count.default(0),
      facilities: count.default(0),
      datasets: count.default(0),
      imports: count.default(0),
      setAside: count.default(0),
      // Not in backups made before investment plans.
      initiatives: count.default(0),
      prices: count.default(0),
      plans: count.default(0),
      clearances: count.default(0),
      files: count,
    })
    .describe('What it holds'),
  missing: z.array(digestSchema).describe('Files that records name and that were not to be had'),
  entries: z.array(entrySchema).describe('Every entry but this manifest, in their order'),
});

type Stored = z.infer<typeof backupManifestSchema>;
export type PackageScope = Readonly<Stored['scope']>;
export type PackageCounts = Readonly<Stored['counts']>;
export type ManifestEntry = Readonly<Stored['entries'][number]>;

/** What stands in a package, said by the package itself. */
export type Manifest = Readonly<Omit<Stored, 'entries' | 'missing'>> & {
  readonly entries: readonly ManifestEntry[];
  readonly missing: Stored['missing'];
};

export type ManifestFailure =
  | { readonly kind: 'too-new'; readonly version: number }
  | { readonly kind: 'other-kind'; readonly found: string }
  | { readonly kind: 'bad-manifest'; readonly places: readonly string[] };

/** The content an entry holds, by its name; undefined when it is no evidence. */
export function evidenceDigest(name: string): string | undefined {
  return EVIDENCE_NAME.exec(name)?.[1];
}

/** The table an entry holds, by its name; undefined when it is no records. */
export function recordsTable(name: string): PackedTable | undefined {
  const table = RECORDS_NAME.exec(name)?.[1];
  return PACKED_TABLES.find((one) => one === table);
}

export const recordsName = (table: PackedTable): string => `records/${table}.json`;

/** Names that can do no harm wherever the file is unpacked, and that this format knows. */
export function isKnownName(name: string): boolean {
  return (
    [MANIFEST, READ_ME, SIGNATURE].includes(name) ||
    evidenceDigest(name) !== undefined ||
    recordsTable(name) !== undefined
  );
}

/** The door: what a file says about itself, of this version or an older one. */
export function parseManifest(data: unknown): Result<Manifest, ManifestFailure> {
  const head = z
    .looseObject({ format: z.literal(PACKAGE_FORMAT), version: count, kind: z.string() })
    .safeParse(data);
  if (!head.success) return badManifest(head.error);
  const { version, kind } = head.data;
  if (version > PACKAGE_VERSION) return fail({ kind: 'too-new', version });
  if (kind !== 'backup') return fail({ kind: 'other-kind', found: kind });
  const parsed = backupManifestSchema.safeParse(upgraded(head.data, version));
  return parsed.success ? ok(parsed.data) : badManifest(parsed.error);
}

function badManifest(error: z.ZodError): Result<never, ManifestFailure> {
  return fail({ kind: 'bad-manifest', places: error.issues.map(({ path }) => jsonPath(path)) });
}
