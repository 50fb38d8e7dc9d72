import { Dexie, type Table } from 'dexie';
import type { StoredBytes } from './file-bytes.ts';
import { PLAIN_VAULT, type Vault } from '#storage/vault/vault.ts';
import type { Scribe } from '#storage/rows/writer.ts';

/** The tables of records, each with the properties that stay readable: its key, then its indexes. */
export const RECORD_KEYS = {
  assessments: ['id'],
  agencyLists: ['id'],
  rubrics: ['digest'],
  documents: ['id', 'assessmentId'],
  facts: ['digest'],
  settings: ['id'],
  contacts: ['id'],
  periods: ['id'],
  packages: ['id'],
  journal: ['id', 'assessmentId'],
  reviews: ['id'],
  messages: ['id'],
  consensus: ['id'],
  roster: ['id'],
  applications: ['id'],
  facilities: ['id'],
  datasets: ['id'],
  imports: ['id'],
  setAside: ['id'],
  initiatives: ['id'],
  prices: ['id'],
  plans: ['id'],
  clearances: ['id'],
  outcomes: ['id'],
} as const;

export type RecordTable = keyof typeof RECORD_KEYS;
/** The tables of which every change is written into the journal. */
export type JournaledTable = 'assessments' | 'documents';
/** The tables that may be written without a word about it. */
export type PlainTable = Exclude<RecordTable, JournaledTable | 'journal'>;

/** The bytes of one file; `digest` is named by the vault, `blob` sealed by it. */
export interface FileRow {
  readonly digest: string;
  readonly blob: StoredBytes;
  /** Bytes of the file itself, sealed or not. */
  readonly size: number;
}

/** The secret half of a desk's identity; the browser signs with it and gives it to nobody. */
export interface KeyRow {
  readonly id: string;
}

/** A file that waits in the bin; its bytes are still there. */
export interface BinRow {
  readonly digest: string;
  /** ISO 8601 UTC. */
  readonly discardedAt: string;
}

/**
 * The browser's database. Rows are `unknown` on purpose: what comes out of a disk
 * is data at a door and is parsed before use, so a damaged row is found, named and
 * kept instead of breaking the page. Bytes of files live apart from the records.
 */
export class TimbangDatabase extends Dexie {
  declare readonly assessments: Table<unknown, string>;
  declare readonly agencyLists: Table<unknown, string>;
  declare readonly rubrics: Table<unknown, string>;
  declare readonly documents: Table<unknown, string>;
  declare readonly facts: Table<unknown, string>;
  declare readonly settings: Table<unknown, string>;
  declare readonly contacts: Table<unknown, string>;
  declare readonly periods: Table<unknown, string>;
  declare readonly packages: Table<unknown, string>;
  declare readonly journal: Table<unknown, string>;
  declare readonly reviews: Table<unknown, string>;
  declare readonly messages: Table<unknown, string>;
  declare readonly consensus: Table<unknown, string>;
  declare readonly roster: Table<unknown, string>;
  declare readonly applications: Table<unknown, string>;
  declare readonly facilities: Table<unknown, string>;
  declare readonly datasets: Table<unknown, string>;
  declare readonly imports: Table<unknown, string>;
  declare readonly setAside: Table<unknown, string>;
  declare readonly initiatives: Table<unknown, string>;
  declare readonly prices: Table<unknown, string>;
  declare readonly plans: Table<unknown, string>;
  declare readonly clearances: Table<unknown, string>;
  /** Made from packages, and made again where they are not here. */
  declare readonly outcomes: Table<unknown, string>;
  /** Views as they were, made again where they are not here; never in a sealed database. */
  declare readonly answers: Table<unknown, string>;
  declare readonly keys: Table<KeyRow, string>;
  declare readonly files: Table<FileRow, string>;
  declare readonly bin: Table<BinRow, string>;
  readonly vault: Vault;
  /** Who writes the journal; null = nobody, for work on the bare tables. A desk always has one. */
  readonly scribe: Scribe | null;

  constructor(name: string, vault: Vault = PLAIN_VAULT, scribe: Scribe | null = null) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.vault = vault;
    this.scribe = scribe;
    this.version(1).stores({
      assessments: 'id, status, updatedAt',
      agencyLists: 'id',
    });
    this.version(2).stores({ rubrics: 'digest' });
    this.version(3).stores({
      documents: 'id, assessmentId',
      facts: 'digest',
      settings: 'id',
      files: 'digest',
      bin: 'digest',
    });
    this.version(4).stores({
      contacts: 'id',
      periods: 'id',
      packages: 'id',
      journal: 'id, assessmentId',
      keys: 'id',
    });
    this.version(5).stores({ reviews: 'id', messages: 'id', consensus: 'id' });
    this.version(6).stores({
      roster: 'id',
      applications: 'id',
      facilities: 'id',
      datasets: 'id',
      imports: 'id',
      setAside: 'id',
      outcomes: 'id',
    });
    this.version(7).stores({ answers: 'id' });
    this.version(8).stores({ initiatives: 'id', prices: 'id', plans: 'id', clearances: 'id' });
  }
}
