import { bold, regular } from 'virtual:report-fonts';
import type { ReportFonts } from '#report/fonts.ts';

let fonts: Promise<ReportFonts> | undefined;

/** The report's fonts, read once in a worker's life; a failed reading is tried again. */
export function readFonts(): Promise<ReportFonts> {
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
