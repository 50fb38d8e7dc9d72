import { PACKED_TABLES, tablesBut, type PackedTable } from '#core/backup/tables.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { z } from '#core/zod.ts';
import { CARRIED_KINDS, type CarriedKind } from '#core/package/head.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import { BODIES_OF, LIMITS, MAY_HAVE_FILES, mostBytesOf, type BodyName } from './kinds.ts';
import { carriedManifestSchema, type CarriedManifest } from './carried.ts';
import {
  count,
  evidenceDigest,
  MANIFEST,
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  parseManifest,
  READ_ME,
  recordsName,
  recordsTable,
  type Manifest,
  type ManifestEntry,
} from './manifest.ts';
import { problem, type PackageProblem } from './problem.ts';
import { readJson } from '#exchange/read-json.ts';

export type AnyManifest = Manifest | CarriedManifest;

/** What a package says it holds, and what of that contradicts the format. */
export interface Plan {
  readonly manifest: AnyManifest;
  readonly problems: readonly PackageProblem[];
}

const headSchema = z.looseObject({
  format: z.literal(PACKAGE_FORMAT),
  version: count,
  kind: z.string(),
});

const isCarried = (kind: string): kind is CarriedKind =>
  (CARRIED_KINDS as readonly string[]).includes(kind);

/** Reads `manifest.json`; the laws of the format are looked at once its shape is sound. */
export function planOf(text: Uint8Array): Result<Plan, PackageProblem> {
  const no = (
    ...about: readonly [PackageProblem['kind'], string?]
  ): Result<never, PackageProblem> => fail(problem(about[0], MANIFEST, about[1]));
  if (text.length > LIMITS.manifest) return no('too-large', 'bytes');
  const read = readJson(text);
  if (!read.ok) {
    return no(read.error.kind === 'not-json' ? 'no-manifest' : read.error.kind, read.error.detail);
  }
  const head = headSchema.safeParse(read.value);
  if (!head.success) return no('bad-manifest', placesOf(head.error));
  const { version, kind } = head.data;
  if (version > PACKAGE_VERSION) return no('too-new', String(version));
  if (isCarried(kind)) {
    const parsed = carriedManifestSchema.safeParse(read.value);
    if (!parsed.success) return no('bad-manifest', placesOf(parsed.error));
    return ok({ manifest: parsed.data, problems: lawsOf(parsed.data) });
  }
  if (kind !== 'backup') return no('wrong-kind', kind);
  const backup = parseManifest(read.value);
  if (backup.ok) return ok({ manifest: backup.value, problems: lawsOf(backup.value) });
  const { error } = backup;
  return no('bad-manifest', error.kind === 'bad-manifest' ? error.places.join(', ') : '');
}

const placesOf = (error: z.ZodError): string =>
  error.issues.map(({ path }) => jsonPath(path)).join(', ');

/** Tables that older backups do not have. */
const LATER_TABLES: ReadonlySet<PackedTable> = new Set(
  tablesBut('assessments', 'documents', 'agencyLists', 'rubrics', 'settings'),
);

/** The names before the evidence, in their order. A later table may be absent if it is empty. */
function namesBefore(manifest: AnyManifest): readonly string[] {
  if (manifest.kind !== 'backup') return [READ_ME, ...BODIES_OF[manifest.kind]];
  const { counts, entries } = manifest;
  const has = new Set(entries.map(({ name }) => name));
  const tables = PACKED_TABLES.filter(
    (table) => !LATER_TABLES.has(table) || counts[table] > 0 || has.has(recordsName(table)),
  );
  return [READ_ME, ...tables.map(recordsName)];
}

function lawsOf(manifest: AnyManifest): readonly PackageProblem[] {
  const { entries, counts, kind } = manifest;
  const problems: PackageProblem[] = [];
  const before = namesBefore(manifest);
  const names = entries.map(({ name }) => name);
  const mayHaveFiles = kind === 'backup' || MAY_HAVE_FILES.includes(kind);
  const evidence = names.filter((name) => mayHaveFiles && evidenceDigest(name) !== undefined);
  const known = new Set([...before, ...evidence]);
  for (const name of names) {
    if (!known.has(name)) problems.push(problem('bad-name', name, name));
  }
  for (const name of before) {
    if (!names.includes(name)) problems.push(problem('missing', name));
  }
  problems.push(...repeated(names), ...entries.flatMap((entry) => lawsOfEntry(kind, entry)));
  const most = kind === 'backup' ? LIMITS.entries : LIMITS.carriedEntries;
  if (names.length > most) problems.push(problem('too-large', MANIFEST, 'entries'));
  // Only meaningful once the names themselves are right.
  if (problems.length === 0) {
    const right = [...before, ...[...evidence].sort()];
    const wrong = names.find((name, at) => name !== right[at]);
    if (wrong !== undefined) problems.push(problem('wrong-order', wrong));
  }
  if (counts.files !== evidence.length) {
    problems.push(problem('contradiction', MANIFEST, 'counts.files'));
  }
  return problems;
}

/** The same name, or the same content under two names. */
function repeated(names: readonly string[]): readonly PackageProblem[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const key = evidenceDigest(name) ?? name.toLowerCase();
    if (seen.has(key)) return [problem('repeated', name)];
    seen.add(key);
    return [];
  });
}

function lawsOfEntry(kind: AnyManifest['kind'], entry: ManifestEntry): readonly PackageProblem[] {
  const { name, bytes, sha256 } = entry;
  const problems: PackageProblem[] = [];
  if (bytes > mostOf(name)) problems.push(problem('too-large', name, 'bytes'));
  const digest = evidenceDigest(name);
  // In a backup a file may have changed on its disk before it was packed.
  if (kind !== 'backup' && digest !== undefined && digest !== sha256) {
    problems.push(problem('contradiction', name, 'sha256'));
  }
  return problems;
}

function mostOf(name: string): number {
  if (name === READ_ME) return LIMITS.readMe;
  if (evidenceDigest(name) !== undefined) return LIMITS.entryBytes;
  return recordsTable(name) === undefined ? mostBytesOf(name as BodyName) : LIMITS.records;
}
