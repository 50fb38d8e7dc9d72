import { packageRecordSchema, type PackageRecord } from '#core/package/record.ts';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import type { DamagedRow, ReadFailure } from './assessments.ts';
import { sameValue } from '#core/lib/same-value.ts';
import type { FileRow, PlainTable, TimbangDatabase } from './database.ts';
import { keepFiles } from './files.ts';
import { readRow, readRows, sealRow, type OpenedRow } from './rows.ts';
import { linksForNote, NO_LINKS, type JournalNote } from './scribe.ts';
import { NotAsSeen, type RowChange } from './write-together.ts';

/** A record that changes together with a package, of which the journal does not tell by itself. */
export type PlainChange = RowChange & { readonly table: PlainTable };

export interface PackageList {
  /** Oldest first, by when they were made here or came here. */
  readonly sound: readonly PackageRecord[];
  readonly damaged: readonly DamagedRow[];
}

/** Which packages are asked for; what is not said does not matter. */
export interface PackageFilter {
  readonly direction?: PackageRecord['direction'];
  readonly kind?: PackageRecord['kind'];
  /** Id of the assessment or the period they are about. */
  readonly subject?: string;
}

function parseRow({ stored, row }: OpenedRow): Result<PackageRecord, DamagedRow> {
  const parsed = packageRecordSchema.safeParse(row);
  if (parsed.success) return ok(parsed.data);
  const key = typeof stored === 'object' && stored && 'id' in stored ? String(stored.id) : '';
  const places = parsed.error.issues.map((issue) => jsonPath(issue.path));
  return fail({ key, places, raw: row });
}

const matches = (
  { direction, kind, about }: PackageRecord,
  { direction: way = direction, kind: sort = kind, subject = about.subject }: PackageFilter,
): boolean => direction === way && kind === sort && about.subject === subject;

/** The packages that were sent from here or received here. */
export async function readPackages(
  db: TimbangDatabase,
  filter: PackageFilter = {},
): Promise<PackageList> {
  const rows = (await readRows(db, 'packages')).map(parseRow);
  const sound = rows.flatMap((row) => (row.ok && matches(row.value, filter) ? [row.value] : []));
  return {
    sound: sound.sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id)),
    damaged: rows.flatMap((row) => (row.ok ? [] : [row.error])),
  };
}

/** One package by its fingerprint. */
export async function readPackage(
  db: TimbangDatabase,
  fingerprint: Digest,
): Promise<Result<PackageRecord, ReadFailure>> {
  const opened = await readRow(db, 'packages', fingerprint);
  if (opened.stored === undefined) return fail({ kind: 'missing' });
  const parsed = parseRow(opened);
  return parsed.ok ? parsed : fail({ kind: 'damaged', row: parsed.error });
}

/** A change ready to be written inside a transaction. Awaits the vault: never called in one. */
async function sealMove(
  db: TimbangDatabase,
  { table, key, before, after }: PlainChange,
): Promise<() => Promise<void>> {
  const sealed = after && (await sealRow(db, table, after));
  const name = db.vault.name(key);
  return async () => {
    const now: unknown = await db.table<unknown, string>(table).get(name);
    if (!sameValue(now, before)) throw new NotAsSeen(`${table} changed`);
    if (sealed) await db.table(table).put(sealed);
    else await db.table(table).delete(name);
  };
}

/**
 * Stores a package with the contents of its entries, all or nothing, in one durable
 * transaction. Contents that are here already need not be handed in (see `sealFile`); they
 * stay as they are and leave the bin. One that is here already stays as it is: `here`.
 * `told` is what the journal of an assessment says of it, and `together` are records that
 * change with it, in the same transaction. Throws {@link NotAsSeen} when the content of an
 * entry is neither handed in nor here, or one of the records is not as it was seen.
 */
export async function insertPackage(
  db: TimbangDatabase,
  record: PackageRecord,
  files: readonly FileRow[],
  told?: { readonly id: AssessmentId; readonly note: JournalNote },
  together: readonly PlainChange[] = [],
): Promise<'stored' | 'here'> {
  const row = await sealRow(db, 'packages', record);
  const moves = await Promise.all(together.map((change) => sealMove(db, change)));
  const names = [...new Set(record.entries.map(({ digest }) => db.vault.name(digest)))];
  for (;;) {
    const links = told ? await linksForNote(db, told.id, told.note) : NO_LINKS;
    const others = together.map(({ table }) => db.table(table));
    const tables = [...new Set([db.packages, db.files, db.bin, ...links.tables, ...others])];
    const outcome = await db.transaction('rw', tables, async () => {
      if ((await db.packages.get(db.vault.name(record.id))) !== undefined) return 'here';
      if (!(await links.isFree())) return 'again';
      await keepFiles(db, files);
      const here = await db.files.where('digest').anyOf(names).count();
      if (here !== names.length) throw new NotAsSeen('bytes are missing');
      await db.bin.bulkDelete(names);
      for (const move of moves) await move();
      await db.packages.add(row);
      await links.add();
      return 'stored';
    });
    if (outcome !== 'again') return outcome;
  }
}
