import { proxy, wrap, type Remote } from 'comlink';
import type { AgreementOrder, AgreementReport } from '#core/agreement/report.ts';
import type { AssignmentOrder } from '#core/assignment/order.ts';
import type { FileFacts, FileKind } from '#core/evidence/file-facts.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { ListTable } from '#core/evidence/list-table.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { BackupOrder } from '#workflow/backup/back-up.ts';
import type { AnswerBookOrder } from '#workflow/merging/export-answers.ts';
import type { ListFormat } from '#workflow/plans/export-register.ts';
import type { PhotoReduction } from '#exchange/photo/reduce-photo.ts';
import type { SubmissionTexts } from '#workflow/receive/parse-submission.ts';
import type { ReportOrder } from '#workflow/papers/make-report.ts';
import type { WorkSheetOrder } from '#workflow/papers/make-work-sheet.ts';
import type { PaperOrder } from '#workflow/papers/make-paper.ts';
import type { Verification } from '#workflow/receive/verify-file.ts';
import type { SubmissionHands, SubmissionOrder } from '#workflow/submit/write-submission.ts';
import type { HeavyVerbs } from './entry.ts';

/** The person pressed "Batal": no result, and nothing went wrong. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

interface Hand {
  readonly worker: Worker;
  /** Kept with its worker: when a wrapper is collected as garbage, its worker stops listening. */
  readonly verbs: Remote<HeavyVerbs>;
}

let spare: Hand | undefined;

function takeHand(): Hand {
  if (spare) {
    const hand = spare;
    spare = undefined;
    return hand;
  }
  const worker = new Worker(new URL('./entry.ts', import.meta.url), { type: 'module' });
  return { worker, verbs: wrap<HeavyVerbs>(worker) };
}

/**
 * Runs one heavy verb in a worker. A worker that ended well waits for the next
 * verb, so that it also works after the network is gone. Aborting, before the
 * start or while it runs, ends the worker at once, whatever it is doing.
 */
export async function inWorker<T>(
  signal: AbortSignal,
  run: (verbs: Remote<HeavyVerbs>) => Promise<T>,
): Promise<T> {
  if (signal.aborted) throw new Cancelled('cancelled');
  const hand = takeHand();
  try {
    const result = await new Promise<T>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Cancelled('cancelled')), { once: true });
      hand.worker.addEventListener('error', (event) => reject(new Error(event.message)), {
        once: true,
      });
      run(hand.verbs).then(resolve, reject);
    });
    if (spare) hand.worker.terminate();
    else spare = hand;
    return result;
  } catch (error) {
    hand.worker.terminate();
    throw error;
  }
}

/** Makes the report off the main thread. Rejects with {@link Cancelled} when aborted. */
export function makeReportInWorker(
  order: ReportOrder,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  return inWorker(signal, (verbs) => verbs.makeReport(order, proxy(progress)));
}

/** Makes the blank work sheet off the main thread. Rejects with {@link Cancelled} when aborted. */
export function makeWorkSheetInWorker(
  order: WorkSheetOrder,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  return inWorker(signal, (verbs) => verbs.makeWorkSheet(order, proxy(progress)));
}

