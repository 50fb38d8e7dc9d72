import { WORK_TABLES, type Work } from '#core/backup/marks.ts';
import { assessmentSchema } from '#core/assessment/assessment.ts';
import { DEVICE_SETTINGS } from '#core/backup/device-settings.ts';
import { contentsNamedBy, contentsOfPackage } from '#core/backup/references.ts';
import { PACKED_TABLES, type PackedTable } from '#core/backup/tables.ts';
import { documentSchema } from '#core/evidence/document.ts';
import type { Digest } from '#core/lib/ids.ts';
import { packageRecordSchema } from '#core/package/record.ts';
import type { Protection } from '#core/workspace/protection.ts';
import type { PackageScope } from '#exchange/package/manifest.ts';
import { sealedText } from '#exchange/keys/sealed-text.ts';
import { readSnapshot, type SnapshotRow } from '#storage/rows/raw-rows.ts';
import { BACKUP_APP } from './backup-app.ts';
import type { Desk } from '#workflow/desk.ts';
import { workMarks } from '#workflow/workspaces/work-marks.ts';

/** One file to be packed: how it is called on disk, and what it will be called. */
export interface BackupFile {
  readonly stored: string;
  readonly entry: string;
  readonly bytes: number;
}

type PackedRows = Readonly<Record<PackedTable, readonly unknown[]>>;

/** Everything a backup will hold, but the bytes of the files: plain data, for a worker. */
export interface BackupContent {
  readonly scope: PackageScope;
  readonly madeAt: string;
  readonly app: string;
  readonly protection: Protection | null;
  /** It holds invented data. */
  readonly sample: boolean;
  readonly tables: PackedRows;
  readonly files: readonly BackupFile[];
  readonly missing: readonly Digest[];
  /** Records that are damaged; they are packed as they are. */
  readonly damaged: number;
  /** What was stored at that moment, to be compared later. */
  readonly marks: string;
}

type RowFilter = (table: PackedTable, opened: unknown) => boolean;

const field = (row: unknown, key: string): unknown =>
  typeof row === 'object' && row !== null ? (row as Readonly<Record<string, unknown>>)[key] : null;

/**
 * What belongs to the scope: of one assessment its evidence, its journal, its packages, and
 * the instrument and the period it rests on.
 */
function filterOf(scope: PackageScope, assessments: readonly SnapshotRow[]): RowFilter {
  if (scope.of === 'everything') {
    return (table, row) =>
      table !== 'settings' || !DEVICE_SETTINGS.includes(String(field(row, 'id')));
  }
  const chosen = assessments.find(({ row }) => field(row, 'id') === scope.id);
  const rubric = field(field(chosen?.row, 'rubric'), 'digest');
  return (table, row) => {
    if (table === 'assessments') return field(row, 'id') === scope.id;
    if (table === 'documents' || table === 'journal') {
      return field(row, 'assessmentId') === scope.id;
    }
    if (table === 'packages') return field(field(row, 'about'), 'subject') === scope.id;
    if (table === 'periods') return field(row, 'id') === field(chosen?.row, 'period');
    return table === 'rubrics' && field(row, 'digest') === rubric;
  };
}

/** The ending of a file's name as its owner knows it, for whoever unpacks by hand. */
function endings(
  rows: readonly unknown[],
  packages: readonly unknown[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const note = (one: { readonly digest: string; readonly name: string } | null): void => {
    const ending = /\.([a-z0-9]{1,8})$/.exec(one?.name.toLowerCase() ?? '')?.[1];
    if (one && ending !== undefined && !found.has(one.digest)) found.set(one.digest, ending);
  };
  for (const row of rows) {
    const parsed = documentSchema.safeParse(row);
    if (!parsed.success) continue;
    const { file, original, earlier } = parsed.data;
    for (const one of [file, original, ...earlier.flatMap((e) => [e.file, e.original])]) note(one);
  }
  for (const row of packages) {
    const parsed = packageRecordSchema.safeParse(row);
    if (parsed.success) for (const one of parsed.data.entries) note(one);
  }
  return found;
}

/**
 * What a backup of `scope` holds, as it is at one moment. Records of a protected
 * workspace are packed as they lie on disk, sealed: nothing readable leaves it.
 */
export async function backupContent(
  { db, now, sample }: Desk,
  scope: PackageScope,
  protection: Protection | null,
): Promise<BackupContent> {
  const snapshot = await readSnapshot(db);
  const belongs = filterOf(scope, snapshot.tables.assessments);
  const chosen = (table: PackedTable): readonly SnapshotRow[] =>
    snapshot.tables[table].filter(({ row }) => belongs(table, row));
  const opened = (table: PackedTable): readonly unknown[] => chosen(table).map(({ row }) => row);
  const packed = (table: PackedTable): readonly unknown[] =>
    protection ? chosen(table).map(({ stored }) => sealedText(stored)) : opened(table);

  const sizes = new Map(snapshot.files.map(({ name, size }) => [name, size]));
  const named = new Set([
    ...opened('documents').flatMap((row) => contentsNamedBy(row) ?? []),
    ...opened('packages').flatMap((row) => contentsOfPackage(row) ?? []),
  ]);
  const ending = endings(opened('documents'), opened('packages'));
  const files: BackupFile[] = [];
  const missing: Digest[] = [];
  for (const digest of [...named].sort()) {
    const stored = db.vault.name(digest);
    const bytes = sizes.get(stored);
    const entry = protection
      ? `evidence/${stored}.bin`
      : `evidence/${digest}.${ending.get(digest) ?? 'bin'}`;
    if (bytes === undefined) missing.push(digest as Digest);
    else files.push({ stored, entry, bytes });
  }
  const damaged =
    opened('assessments').filter((row) => !assessmentSchema.safeParse(row).success).length +
    opened('documents').filter((row) => !documentSchema.safeParse(row).success).length;
  const all = (table: keyof Work): readonly unknown[] =>
    snapshot.tables[table].map(({ row }) => row);
  return {
    scope,
    madeAt: now(),
    app: BACKUP_APP,
    protection,
    sample,
    tables: Object.fromEntries(
      PACKED_TABLES.map((table) => [table, packed(table)]),
    ) as unknown as PackedRows,
    files: files.sort((a, b) => (a.entry < b.entry ? -1 : 1)),
    missing: protection ? missing.map((digest) => db.vault.name(digest) as Digest) : missing,
    damaged,
    marks: workMarks(
      Object.fromEntries(WORK_TABLES.map((table) => [table, all(table)])) as unknown as Work,
    ).marks,
  };
}
