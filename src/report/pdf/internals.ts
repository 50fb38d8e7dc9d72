import type { jsPDF } from 'jspdf';

/**
 * The part of jsPDF that is there but not in its types. jsPDF is pinned to one
 * exact version; the tests read the finished file back with other tools.
 */
export interface PdfInternals {
  readonly events: { subscribe(topic: string, handler: (data: unknown) => void): unknown };
  /** Writes into the current page, or into the file while it is being built. */
  write(...parts: readonly string[]): void;
  /** Starts a new object and gives its number. */
  newObject(): number;
  /** Reserves an object number for later. */
  newObjectDeferred(): number;
  newObjectDeferredBegin(id: number, write: boolean): void;
  getPageInfo(page: number): { readonly objId: number };
  getCurrentPageInfo(): { readonly pageNumber: number };
}

/** jsPDF's inner side, typed. */
export function internalsOf(doc: jsPDF): PdfInternals {
  return doc.internal as unknown as PdfInternals;
}

/** Writes one whole object under a reserved number. */
export function writeObject(pdf: PdfInternals, id: number, body: string): void {
  pdf.newObjectDeferredBegin(id, true);
  pdf.write(`<<${body}>>`);
  pdf.write('endobj');
}
