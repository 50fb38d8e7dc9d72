import { expose, transfer, wrap } from 'comlink';
import type { AgreementOrder, AgreementReport } from '#core/agreement/report.ts';
import type { AssignmentOrder } from '#core/assignment/order.ts';
import type { FileFacts, FileKind } from '#core/evidence/file-facts.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { ListTable } from '#core/evidence/list-table.ts';
import type { PlanPaperSource } from '#core/invest/paper/paper-source.ts';
import type { ResultsImport } from '#core/intake/results-import.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { PhotoReduction } from '#exchange/photo/reduce-photo.ts';
import type { RecapSource } from '#core/report/recap-source.ts';
import type { backUp, BackupOrder } from '#workflow/backup/back-up.ts';
import type { AnswerBookOrder, exportAnswers } from '#workflow/merging/export-answers.ts';
import type { exportList, ListFormat } from '#workflow/plans/export-register.ts';
import type {
  exportTables,
  ReadRows,
  TableFormat,
  TableHead,
} from '#workflow/tables/export-tables.ts';
import type { openAnswerBook } from '#workflow/merging/open-answer-book.ts';
import type { makeRubricBook, openRubricBook } from '#workflow/rubrics/rubric-book.ts';
import type { ImportOrder } from '#workflow/plans/plan-import.ts';
import type { ImportDesk } from '#workflow/portfolio/import-desk.ts';
import type { importResultsAt, undoResultsImportAt } from '#workflow/portfolio/import-elsewhere.ts';
import type {
  ImportHands,
  ImportOrder as ResultsOrder,
} from '#workflow/portfolio/import-results.ts';
import type { previewImport } from '#workflow/tables/preview-import.ts';
import type { proposeAssignment } from '#workflow/period/propose-assignment.ts';
import type { KnownMapping, readTableFile } from '#workflow/tables/read-table-file.ts';
import type { TableKindId } from '#workflow/tables/table-kinds.ts';
import type { takeImport, TakeOrder } from '#workflow/tables/take-import.ts';
import type {
  lookAtUndo,
  undoImportOfTable,
  UndoOrder,
} from '#workflow/tables/undo-import-of-table.ts';
import type { DeskAddress } from '#workflow/desk-elsewhere.ts';
import type { readCounted } from '#workflow/portfolio/read-counted.ts';
import type { ReportOrder } from '#workflow/papers/make-report.ts';
import type { parseSubmission, SubmissionTexts } from '#workflow/receive/parse-submission.ts';
import type { projectOutcomesAt } from '#workflow/portfolio/project-elsewhere.ts';
import type { ManyRead } from '#workflow/portfolio/read-many.ts';
import type { readReceived } from '#workflow/receive/receive-read.ts';
import type { WorkSheetOrder } from '#workflow/papers/make-work-sheet.ts';
import type { PaperOrder } from '#workflow/papers/make-paper.ts';
import type {
  SubmissionHands,
  SubmissionOrder,
  writeSubmission,
} from '#workflow/submit/write-submission.ts';
import type { Verification } from '#workflow/receive/verify-file.ts';
import type { readWorkMarksOf } from '#workflow/workspaces/work-marks.ts';
import { CODE } from './heavy-code.ts';
import { readFonts } from './read-fonts.ts';

type Progress = (done: number, total: number) => void;

/** Hands bytes over without copying them. */
function handOver(bytes: Uint8Array): Uint8Array {
  return transfer(bytes, [bytes.buffer]);
}

/** What another worker is asked for by the one that imports. */
type Reader = Pick<HeavyVerbs, 'readPlaces'>;

/** Gives the files of an import that are to be read next. */
type FileSource = (places: readonly number[]) => Promise<readonly Blob[]>;

/** Where the files come from that this one reads for another worker. */
let fileSource: FileSource | undefined;

/** Stops the import of results that runs here. */
let stopping: AbortController | undefined;

