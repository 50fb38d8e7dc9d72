import type { Table } from 'dexie';
import { entryDigest } from '#core/journal/check-chain.ts';
import {
  entryId,
  type JournalChange,
  type JournalEntry,
  type JournalVerb,
} from '#core/journal/entry.ts';
import {
  afterChanges,
  changesOfState,
  documentRecord,
  NOTHING,
  stateAfter,
  type JournalState,
} from '#core/journal/replay.ts';
import { changesBetween } from '#core/journal/changes-between.ts';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { sameValue } from '#core/lib/same-value.ts';
import type { JournaledTable, TimbangDatabase } from '#storage/database.ts';
import { quickEnd, readTold, slowEnd, type ChainEnd, type Told } from '#storage/journal.ts';
import { sealRow } from './rows.ts';
import type { Row } from '#storage/vault/vault.ts';
import type { Scribe } from './writer.ts';

/** What somebody does, said with every change of an assessment or its evidence. */
export interface JournalNote {
  readonly verb: JournalVerb;
  /** Absent = whoever works at this desk. */
  readonly by?: string;
  /** A fingerprint, a file name; absent = nothing more. */
  readonly about?: string;
  /** Ends of other chains that are taken in. With them there is an entry even if nothing changes. */
  readonly heads?: readonly Digest[];
}

