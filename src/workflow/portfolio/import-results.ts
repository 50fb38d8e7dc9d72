import { dealtWith, type ImportedFile, type ResultsImport } from '#core/intake/results-import.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import { putRow } from '#storage/rows/rows.ts';
import { accountChange, readResultsImport } from '#storage/results-imports.ts';
import { attempt, type StorageTrouble } from '#workflow/attempt.ts';
import type { Desk } from '#workflow/desk.ts';
import { fateOf, readyFile, refusalOf } from './import-batch.ts';
import { newImportId } from './import-desk.ts';
import type { ListedFile } from '#workflow/evidence/listed-file.ts';
import { projectOutcomes } from './project-outcomes.ts';
import type { ManyRead, ReadResults } from './read-many.ts';
import { readAhead } from './read-ahead.ts';
import {
  receiveGround,
  withReceived,
  type ReceiveGround,
} from '#workflow/receive/receive-ground.ts';
import { receivePackages, type DayOf, type Received } from '#workflow/receive/receive-package.ts';
import { receiveKeys } from '#workflow/keys/sign-with.ts';

/** Who reads the files, and what day it is. */
export interface ImportHands {
  /** Reads files of the order, by their places in it. */
  readonly read: (
    places: readonly number[],
    keys: readonly CryptoKey[],
  ) => Promise<readonly ManyRead[]>;
  readonly dayOf: DayOf;
}

export interface ImportOrder {
  /** The folder, or the first file. */
  readonly source: string;
  readonly files: readonly ListedFile[];
  /** An account to go on with; null = a new import. */
  readonly goOn: string | null;
}

/** Files that are read at once and come in one message. */
const BATCH_FILES = 25;
/** As many bytes at most, so that a batch of large packages stays small. */
const BATCH_BYTES = 32 * 1024 ** 2;

/** As many batches are written in one transaction at most: each costs the disk a wait. */
const BATCHES_AHEAD = 4;

/** A file of the order that is still to be read. */
interface Waiting extends ListedFile {
  /** Its place in the order. */
  readonly place: number;
}

function batchesOf(files: readonly Waiting[]): readonly (readonly Waiting[])[] {
  const batches: Waiting[][] = [];
  let bytes = 0;
  for (const one of files) {
    const last = batches.at(-1);
    if (last && last.length < BATCH_FILES && bytes + one.size <= BATCH_BYTES) {
      last.push(one);
      bytes += one.size;
    } else {
      batches.push([one]);
      bytes = one.size;
    }
  }
  return batches;
}

interface Candidate {
  readonly one: ListedFile;
  readonly read: ReadResults;
}

/** Of one assessment, and of one content, only one is written at a time: its journal is a chain. */
function turnsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const turns: Candidate[][] = [];
  const subjects: Set<string>[] = [];
  for (const candidate of candidates) {
    const { subject } = candidate.read.manifest.about;
    const at = subjects.findIndex((known) => !known.has(subject));
    const turn = at < 0 ? turns.length : at;
    turns[turn] = [...(turns[turn] ?? []), candidate];
    subjects[turn] = new Set([...(subjects[turn] ?? []), subject]);
  }
  return turns;
}

async function begin(desk: Desk, { source, files, goOn }: ImportOrder): Promise<ResultsImport> {
  const { account } = goOn === null ? {} : await readResultsImport(desk.db, goOn);
  const begun: ResultsImport = account
    ? { ...account, total: files.length, state: 'running', endedAt: null }
    : {
        id: goOn ?? newImportId(),
        at: desk.now(),
        endedAt: null,
        source,
        total: files.length,
        state: 'running',
        kept: 0,
        files: [],
      };
  await putRow(desk.db, 'settings', begun);
  return begun;
}

/** One import while it runs. */
class Running {
  private readonly desk: Desk;
  private readonly hands: ImportHands;
  private readonly heard: (account: ResultsImport) => void;
  private ground: ReceiveGround;
  account: ResultsImport;

  constructor(
    desk: Desk,
    hands: ImportHands,
    start: { readonly ground: ReceiveGround; readonly account: ResultsImport },
    heard: (account: ResultsImport) => void,
  ) {
    this.desk = desk;
    this.hands = hands;
    this.heard = heard;
    this.ground = start.ground;
    this.account = start.account;
  }