/** The heavy verbs, away from the thread that draws the screen. */
const heavyVerbs = {
  /** Reads everything that any verb will need, while there is a network. */
  async warmUp(): Promise<void> {
    await Promise.all([readFonts(), ...Object.values(CODE).map((read) => read())]);
  },
  async makeReport(order: ReportOrder, progress: Progress): Promise<Uint8Array> {
    const [{ makeReport }, readyFonts] = await Promise.all([CODE.report(), readFonts()]);
    return handOver(await makeReport(order, readyFonts, progress));
  },
  async makeWorkSheet(order: WorkSheetOrder, progress: Progress): Promise<Uint8Array> {
    const [{ makeWorkSheet }, readyFonts] = await Promise.all([CODE.workSheet(), readFonts()]);
    return handOver(await makeWorkSheet(order, readyFonts, progress));
  },
  async makePaper(order: PaperOrder, progress: Progress): Promise<Uint8Array> {
    const [{ makePaper }, readyFonts] = await Promise.all([CODE.paper(), readFonts()]);
    return handOver(await makePaper(order, readyFonts, progress));
  },
  async makeRecapReport(source: RecapSource, progress: Progress): Promise<Uint8Array> {
    const [{ makeRecapReport }, readyFonts] = await Promise.all([CODE.recap(), readFonts()]);
    return handOver(await makeRecapReport(source, readyFonts, progress));
  },
  async makePlanPaper(source: PlanPaperSource, progress: Progress): Promise<Uint8Array> {
    const [{ makePlanPaper }, readyFonts] = await Promise.all([CODE.planPaper(), readFonts()]);
    return handOver(await makePlanPaper(source, readyFonts, progress));
  },
  async makeKaks(
    source: PlanPaperSource,
    initiatives: readonly string[],
    progress: Progress,
  ): Promise<Uint8Array> {
    return handOver(await (await CODE.kaks()).makeKaks(source, initiatives, progress));
  },
  async makeRubricBook(rubric: Rubric): Promise<ReturnType<typeof makeRubricBook>> {
    return (await CODE.rubricBook()).makeRubricBook(rubric);
  },
  async openRubricBook(bytes: Uint8Array): Promise<ReturnType<typeof openRubricBook>> {
    return (await CODE.rubricBook()).openRubricBook(bytes);
  },
  async digestFile(file: Blob, progress: (done: number) => void): Promise<Digest> {
    return (await CODE.digest()).digestOfBytes(file, { progress });
  },
  async reducePhoto(photo: Blob, kind: FileKind): Promise<PhotoReduction> {
    return (await CODE.photo()).reducePhotoOffScreen(photo, kind);
  },
  async inspectFile(file: Blob, digest: Digest): Promise<FileFacts> {
    return (await CODE.inspect()).inspectFile(file, digest);
  },
  async exportList(table: ListTable, format: ListFormat): Promise<ReturnType<typeof exportList>> {
    return (await CODE.list()).exportList(table, format);
  },
  async readCounted(
    address: DeskAddress,
    government: string | null,
  ): Promise<Awaited<ReturnType<typeof readCounted>>> {
    return (await CODE.counted()).readCounted(address, government);
  },
  async exportTables(
    heads: readonly TableHead[],
    format: TableFormat,
    read: ReadRows,
    progress: Progress,
  ): Promise<Awaited<ReturnType<typeof exportTables>>> {
    return (await CODE.tables()).exportTables(heads, format, read, progress);
  },
  async verifyFile(
    file: Blob,
    keys: readonly CryptoKey[],
    progress: Progress,
  ): Promise<Verification> {
    const { signal } = new AbortController();
    return (await CODE.verify()).verifyFile(file, keys, progress, signal);
  },
  async makeAnswerBook(order: AnswerBookOrder): Promise<ReturnType<typeof exportAnswers>> {
    return (await CODE.makeBook()).exportAnswers(order);
  },
  async openAnswerBook(
    file: Blob,
    order: Pick<AnswerBookOrder, 'assessment' | 'rubric'>,
  ): ReturnType<typeof openAnswerBook> {
    return (await CODE.openBook()).openAnswerBook(file, order);
  },
  async backUp(
    order: BackupOrder,
    progress: Progress,
  ): Promise<Awaited<ReturnType<typeof backUp>>> {
    return (await CODE.backup()).backUp(order, progress);
  },
  async writeSubmission(
    order: SubmissionOrder,
    open: SubmissionHands['open'],
    sign: SubmissionHands['sign'],
    progress: Progress,
  ): Promise<Awaited<ReturnType<typeof writeSubmission>>> {
    const { signal } = new AbortController();
    return (await CODE.submission()).writeSubmission(order, { open, sign }, progress, signal);
  },
  async measureAgreement(order: AgreementOrder, progress: Progress): Promise<AgreementReport> {
    return (await CODE.agreement()).measureAll(order, progress);
  },
  async proposeAssignment(order: AssignmentOrder): ReturnType<typeof proposeAssignment> {
    return (await CODE.assignment()).proposeAssignment(order);
  },
  /** Fills a database that is not there yet with sample data. */
  async makeSample(database: string, progress: Progress): Promise<void> {
    await (await CODE.sample()).makeSampleIn(database, progress);
  },
  async readReceived(
    file: Blob,
    keys: readonly CryptoKey[],
    progress: Progress,
  ): Promise<Awaited<ReturnType<typeof readReceived>>> {
    return (await CODE.receive()).readReceived(file, keys, progress, new AbortController().signal);
  },
  /** Tells where the files come from, some at a time: the page is not kept by all at once. */
  readFrom(source: FileSource): void {
    fileSource = source;
  },
  async readPlaces(
    places: readonly number[],
    keys: readonly CryptoKey[],
  ): Promise<readonly ManyRead[]> {
    const [{ readMany, bytesIn }, files] = await Promise.all([CODE.many(), fileSource?.(places)]);
    const read = await readMany(files ?? [], keys);
    return transfer(read, [...bytesIn(read)]);
  },
  /** Takes in results and writes them itself; `reader` is the way to the worker that reads files. */
  async importResults(
    desk: ImportDesk,
    order: ResultsOrder,
    reader: MessagePort,
    heard: (account: ResultsImport) => void,
  ): ReturnType<typeof importResultsAt> {
    const own = new AbortController();
    stopping = own;
    const { readPlaces } = wrap<Reader>(reader);
    // A signal cannot be sent: what is being read when it stops is read to its end.
    const read: ImportHands['read'] = (places, keys) => readPlaces(places, keys);
    return (await CODE.results()).importResultsAt(desk, order, read, heard, own.signal);
  },
  stopImport(): void {
    stopping?.abort();
  },
  async undoResultsImport(
    address: DeskAddress,
    id: string,
  ): ReturnType<typeof undoResultsImportAt> {
    return (await CODE.results()).undoResultsImportAt(address, id);
  },
  async projectOutcomes(
    address: DeskAddress,
    progress: Progress,
  ): ReturnType<typeof projectOutcomesAt> {
    return (await CODE.outcomes()).projectOutcomesAt(address, progress);
  },
  async parseSubmission(texts: SubmissionTexts): ReturnType<typeof parseSubmission> {
    return (await CODE.parse()).parseSubmission(texts);
  },
  async readTableFile(
    file: Blob,
    kind: TableKindId,
    known: readonly KnownMapping[],
  ): ReturnType<typeof readTableFile> {
    return (await CODE.tableFile()).readTableFile(file, kind, known);
  },
  async readMarks(address: DeskAddress): ReturnType<typeof readWorkMarksOf> {
    return (await CODE.marks()).readWorkMarksOf(address);
  },
  async previewImport(order: ImportOrder): ReturnType<typeof previewImport> {
    return (await CODE.tablePreview()).previewImport(order);
  },
  async takeImport(order: TakeOrder, progress: Progress): ReturnType<typeof takeImport> {
    return (await CODE.tableTake()).takeImport(order, progress);
  },
  async lookAtUndo(order: UndoOrder): ReturnType<typeof lookAtUndo> {
    return (await CODE.tableUndo()).lookAtUndo(order);
  },
  async undoImportOfTable(
    order: UndoOrder,
    progress: Progress,
  ): ReturnType<typeof undoImportOfTable> {
    return (await CODE.tableUndo()).undoImportOfTable(order, progress);
  },
};

export type HeavyVerbs = typeof heavyVerbs;

expose(heavyVerbs);
