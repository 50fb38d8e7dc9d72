import {
  entryId,
  journalEntrySchema,
  type JournalEntry,
  type JournalHead,
} from '#core/journal/entry.ts';
import type { JournalState } from '#core/journal/replay.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { RecordTable, TimbangDatabase } from './database.ts';
import { readRow } from '#storage/rows/rows.ts';

/** The end of a chain as it lies on disk; what is written next follows on it. */
export interface ChainEnd {
  /** The number of the next entry. */
  readonly next: number;
  readonly digest: Digest | null;
  /** Its last row as stored; undefined when there is none. */
  readonly stored: unknown;
  readonly key: string;
}

interface Raw {
  readonly journal: readonly unknown[];
  readonly documents: readonly unknown[];
  readonly assessment: unknown;
}

/** Everything of one assessment as it lies on disk at one moment. */
function rawOf(db: TimbangDatabase, assessmentId: string): Promise<Raw> {
  const name = db.vault.name(assessmentId);
  const own = (table: 'journal' | 'documents'): Promise<readonly unknown[]> =>
    db.table<unknown>(table).where('assessmentId').equals(name).toArray();
  return db.transaction('r', db.journal, db.documents, db.assessments, async () => {
    const [journal, documents, assessment] = await Promise.all([
      own('journal'),
      own('documents'),
      db.assessments.get(name),
    ]);
    return { journal, documents, assessment };
  });
}

function openAll(
  { vault }: TimbangDatabase,
  table: RecordTable,
  rows: readonly unknown[],
): Promise<readonly unknown[]> {
  return Promise.all(rows.map((row) => vault.open(table, row)));
}

function entriesIn(rows: readonly unknown[]): readonly JournalEntry[] {
  const entries = rows.flatMap((row) => {
    const parsed = journalEntrySchema.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
  return entries.sort((a, b) => a.n - b.n);
}

/** What the journal of an assessment tells, and what is stored. */
export interface Told {
  /**
   * Oldest first. What is damaged is left out: its place is then empty, and a check of the
   * chain finds it.
   */
  readonly entries: readonly JournalEntry[];
  /** The assessment with its evidence exactly as they are stored, damaged or not. */
  readonly state: JournalState;
}

/** Both as they are at one moment. */
export async function readTold(db: TimbangDatabase, assessmentId: string): Promise<Told> {
  const raw = await rawOf(db, assessmentId);
  const [journal, documents, [assessment]] = await Promise.all([
    openAll(db, 'journal', raw.journal),
    openAll(db, 'documents', raw.documents),
    openAll(db, 'assessments', raw.assessment === undefined ? [] : [raw.assessment]),
  ]);
  const idOf = (row: unknown): string => String((row as { readonly id?: unknown }).id);
  return {
    entries: entriesIn(journal),
    state: { assessment, documents: new Map(documents.map((row) => [idOf(row), row])) },
  };
}

function digestIn(row: unknown, n: number): Digest | undefined {
  const entry = row as { readonly n?: unknown; readonly digest?: unknown } | undefined;
  const isSound = entry?.n === n && typeof entry.digest === 'string';
  return isSound ? (entry.digest as Digest) : undefined;
}

/**
 * Where the chain of an assessment ends. Undefined when it cannot be said without reading
 * all of it, because rows are missing or damaged.
 */
export async function quickEnd(
  db: TimbangDatabase,
  assessmentId: string,
): Promise<ChainEnd | undefined> {
  const name = db.vault.name(assessmentId);
  const next = await db.journal.where('assessmentId').equals(name).count();
  const keyOf = (n: number): string => db.vault.name(entryId(assessmentId, n));
  const [stored, taken] = await db.journal.bulkGet([keyOf(next - 1), keyOf(next)]);
  if (taken !== undefined) return undefined;
  if (next === 0) return { next, digest: null, stored: undefined, key: keyOf(-1) };
  const digest = digestIn(await db.vault.open('journal', stored), next - 1);
  return digest && { next, digest, stored, key: keyOf(next - 1) };
}

/**
 * The end of a chain of which all that can be read was read. What another tab wrote since
 * then is followed as well; a damaged row is passed over, for nothing is ever overwritten.
 */
export async function slowEnd(
  db: TimbangDatabase,
  assessmentId: string,
  entries: readonly JournalEntry[],
): Promise<ChainEnd> {
  const last = entries.at(-1);
  const key = last ? db.vault.name(last.id) : '';
  const [stored] = await db.journal.bulkGet([key]);
  let end: ChainEnd = { next: last ? last.n + 1 : 0, digest: last?.digest ?? null, stored, key };
  for (;;) {
    const id = entryId(assessmentId, end.next);
    const there = await readRow(db, 'journal', id);
    if (there.stored === undefined) return end;
    const entry = journalEntrySchema.safeParse(there.row);
    const next = end.next + 1;
    end = entry.success
      ? { next, digest: entry.data.digest, stored: there.stored, key: db.vault.name(id) }
      : { ...end, next };
  }
}

/** The end of the journal of an assessment. */
export async function readHead(db: TimbangDatabase, assessmentId: string): Promise<JournalHead> {
  const { next, digest } =
    (await quickEnd(db, assessmentId)) ??
    (await slowEnd(db, assessmentId, (await readTold(db, assessmentId)).entries));
  return { length: next, digest };
}
