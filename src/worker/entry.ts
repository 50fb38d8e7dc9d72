import { expose, transfer } from 'comlink';
import { bold, regular } from 'virtual:report-fonts';
import type { ReportFonts } from '#report/fonts.ts';
import { makeReport, type ReportOrder } from '#workflow/make-report.ts';

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

/** The heavy verbs, away from the thread that draws the screen. */
const heavyVerbs = {
  async warmUp(): Promise<void> {
    await readFonts();
  },
  async makeReport(
    order: ReportOrder,
    progress: (done: number, total: number) => void,
  ): Promise<Uint8Array> {
    const bytes = await makeReport(order, await readFonts(), progress);
    return transfer(bytes, [bytes.buffer]);
  },
};

export type HeavyVerbs = typeof heavyVerbs;

expose(heavyVerbs);