/** One record before and after, opened; undefined = it is not there. */
export interface Moved {
  readonly table: JournaledTable;
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What is to be written into the journal together with a change. */
export interface Links {
  readonly tables: readonly Table[];
  /** In the transaction, before anything is written: whether no chain went on meanwhile. */
  readonly isFree: () => Promise<boolean>;
  /** In the transaction, with the change. */
  readonly add: () => Promise<void>;
}

export const NO_LINKS: Links = {
  tables: [],
  isFree: () => Promise.resolve(true),
  add: () => Promise.resolve(),
};

/** Records that are new. */
export function addedRows(
  table: JournaledTable,
  rows: readonly { readonly id: string }[],
): readonly Moved[] {
  return rows.map((after) => ({ table, key: after.id, before: undefined, after }));
}

function ownerOf({ table, key }: Moved, row: unknown): string | undefined {
  if (row === undefined || row === null) return undefined;
  if (table === 'assessments') return key;
  const { assessmentId } = row as { readonly assessmentId?: unknown };
  return typeof assessmentId === 'string' ? assessmentId : undefined;
}

/** The changes by assessment; evidence that moves to another one leaves the first. */
function byAssessment(moved: readonly Moved[]): ReadonlyMap<string, readonly JournalChange[]> {
  const found = new Map<string, readonly JournalChange[]>();
  for (const one of moved) {
    const { before, after } = one;
    for (const id of new Set([ownerOf(one, before), ownerOf(one, after)])) {
      if (id === undefined) continue;
      const own = (row: unknown): unknown => (ownerOf(one, row) === id ? row : undefined);
      const record = one.table === 'assessments' ? 'assessment' : documentRecord(one.key);
      const changes = changesBetween(record, own(before), own(after));
      found.set(id, [...(found.get(id) ?? []), ...changes]);
    }
  }
  return found;
}

/** What was written of one assessment before, and the entries that come now. */
interface Link {
  readonly end: ChainEnd;
  readonly nextKey: string;
  readonly rows: readonly Row[];
}

type Draft = Pick<JournalEntry, 'verb' | 'by' | 'about' | 'heads' | 'changes'>;

/** What has to be said first, so that the chain tells all of what is stored; undefined = nothing. */
function beginning({ entries, state }: Told): Draft | undefined {
  const told = stateAfter(entries, Number.POSITIVE_INFINITY);
  const changes = changesOfState(told, state);
  const verb = entries.length === 0 ? 'begin' : 'mend';
  return changes.length === 0 ? undefined : { verb, by: '', about: '', heads: [], changes };
}

async function linkOf(
  db: TimbangDatabase,
  scribe: Scribe,
  id: string,
  wanted: Draft,
  brought: readonly JournalEntry[],
): Promise<Link> {
  const quick = await quickEnd(db, id);
  const known = quick && quick.next > 0 ? undefined : await readTold(db, id);
  const end = quick ?? (await slowEnd(db, id, known?.entries ?? []));
  const isBrought = brought.length > 0 && end.next === 0;
  const first = known && !isBrought ? beginning(known) : undefined;
  const drafts: readonly Draft[] = first ? [first, wanted] : [wanted];
  const present = scribe.present();
  const entries: JournalEntry[] = isBrought ? [...brought] : [];
  let n = isBrought ? (brought.at(-1)?.n ?? 0) + 1 : end.next;
  let previous = isBrought ? (brought.at(-1)?.digest ?? null) : end.digest;
  for (const draft of drafts) {
    const assessmentId = id as AssessmentId;
    const by = draft === first ? '' : draft.by || present.person;
    const { device } = present;
    const head = { id: entryId(id, n), assessmentId, n, previous, at: scribe.now(), device };
    const entry = { ...head, ...draft, by };
    const digest = entryDigest(entry, scribe.digestOf);
    entries.push({ ...entry, digest });
    previous = digest;
    n += 1;
  }
  const rows = await Promise.all(entries.map((entry) => sealRow(db, 'journal', entry)));
  return { end, nextKey: db.vault.name(entryId(id, end.next)), rows };
}

function linksTo(db: TimbangDatabase, links: readonly Link[]): Links {
  if (links.length === 0) return NO_LINKS;
  return {
    tables: [db.journal],
    isFree: async () => {
      for (const { end, nextKey } of links) {
        const [last, next] = await db.journal.bulkGet([end.key, nextKey]);
        if (next !== undefined || !sameValue(last, end.stored)) return false;
      }
      return true;
    },
    add: async () => {
      await db.journal.bulkAdd(links.flatMap(({ rows }) => rows));
    },
  };
}

interface Apart {
  readonly apart?: ReadonlySet<string>;
  readonly notes?: ReadonlyMap<string, JournalNote>;
}

const NONE: ReadonlySet<string> = new Set();
const NO_NOTES: ReadonlyMap<string, JournalNote> = new Map();

const draftOf = (
  { verb, by = '', about = '', heads = [] }: JournalNote,
  changes: readonly JournalChange[],
): Draft => ({ verb, by, about, heads: [...heads], changes: [...changes] });

/**
 * The entries that tell of these changes, ready to be written with them in one transaction:
 * everything that takes its time (hashing, sealing) is done here. An assessment of which
 * nothing was told yet begins with its whole state. Where nothing changes there is no entry,
 * and none of the assessments in `apart`; `notes` are those of single assessments.
 */
export async function linksFor(
  db: TimbangDatabase,
  note: JournalNote,
  moved: readonly Moved[],
  { apart = NONE, notes = NO_NOTES }: Apart = {},
): Promise<Links> {
  const { scribe } = db;
  if (!scribe) return NO_LINKS;
  const noteOf = (id: string): JournalNote => notes.get(id) ?? note;
  const changed = [...byAssessment(moved)].filter(
    ([id, changes]) => !apart.has(id) && (changes.length > 0 || noteOf(id).heads !== undefined),
  );
  return linksTo(
    db,
    await Promise.all(
      changed.map(([id, changes]) => linkOf(db, scribe, id, draftOf(noteOf(id), changes), [])),
    ),
  );
}

/** An assessment whose chain comes along from elsewhere. */
export interface Brought {
  readonly id: AssessmentId;
  readonly chain: readonly JournalEntry[];
  /** What is stored of it afterwards. */
  readonly after: JournalState;
}

/** The same for an assessment that is new here: its chain is taken in and goes on with the note. */
export async function linksForBrought(
  db: TimbangDatabase,
  note: JournalNote,
  { id, chain, after }: Brought,
): Promise<Links> {
  const { scribe } = db;
  if (!scribe) return NO_LINKS;
  const told = chain.reduce((state, { changes }) => afterChanges(state, changes), NOTHING);
  const wanted = draftOf(note, changesOfState(told, after));
  return linksTo(db, [await linkOf(db, scribe, id, wanted, chain)]);
}

/** The entry that tells of no change, such as that a file was sent, to be written with it. */
export async function linksForNote(
  db: TimbangDatabase,
  id: AssessmentId,
  note: JournalNote,
): Promise<Links> {
  const { scribe } = db;
  return scribe ? linksTo(db, [await linkOf(db, scribe, id, draftOf(note, []), [])]) : NO_LINKS;
}

/** Writes such an entry by itself. */
export async function writeNote(
  db: TimbangDatabase,
  id: AssessmentId,
  note: JournalNote,
): Promise<void> {
  for (;;) {
    const links = await linksForNote(db, id, note);
    const written = await db.transaction('rw', [...links.tables], async () => {
      if (!(await links.isFree())) return false;
      await links.add();
      return true;
    });
    if (written) return;
  }
}
