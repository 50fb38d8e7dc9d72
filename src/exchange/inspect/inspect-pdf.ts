import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { ReadFile } from './inspect-read.ts';
import { countLetters, lineOf, type TextLine } from './inspect-lines.ts';

declare global {
  /** Where the library looks for its reader before it would start a worker of its own. */
  var pdfjsWorker: unknown;
}

/**
 * Brings in the part of the library that reads files, to run where this code runs: it is in
 * a worker already, and a worker inside a worker is not everywhere.
 */
export async function preparePdf(): Promise<void> {
  globalThis.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
}

/** Of a long document its beginning and its end are read: titles stand first, signatures last. */
const FIRST_PAGES = 60;
const LAST_PAGES = 10;
/** Fewer letters than this are a stamp of the scanner, not the text of the page. */
const FEWEST_LETTERS = 40;
/** Head and foot of a page, as a share of its height. */
const MARGIN = 0.08;

/** The part of a text item that is used; the library's own type also covers marked content. */
interface Piece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly hasEOL: boolean;
}

/** A slope that is no upright page: watermarks lie across. */
function liesAcross([a = 1, b = 0]: readonly number[]): boolean {
  const degrees = Math.abs((Math.atan2(b, a) * 180) / Math.PI) % 90;
  return degrees > 5 && degrees < 85;
}

function roleAt(y: number, low: number, height: number): TextLine['role'] {
  const share = (y - low) / height;
  return share < MARGIN || share > 1 - MARGIN ? 'margin' : 'body';
}

/** Puts the pieces of a page together, line by line, as they follow one another. */
function linesOf(pieces: readonly Piece[], box: readonly number[]): readonly TextLine[] {
  const low = box[1] ?? 0;
  const height = (box[3] ?? 0) - low || 1;
  const lines: TextLine[] = [];
  let text = '';
  let role: TextLine['role'] = 'body';
  let y = Number.NaN;
  const end = (): void => {
    const line = lineOf(text, role);
    if (line) lines.push(line);
    text = '';
  };
  for (const { str, transform, hasEOL } of pieces) {
    const at = transform[5] ?? 0;
    const across = str.trim() !== '' && liesAcross(transform);
    if (across !== (role === 'mark') || (!across && Math.abs(at - y) > 2)) end();
    if (text === '') role = across ? 'mark' : roleAt(at, low, height);
    y = at;
    text += str;
    if (hasEOL) end();
  }
  end();
  return lines;
}

async function readPage(page: PDFPageProxy): Promise<readonly TextLine[]> {
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) => ('str' in item ? [item as Piece] : []));
  page.cleanup();
  return linesOf(pieces, page.view);
}

function pagesToRead(total: number, last: number): readonly number[] {
  const all = Array.from({ length: total }, (_, at) => at + 1);
  return all.filter((page) => page <= FIRST_PAGES || page > total - last);
}

async function readPages(pdf: PDFDocumentProxy, signed: boolean, last: number): Promise<ReadFile> {
  const wanted = pagesToRead(pdf.numPages, last);
  const pages: (readonly TextLine[])[] = [];
  for (const page of wanted) pages.push(await readPage(await pdf.getPage(page)));
  const textPages = pages.filter(
    (lines) => countLetters(lines.map(({ text }) => text).join('')) >= FEWEST_LETTERS,
  ).length;
  return {
    state: 'readable',
    pages: pdf.numPages,
    pagesRead: wanted.length,
    textPages,
    text: pages,
    ...(signed && { digitallySigned: true }),
  };
}

/** The entry that every digital signature has, in plain sight because its bytes are counted. */
const SIGNATURE = '/ByteRange';

function isSigned(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes(SIGNATURE);
}

/** The library's own class is not handed out by its types. */
const isPasswordAsked = (error: unknown): boolean =>
  error instanceof Error && error.name === 'PasswordException';

/**
 * Reads the text of a PDF page by page, without drawing anything. Never rejects because of
 * the file: one with a password or a broken one is told as such.
 * @param last so many pages are read from the end of a long one.
 */
export async function inspectPdf(bytes: Uint8Array, last = LAST_PAGES): Promise<ReadFile> {
  await preparePdf();
  const signed = isSigned(bytes);
  const task = getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: true,
    verbosity: 0,
  });
  try {
    return await readPages(await task.promise, signed, last);
  } catch (error) {
    return { state: isPasswordAsked(error) ? 'password' : 'corrupt' };
  } finally {
    await task.destroy();
  }
}
