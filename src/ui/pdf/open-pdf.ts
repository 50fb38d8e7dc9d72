import {
  getDocument,
  PDFDataRangeTransport,
  PDFWorker,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PdfDecoders } from './pdf-decoders.ts';

/** One page on its way to a canvas. */
interface PdfDrawing {
  /** The finished page; rejects when it cannot be drawn or was cancelled. */
  readonly canvas: Promise<HTMLCanvasElement>;
  readonly cancel: () => void;
}

/** An open PDF; pages are read and drawn one at a time, when asked for. */
export interface OpenPdf {
  readonly pages: number;
  /** Draws a page (from 1) `width` CSS pixels wide. */
  readonly draw: (page: number, width: number) => PdfDrawing;
  readonly close: () => void;
}

export type PdfOutcome =
  | { readonly kind: 'open'; readonly pdf: OpenPdf }
  /** `wrong`: a password was given and does not fit. */
  | { readonly kind: 'password'; readonly wrong: boolean }
  | { readonly kind: 'broken' }
  /** The reader itself could not be loaded: no network, and not kept for offline use. */
  | { readonly kind: 'no-reader' };

/** Bytes are read from the disk in pieces of this size, so that a big file stays on it. */
const PIECE = 256 * 1024;
/** The largest picture of a page; browsers refuse larger ones. */
const MOST_PIXELS = 16_000_000;

interface Reader {
  readonly worker: PDFWorker;
  readonly failed: Promise<never>;
}

let reader: Reader | undefined;

/** One worker for all files, started when the first one is opened. */
function startReader(): Reader {
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    port.addEventListener('error', () => {
      reader = undefined;
      reject(new ReaderMissing());
    });
  });
  failed.catch(() => undefined);
  return { worker: PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS }), failed };
}

class ReaderMissing extends Error {}

/** Reads a file piece by piece. */
class BlobPieces extends PDFDataRangeTransport {
  readonly #blob: Blob;

  constructor(blob: Blob) {
    super(blob.size, null);
    this.#blob = blob;
  }

  override requestDataRange(begin: number, end: number): void {
    const give = (bytes: ArrayBuffer): void => this.onDataRange(begin, new Uint8Array(bytes));
    this.#blob
      .slice(begin, end)
      .arrayBuffer()
      .then(give, () => give(new ArrayBuffer(end - begin)));
  }
}

async function drawPage(
  document: PDFDocumentProxy,
  at: number,
  width: number,
  onCancel: (cancel: () => void) => boolean,
): Promise<HTMLCanvasElement> {
  const page = await document.getPage(at);
  const natural = page.getViewport({ scale: 1 });
  const wanted = (width * window.devicePixelRatio) / natural.width;
  const most = Math.sqrt(MOST_PIXELS / (natural.width * natural.height));
  const viewport = page.getViewport({ scale: Math.min(wanted, most) });
  const canvas = window.document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(viewport.width));
  canvas.height = Math.max(1, Math.floor(viewport.height));
  const task = page.render({ canvas, viewport });
  if (onCancel(() => task.cancel())) task.cancel();
  await task.promise;
  return canvas;
}

function openedPdf(document: PDFDocumentProxy, close: () => void): OpenPdf {
  return {
    pages: document.numPages,
    close,
    draw: (page, width) => {
      let cancelled = false;
      let stop: () => void = () => undefined;
      const canvas = drawPage(document, page, width, (cancel) => {
        stop = cancel;
        return cancelled;
      });
      return {
        canvas,
        cancel: () => {
          cancelled = true;
          stop();
        },
      };
    },
  };
}

/** Opens a PDF for looking at it. Nothing of it is run, and nothing is asked of another host. */
export async function openPdf(blob: Blob, password?: string): Promise<PdfOutcome> {
  reader ??= startReader();
  const { worker, failed } = reader;
  const task = getDocument({
    range: new BlobPieces(blob),
    rangeChunkSize: PIECE,
    disableAutoFetch: true,
    disableStream: true,
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    BinaryDataFactory: PdfDecoders,
    verbosity: VerbosityLevel.ERRORS,
    worker,
    ...(password !== undefined && { password }),
  });
  const close = (): void => void task.destroy().catch(() => undefined);
  try {
    const document = await Promise.race([task.promise, failed]);
    return { kind: 'open', pdf: openedPdf(document, close) };
  } catch (error) {
    close();
    if (error instanceof ReaderMissing) return { kind: 'no-reader' };
    if (error instanceof Error && error.name === 'PasswordException') {
      return { kind: 'password', wrong: password !== undefined };
    }
    return { kind: 'broken' };
  }
}

/** Brings in the reader before it is needed, for when the network may be gone by then. */
export function warmUpReader(): void {
  reader ??= startReader();
}
