import type { Digest } from '#core/lib/ids.ts';
import { fingerprintsIn } from '#core/package/typed-fingerprint.ts';
import { codesIn, type PaperCode } from '#core/report/paper-code.ts';

/** Larger ones are not read: an office laptop has to hold them in memory while it does. */
const MOST_BYTES = 100 * 1024 * 1024;

/** What a PDF says in print about files. */
export type PrintedFingerprints =
  | { readonly state: 'password' | 'unreadable' }
  | {
      readonly state: 'read';
      readonly pages: number;
      /** Every fingerprint printed in full, in their order: of packages and of evidence. */
      readonly found: readonly Digest[];
      /** The papers of results that it says it is. */
      readonly codes: readonly PaperCode[];
    };

/** A paper about many results ends with the list of them, over many pages. */
const LAST_PAGES = 40;

/** Readers of PDF look for this within the first kilobyte. */
const PDF = '%PDF-';
const HEAD_BYTES = 1024;

/** Whether a file is a PDF by its content, whatever its name. Rejects when it cannot be read. */
export async function isPdf(file: Blob): Promise<boolean> {
  const head = await file.slice(0, HEAD_BYTES).text();
  return head.includes(PDF) && !head.startsWith('PK');
}

/** Reads the fingerprints that are printed in a PDF. Never rejects because of the file. */
export async function printedFingerprints(file: Blob): Promise<PrintedFingerprints> {
  if (file.size > MOST_BYTES) return { state: 'unreadable' };
  const { inspectPdf } = await import('#exchange/inspect/inspect-pdf.ts');
  const read = await inspectPdf(new Uint8Array(await file.arrayBuffer()), LAST_PAGES);
  if (read.state === 'password') return { state: 'password' };
  if (read.state !== 'readable' || !read.text) return { state: 'unreadable' };
  const text = read.text.map((lines) => lines.map((line) => line.text).join('\n')).join('\n\n\n');
  const pages = read.pages ?? read.text.length;
  return { state: 'read', pages, found: fingerprintsIn(text), codes: codesIn(text) };
}
