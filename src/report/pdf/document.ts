import { jsPDF } from 'jspdf';
import { WEIGHTS, type ReportFonts } from '#report/fonts.ts';
import { internalsOf, type PdfInternals } from './internals.ts';
import { Navigation } from './navigation.ts';
import { Structure } from './structure.ts';
import { infoText } from './text-string.ts';
import { writeBookmarks, writeLink } from './write-navigation.ts';
import { writeStructure } from './write-structure.ts';

/** What the file says about itself. */
export interface DocumentInfo {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  /** Moment of making, ISO 8601 UTC. */
  readonly madeAt: string;
  /** 32 hexadecimal digits that depend on the content only. */
  readonly fileId: string;
}

export const FONT = 'Laporan';
const CREATOR = 'Timbang';
const LANGUAGE = 'id-ID';

function binaryString(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return parts.join('');
}

function pdfDate(iso: string): string {
  return `D:${iso.slice(0, 19).replace(/[-:T]/g, '')}+00'00'`;
}

/** Tags, structure attributes and viewer preferences belong to PDF 1.7. */
function setVersion(doc: jsPDF): void {
  const inner = doc as unknown as {
    readonly __private__: { setPdfVersion(version: string): void };
  };
  inner.__private__.setPdfVersion('1.7');
}

/** An open PDF: jsPDF with our font, and what it cannot do itself (tags, bookmarks, links). */
export interface PdfDocument {
  readonly doc: jsPDF;
  readonly pdf: PdfInternals;
  readonly structure: Structure;
  readonly navigation: Navigation;
}

/** Link objects are numbered when their page is written, and written after the pages. */
function hookLinks({ doc, pdf, navigation, structure }: PdfDocument): readonly number[] {
  const ids: number[] = [];
  const paper = { height: doc.internal.pageSize.getHeight() };
  pdf.events.subscribe('putPage', (data) => {
    const { pageNumber } = data as { readonly pageNumber: number };
    const own = navigation.links.flatMap((link, at) => (link.page === pageNumber ? [at] : []));
    for (const at of own) ids[at] = pdf.newObjectDeferred();
    const annotations = own.map((at) => `${ids[at] ?? 0} 0 R`).join(' ');
    pdf.write(`/StructParents ${pageNumber - 1} /Tabs /S`);
    if (own.length > 0) pdf.write(`/Annots [${annotations}]`);
  });
  pdf.events.subscribe('postPutPages', () => {
    const pages = doc.getNumberOfPages();
    navigation.links.forEach((link, at) => {
      writeLink(pdf, navigation, { ...link, id: ids[at] ?? 0, parentKey: pages + at }, paper);
    });
  });
  if (structure.links.length > 0) throw new Error('report: links before the document was ready');
  return ids;
}

function hookCatalog(open: PdfDocument, links: readonly number[]): void {
  const { doc, pdf, navigation, structure } = open;
  const paper = { height: doc.internal.pageSize.getHeight() };
  const roots = { bookmarks: 0, structure: 0 };
  pdf.events.subscribe('postPutResources', () => {
    if (navigation.bookmarks.length > 0) roots.bookmarks = writeBookmarks(pdf, navigation, paper);
    roots.structure = writeStructure(pdf, structure, doc.getNumberOfPages(), {
      page: (page) => pdf.getPageInfo(page).objId,
      link: (link) => links[link] ?? 0,
    });
  });
  pdf.events.subscribe('putCatalog', () => {
    if (roots.bookmarks > 0) pdf.write(`/Outlines ${roots.bookmarks} 0 R`);
    pdf.write(`/StructTreeRoot ${roots.structure} 0 R /MarkInfo << /Marked true >>`);
    pdf.write(`/Lang (${LANGUAGE}) /ViewerPreferences << /DisplayDocTitle true >>`);
  });
}

/** Opens an A4 document that will come out the same, byte for byte, for the same input. */
export function openDocument(fonts: ReportFonts, info: DocumentInfo): PdfDocument {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
  for (const weight of WEIGHTS) {
    doc.addFileToVFS(`${weight}.ttf`, binaryString(fonts[weight]));
    doc.addFont(`${weight}.ttf`, FONT, weight === 'bold' ? 'bold' : 'normal');
  }
  setVersion(doc);
  doc.setCreationDate(pdfDate(info.madeAt));
  doc.setFileId(info.fileId.toUpperCase());
  doc.setDisplayMode('fullwidth', 'continuous', 'UseOutlines');
  doc.setProperties({
    title: infoText(info.title),
    subject: infoText(info.subject),
    author: infoText(info.author),
    keywords: infoText(info.keywords),
    creator: CREATOR,
  });
  const open = {
    doc,
    pdf: internalsOf(doc),
    structure: new Structure(),
    navigation: new Navigation(),
  };
  hookCatalog(open, hookLinks(open));
  return open;
}
