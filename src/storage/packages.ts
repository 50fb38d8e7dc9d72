import { packageRecordSchema, type PackageRecord } from '#core/package/record.ts';
import type { StoredContact } from '#core/keys/identity.ts';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { OutcomeSet } from '#core/portfolio/outcome.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import type { DamagedRow, ReadFailure } from './assessments.ts';
import { sameValue } from '#core/lib/same-value.ts';
import { addContacts, sealContacts } from './contacts.ts';
import type { FileRow, PlainTable, TimbangDatabase } from './database.ts';
import { keepFiles } from './files.ts';
import { keysHere } from '#storage/vault/keys-here.ts';
import { sealOutcomes } from './outcomes.ts';
import { readRow, readRows, sealRow, type OpenedRow } from '#storage/rows/rows.ts';
import { linksForNote, NO_LINKS, type JournalNote } from '#storage/rows/scribe.ts';
import { NotAsSeen, type RowChange } from '#storage/rows/write-together.ts';

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

/** A package to be stored, with what is written beside it. */
export interface PackageToInsert {
  readonly record: PackageRecord;
  /** What the journal of an assessment says of it. No two packages may tell the same one. */
  readonly told?: { readonly id: AssessmentId; readonly note: JournalNote } | undefined;
  /** Its results in short, where they are known already. */
  readonly set?: OutcomeSet | null;
}

const NOTHING_TOGETHER = (): readonly PlainChange[] => [];

/** Rows and journal entries as they are to be written. Awaits the vault: never in a transaction. */
async function sealPackage(db: TimbangDatabase, { record, told, set }: PackageToInsert) {
  const [row, [outcomes], links] = await Promise.all([
    sealRow(db, 'packages', record),
    set ? sealOutcomes(db, [set]) : [],
    told ? linksForNote(db, told.id, told.note) : NO_LINKS,
  ]);
  const names = record.entries.map(({ digest }) => db.vault.name(digest));
  return { id: record.id, key: db.vault.name(record.id), row, outcomes, links, names };
}

/**
 * Stores packages with the contents of their entries, all or nothing, in one durable
 * transaction. Contents that are here already need not be handed in (see `sealFile`); they
 * stay as they are and leave the bin. Packages that are here already stay as they are: their
 * ids come back. `together` are records that change with them, given what is here, `contacts`
 * the keys that signed them: added where they are not known yet. Throws
 * {@link NotAsSeen} when the content of an entry is neither handed in nor here, or one of
 * those records is not as it was seen.
 */
export async function insertPackages(
  db: TimbangDatabase,
  packages: readonly PackageToInsert[],
  files: readonly FileRow[],
  together: (here: ReadonlySet<Digest>) => readonly PlainChange[] = NOTHING_TOGETHER,
  contacts: readonly StoredContact[] = [],
): Promise<ReadonlySet<Digest>> {
  const keys = packages.map(({ record }) => db.vault.name(record.id));
  const seen = await sealContacts(db, contacts);
  for (;;) {
    const sealed = await Promise.all(packages.map((one) => sealPackage(db, one)));
    const before = await keysHere(db.packages, keys);
    const here = new Set(sealed.flatMap(({ id, key }) => (before.has(key) ? [id] : [])));
    const changes = together(here);
    const moves = await Promise.all(changes.map((change) => sealMove(db, change)));
    const fresh = sealed.filter(({ id }) => !here.has(id));
    const names = [...new Set(fresh.flatMap((one) => one.names))];
    const handed = new Set(files.map(({ digest }) => digest));
    const others = names.filter((name) => !handed.has(name));
    const changed = changes.map(({ table }) => db.table(table));
    const told = fresh.flatMap(({ links }) => links.tables);
    const tables = [db.packages, db.files, db.bin, db.outcomes, db.contacts, ...told, ...changed];
    const written = await db.transaction('rw', [...new Set(tables)], async () => {
      const now = await keysHere(db.packages, keys);
      if (now.size !== before.size) return false;
      for (const { links } of fresh) if (!(await links.isFree())) return false;
      await keepFiles(db, files);
      if ((await keysHere(db.files, others)).size !== others.length) {
        throw new NotAsSeen('bytes are missing');
      }
      await db.bin.bulkDelete(others);
      for (const move of moves) await move();
      await db.packages.bulkAdd(fresh.map(({ row }) => row));
      await db.outcomes.bulkPut(fresh.flatMap(({ outcomes }) => outcomes ?? []));
      await addContacts(db, seen);
      for (const { links } of fresh) await links.add();
      return true;
    });
    if (written) return here;
  }
}

/** The same for one package; one that is here already stays as it is: `here`. */
export async function insertPackage(
  db: TimbangDatabase,
  record: PackageRecord,
  files: readonly FileRow[],
  told?: PackageToInsert['told'],
  together: readonly PlainChange[] = [],
): Promise<'stored' | 'here'> {
  // What changes with it does so only if it is new.
  const withIt = (here: ReadonlySet<Digest>) => (here.size === 0 ? together : []);
  const here = await insertPackages(db, [{ record, told }], files, withIt);
  return here.size === 0 ? 'stored' : 'here';
}

/**
 * Takes packages off this desk with their results in short, and writes `together` with that,
 * in one transaction. Their contents stay. Throws {@link NotAsSeen} when one of those records
 * is not as it was seen.
 */
export async function erasePackages(
  db: TimbangDatabase,
  ids: readonly Digest[],
  together: readonly PlainChange[],
): Promise<void> {
  const moves = await Promise.all(together.map((change) => sealMove(db, change)));
  const names = ids.map((id) => db.vault.name(id));
  const others = together.map(({ table }) => db.table(table));
  const tables = [...new Set([db.packages, db.outcomes, ...others])];
  await db.transaction('rw', tables, async () => {
    for (const move of moves) await move();
    await db.packages.bulkDelete(names);
    await db.outcomes.bulkDelete(names);
  });
}
