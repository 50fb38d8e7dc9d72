import { expose, transfer } from 'comlink';
import { bold, regular } from 'virtual:report-fonts';
import type { Rubric } from '#core/rubric/types.ts';
import type { ReportFonts } from '#report/fonts.ts';
import type { makeRubricBook, openRubricBook } from '#workflow/rubric-book.ts';
import type { ReportOrder } from '#workflow/make-report.ts';
import type { WorkSheetOrder } from '#workflow/make-work-sheet.ts';

type Progress = (done: number, total: number) => void;

/** The verbs' code, each in a chunk of its own: read when it is first asked for. */
const CODE = {
  report: () => import('#workflow/make-report.ts'),
  workSheet: () => import('#workflow/make-work-sheet.ts'),
  rubricBook: () => import('#workflow/rubric-book.ts'),
} as const;

let fonts: Promise<ReportFonts> | undefined;

/** The report's fonts, read once in a worker's life; a failed reading is tried again. */
function readFonts(): Promise<ReportFonts> {
  fonts ??= Promise.all([bytesOf(regular), bytesOf(bold)]).then(
    ([regularBytes, boldBytes]) => ({ regular: regularBytes, bold: boldBytes }),
    (error: unknown) => {
      fonts = undefined;
      throw error;
    },
  );
  return fonts;
}

async function bytesOf(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`report font not available: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Hands bytes over without copying them. */
function handOver(bytes: Uint8Array): Uint8Array {
  return transfer(bytes, [bytes.buffer]);
}

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
  async makeRubricBook(rubric: Rubric): Promise<ReturnType<typeof makeRubricBook>> {
    return (await CODE.rubricBook()).makeRubricBook(rubric);
  },
  async openRubricBook(bytes: Uint8Array): Promise<ReturnType<typeof openRubricBook>> {
    return (await CODE.rubricBook()).openRubricBook(bytes);
  },
};

export type HeavyVerbs = typeof heavyVerbs;

expose(heavyVerbs);
