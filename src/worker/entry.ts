import { expose, transfer } from 'comlink';
import { bold, regular } from 'virtual:report-fonts';
import { makeReport, type ReportOrder } from '#workflow/make-report.ts';

async function bytesOf(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`report font not available: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The heavy verbs, away from the thread that draws the screen. */
const heavyVerbs = {
  async makeReport(
    order: ReportOrder,
    progress: (done: number, total: number) => void,
  ): Promise<Uint8Array> {
    const [regularBytes, boldBytes] = await Promise.all([bytesOf(regular), bytesOf(bold)]);
    const fonts = { regular: regularBytes, bold: boldBytes };
    const bytes = await makeReport(order, fonts, progress);
    return transfer(bytes, [bytes.buffer]);
  },
};

export type HeavyVerbs = typeof heavyVerbs;

expose(heavyVerbs);