  private with(files: readonly ImportedFile[]): ResultsImport {
    return { ...this.account, files: [...this.account.files, ...files] };
  }

  /** The account is written in the same transaction: a browser that dies leaves both or none. */
  private async store(turn: readonly Candidate[]): Promise<Result<true, StorageTrouble>> {
    const { desk, ground, hands } = this;
    const { id } = this.account;
    const [ready, { stored }] = await Promise.all([
      Promise.all(turn.map(({ one, read }) => readyFile(desk, ground, one, read))),
      readResultsImport(desk.db, id),
    ]);
    const fates = (received: readonly Received[]): readonly ImportedFile[] =>
      turn.flatMap(({ one, read }, at) => {
        const what = received[at];
        return what ? [fateOf(one, read, what)] : [];
      });
    const received = await receivePackages(desk, ground, ready, hands.dayOf, (all) => [
      accountChange(id, stored, this.with(fates(all))),
    ]);
    if (!received.ok) return received;
    this.account = this.with(fates(received.value));
    const records = received.value.flatMap((one) => (one.kind === 'received' ? [one.record] : []));
    this.ground = withReceived(ground, records);
    return ok(true);
  }

  async take(
    batch: readonly ListedFile[],
    read: readonly ManyRead[],
  ): Promise<Result<true, StorageTrouble>> {
    const refused: ImportedFile[] = [];
    const candidates: Candidate[] = [];
    for (const [at, one] of batch.entries()) {
      const found = read[at];
      if (!found) continue;
      const refusal = refusalOf(this.desk, one, found);
      if (refusal) refused.push(refusal);
      else if (found.ok) candidates.push({ one, read: found.value });
    }
    if (refused.length > 0) {
      this.account = this.with(refused);
      await putRow(this.desk.db, 'settings', this.account);
    }
    for (const turn of turnsOf(candidates)) {
      const stored = await this.store(turn);
      if (!stored.ok) return stored;
    }
    this.heard(this.account);
    return ok(true);
  }

  async end(state: 'done' | 'stopped'): Promise<ResultsImport> {
    this.account = { ...this.account, state, endedAt: this.desk.now() };
    await putRow(this.desk.db, 'settings', this.account);
    this.heard(this.account);
    return this.account;
  }
}

/**
 * Takes in a folder of results, or a few files: each is read to its last byte and goes through
 * every check of receiving; sound ones are stored in batches, each in one transaction with the
 * account of the import. What is here already is not taken twice. While some are written the
 * next are read. Stopped or killed, it goes on with the same account: files that were dealt
 * with are passed over. At the end the results in short are made of what came in.
 */
export function importResults(
  desk: Desk,
  order: ImportOrder,
  hands: ImportHands,
  heard: (account: ResultsImport) => void,
  signal: AbortSignal,
): Promise<Result<ResultsImport, StorageTrouble>> {
  return attempt(async () => {
    const keys = await receiveKeys(desk);
    if (!keys.ok) return keys;
    const [account, ground] = await Promise.all([begin(desk, order), receiveGround(desk)]);
    const running = new Running(desk, hands, { ground, account }, heard);
    heard(account);
    const isDone = dealtWith(account);
    const left = order.files
      .map((file, place) => ({ ...file, place }))
      .filter((file) => !isDone(file));
    const batches = batchesOf(left);
    const read = (batch: readonly Waiting[]): Promise<readonly ManyRead[]> =>
      hands
        .read(
          batch.map(({ place }) => place),
          keys.value,
        )
        .catch((error: unknown) =>
          // A bug with these files must not take the others with it.
          batch.map(() => fail({ kind: 'unreadable' as const, detail: String(error) })),
        );
    for await (const ready of readAhead(batches, read, BATCHES_AHEAD, signal)) {
      if (signal.aborted) break;
      const taken = await running.take(
        ready.flatMap(({ from }) => from),
        ready.flatMap((one) => one.read),
      );
      if (!taken.ok) return taken;
    }
    const projected = await projectOutcomes(desk, () => undefined, signal);
    const ended = await running.end(signal.aborted ? 'stopped' : 'done');
    return projected.ok ? ok(ended) : fail(projected.error);
  });
}