/** Makes a paper of results off the main thread. Rejects with {@link Cancelled} when aborted. */
export function makePaperInWorker(
  order: PaperOrder,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array> {
  return inWorker(signal, (verbs) => verbs.makePaper(order, proxy(progress)));
}

/** An instrument as a workbook, made off the main thread. Rejects with {@link Cancelled} when aborted. */
export function makeRubricBookInWorker(
  rubric: Rubric,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['makeRubricBook']>>> {
  return inWorker(signal, async (verbs) => verbs.makeRubricBook(rubric));
}

/** Reads a workbook off the main thread. Rejects with {@link Cancelled} when aborted. */
export function openRubricBookInWorker(
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['openRubricBook']>>> {
  return inWorker(signal, async (verbs) => verbs.openRubricBook(bytes));
}

/** SHA-256 of a file, off the main thread. Rejects with {@link Cancelled} when aborted. */
export function digestInWorker(
  file: Blob,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<Digest> {
  return inWorker(signal, (verbs) => verbs.digestFile(file, proxy(progress)));
}

/** Makes a photo smaller off the main thread. Rejects with {@link Cancelled} when aborted. */
export function reducePhotoInWorker(
  photo: Blob,
  kind: FileKind,
  signal: AbortSignal,
): Promise<PhotoReduction> {
  return inWorker(signal, async (verbs) => verbs.reducePhoto(photo, kind));
}

/** What a file tells, read off the main thread. Rejects with {@link Cancelled} when aborted. */
export function inspectFileInWorker(
  file: Blob,
  digest: Digest,
  signal: AbortSignal,
): Promise<FileFacts> {
  return inWorker(signal, (verbs) => verbs.inspectFile(file, digest));
}

/** A list as a file, made and read back off the main thread. Rejects with {@link Cancelled} when aborted. */
export function exportListInWorker(
  table: ListTable,
  format: ListFormat,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['exportList']>>> {
  return inWorker(signal, async (verbs) => verbs.exportList(table, format));
}

/** Examines a file off the main thread. Rejects with {@link Cancelled} when aborted. */
export function verifyFileInWorker(
  file: Blob,
  keys: readonly CryptoKey[],
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Verification> {
  return inWorker(signal, async (verbs) => verbs.verifyFile(file, keys, proxy(progress)));
}

/** The workbook of an assessment, made and read back off the main thread. Rejects with {@link Cancelled} when aborted. */
export function makeAnswerBookInWorker(
  order: AnswerBookOrder,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['makeAnswerBook']>>> {
  return inWorker(signal, async (verbs) => verbs.makeAnswerBook(order));
}

/** Reads a workbook that was filled in, off the main thread. Rejects with {@link Cancelled} when aborted. */
export function openAnswerBookInWorker(
  file: Blob,
  order: Pick<AnswerBookOrder, 'assessment' | 'rubric'>,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['openAnswerBook']>>> {
  return inWorker(signal, async (verbs) => verbs.openAnswerBook(file, order));
}

/**
 * Writes a backup off the main thread and reads it back. Rejects with {@link Cancelled}
 * when aborted; a file that was chosen keeps what it held before.
 */
export function backUpInWorker(
  order: BackupOrder,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['backUp']>>> {
  return inWorker(signal, async (verbs) => verbs.backUp(order, proxy(progress)));
}

/**
 * Reads a file that somebody sent, off the main thread: what comes back holds its contents as
 * pieces of the file. Rejects with {@link Cancelled} when aborted.
 */
export function readReceivedInWorker(
  file: Blob,
  keys: readonly CryptoKey[],
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['readReceived']>>> {
  return inWorker(signal, async (verbs) => verbs.readReceived(file, keys, proxy(progress)));
}

/**
 * Writes a submission off the main thread and reads it back; `hands` stay on this one. Nothing
 * is stored. Rejects with {@link Cancelled} when aborted.
 */
export function writeSubmissionInWorker(
  order: SubmissionOrder,
  hands: SubmissionHands,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['writeSubmission']>>> {
  const sign = hands.sign && proxy(hands.sign);
  return inWorker(signal, async (verbs) =>
    verbs.writeSubmission(order, proxy(hands.open), sign, proxy(progress)),
  );
}

/** Checks the bodies of a stored submission off the main thread. Rejects with {@link Cancelled} when aborted. */
export function parseSubmissionInWorker(
  texts: SubmissionTexts,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['parseSubmission']>>> {
  return inWorker(signal, async (verbs) => verbs.parseSubmission(texts));
}

/** Measures how far asesors agree, off the main thread. Rejects with {@link Cancelled} when aborted. */
export function measureAgreementInWorker(
  order: AgreementOrder,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<AgreementReport> {
  return inWorker(signal, async (verbs) => verbs.measureAgreement(order, proxy(progress)));
}

/** Divides the work among asesors off the main thread. Rejects with {@link Cancelled} when aborted. */
export function proposeAssignmentInWorker(
  order: AssignmentOrder,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<HeavyVerbs['proposeAssignment']>>> {
  return inWorker(signal, async (verbs) => verbs.proposeAssignment(order));
}

/** Starts the worker and lets it read its fonts and code before anything is asked of it. */
export async function warmUpWorker(): Promise<void> {
  await inWorker(new AbortController().signal, (verbs) => verbs.warmUp());
}
