import { createEndpoint, proxy, transfer } from 'comlink';
import type { ListSource } from '#core/evidence/list-table.ts';
import type { PlanPaperSource } from '#core/invest/paper/paper-source.ts';
import type { RecapSource } from '#core/report/recap-source.ts';
import type { ResultsImport } from '#core/intake/results-import.ts';
import type { DeskAddress } from '#workflow/desk-elsewhere.ts';
import type { TableFormat } from '#workflow/tables/export-tables.ts';
import type { ImportDesk } from '#workflow/portfolio/import-desk.ts';
import { listedFile, type FileToImport, type ListedFile } from '#workflow/evidence/listed-file.ts';
import type { ImportOrder as ResultsOrder } from '#workflow/portfolio/import-results.ts';
import type { ImportOrder } from '#workflow/plans/plan-import.ts';
import type { KnownMapping } from '#workflow/tables/read-table-file.ts';
import type { TableKindId } from '#workflow/tables/table-kinds.ts';
import type { TakeOrder } from '#workflow/tables/take-import.ts';
import type { UndoOrder } from '#workflow/tables/undo-import-of-table.ts';
import type { HeavyVerbs } from './entry.ts';
import { inWorker } from './client.ts';

/** What counts of the results of one government. Rejects with {@link Cancelled} when aborted. */
export function readCountedInWorker(
  address: DeskAddress,
  government: string | null,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['readCounted']>>> {
  return inWorker(signal, async (verbs) => verbs.readCounted(address, government));
}

/** Makes the summary of all agencies off the main thread. Rejects with {@link Cancelled} when aborted. */
export function makeRecapReportInWorker(
  source: RecapSource,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  return inWorker(signal, (verbs) => verbs.makeRecapReport(source, proxy(progress)));
}

/** Makes the document of a plan off the main thread. Rejects with {@link Cancelled} when aborted. */
export function makePlanPaperInWorker(
  source: PlanPaperSource,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  return inWorker(signal, (verbs) => verbs.makePlanPaper(source, proxy(progress)));
}

/** Makes draft KAKs off the main thread. Rejects with {@link Cancelled} when aborted. */
export function makeKaksInWorker(
  source: PlanPaperSource,
  initiatives: readonly string[],
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  return inWorker(signal, (verbs) => verbs.makeKaks(source, initiatives, proxy(progress)));
}

/** Fills a new database with sample data. Rejects with {@link Cancelled} when aborted. */
export function makeSampleInWorker(
  database: string,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<void> {
  return inWorker(signal, (verbs) => verbs.makeSample(database, proxy(progress)));
}

/**
 * Tables as one file, made and read back off the main thread, which is asked for the rows
 * piece by piece. Rejects with {@link Cancelled} when aborted.
 */
export function exportTablesInWorker(
  sources: readonly ListSource[],
  format: TableFormat,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['exportTables']>>> {
  const heads = sources.map(({ name, columns, length }) => ({ name, columns, length }));
  const read = proxy(
    (table: number, from: number, to: number) => sources[table]?.rows(from, to) ?? [],
  );
  return inWorker(signal, async (verbs) =>
    verbs.exportTables(heads, format, read, proxy(progress)),
  );
}

/** The browser asks the disk for the length of each file, and the page waits: some at a time. */
const LISTED_AT_ONCE = 10;

async function listedFiles(files: readonly FileToImport[]): Promise<readonly ListedFile[]> {
  const listed: ListedFile[] = [];
  for (let at = 0; at < files.length; at += LISTED_AT_ONCE) {
    listed.push(...files.slice(at, at + LISTED_AT_ONCE).map(listedFile));
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
  return listed;
}

/** What is to be imported, the files themselves included. */
export interface ResultsFiles extends Omit<ResultsOrder, 'files'> {
  readonly files: readonly FileToImport[];
}

/**
 * Takes in results off the main thread: one worker reads the files, another checks them against
 * what is here and writes. Aborting stops it between two pieces: what is stored stays.
 */
export async function importResultsInWorker(
  desk: ImportDesk,
  { files, ...order }: ResultsFiles,
  heard: (account: ResultsImport) => void,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['importResults']>>> {
  const whole = new AbortController();
  try {
    return await inWorker(whole.signal, (reader) =>
      inWorker(whole.signal, async (writer) => {
        const give = async (places: readonly number[]): Promise<readonly File[]> =>
          places.flatMap((place) => files[place]?.file ?? []);
        await reader.readFrom(proxy(give));
        const port = await reader[createEndpoint]();
        const listed = { ...order, files: await listedFiles(files) };
        const ended = writer.importResults(desk, listed, transfer(port, [port]), proxy(heard));
        const stop = (): void => void writer.stopImport();
        if (signal.aborted) stop();
        signal.addEventListener('abort', stop, { once: true });
        return ended;
      }),
    );
  } finally {
    // One of them broke: the other waits for it in vain.
    whole.abort();
  }
}

/** Takes an import of results back, off the main thread: all of it or nothing. */
export function undoResultsImportInWorker(
  address: DeskAddress,
  id: string,
): Promise<Awaited<ReturnType<HeavyVerbs['undoResultsImport']>>> {
  const { signal } = new AbortController();
  return inWorker(signal, async (verbs) => verbs.undoResultsImport(address, id));
}

/**
 * Makes the results in short that are missing, off the main thread. Rejects with
 * {@link Cancelled} when aborted; what was made by then stays.
 */
export function projectOutcomesInWorker(
  address: DeskAddress,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['projectOutcomes']>>> {
  return inWorker(signal, async (verbs) => verbs.projectOutcomes(address, proxy(progress)));
}

/** Reads a table for looking at, off the main thread. Rejects with {@link Cancelled} when aborted. */
export function readTableInWorker(
  file: Blob,
  { kind, known }: { readonly kind: TableKindId; readonly known: readonly KnownMapping[] },
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['readTableFile']>>> {
  return inWorker(signal, async (verbs) => verbs.readTableFile(file, kind, known));
}

/** What is stored now, for backups, read off the main thread. Rejects with {@link Cancelled} when aborted. */
export function readMarksInWorker(
  address: DeskAddress,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['readMarks']>>> {
  return inWorker(signal, async (verbs) => verbs.readMarks(address));
}

/** What an import would do, worked out off the main thread. Rejects with {@link Cancelled} when aborted. */
export function previewImportInWorker(
  order: ImportOrder,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['previewImport']>>> {
  return inWorker(signal, async (verbs) => verbs.previewImport(order));
}

/**
 * Stores an import off the main thread. Rejects with {@link Cancelled} when aborted: then all of
 * it is stored, if that came too late, or nothing.
 */
export function takeImportInWorker(
  order: TakeOrder,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['takeImport']>>> {
  return inWorker(signal, async (verbs) => verbs.takeImport(order, proxy(progress)));
}

/** What taking an import back would do. Rejects with {@link Cancelled} when aborted. */
export function lookAtUndoInWorker(
  order: UndoOrder,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['lookAtUndo']>>> {
  return inWorker(signal, async (verbs) => verbs.lookAtUndo(order));
}

/** Takes an import back off the main thread. Rejects with {@link Cancelled} when aborted. */
export function undoImportInWorker(
  order: UndoOrder,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['undoImportOfTable']>>> {
  return inWorker(signal, async (verbs) => verbs.undoImportOfTable(order, proxy(progress)));
}
