import type { FileKind } from '#core/evidence/file-facts.ts';

/** What a file is, told by its content; the name plays no part. */
export interface Sniffed {
  readonly kind: FileKind;
  /** Media type; empty = not recognised. */
  readonly type: string;
}

/** How many bytes of the beginning {@link sniffKind} looks at. */
export const HEAD_BYTES = 4096;

const UNKNOWN: Sniffed = { kind: 'unknown', type: '' };
/** Also for HTML and SVG: what is only shown as text cannot do anything. */
const TEXT: Sniffed = { kind: 'text', type: 'text/plain' };

const SIGNATURES: readonly (readonly [bytes: string, Sniffed])[] = [
  ['\xff\xd8\xff', { kind: 'jpeg', type: 'image/jpeg' }],
  ['\x89PNG\r\n\x1a\n', { kind: 'png', type: 'image/png' }],
  ['GIF87a', { kind: 'gif', type: 'image/gif' }],
  ['GIF89a', { kind: 'gif', type: 'image/gif' }],
  ['II*\0', { kind: 'tiff', type: 'image/tiff' }],
  ['MM\0*', { kind: 'tiff', type: 'image/tiff' }],
];

const OOXML = 'application/vnd.openxmlformats-officedocument.';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';

/** Where the part `mimetype` of an OpenDocument file ends at the latest. */
const MIME_END = 256;

/** By the folder or part that only this kind of package has. */
const ZIP_PARTS: readonly (readonly [part: string, Sniffed])[] = [
  ['word/', { kind: 'docx', type: `${OOXML}wordprocessingml.document` }],
  ['xl/', { kind: 'xlsx', type: `${OOXML}spreadsheetml.sheet` }],
  ['ppt/', { kind: 'pptx', type: `${OOXML}presentationml.presentation` }],
];

/** By the beginning of the part `mimetype`, which ODF 1.3 part 2, 3.3 puts first and unpacked. */
const OPEN_DOCUMENTS: readonly (readonly [type: string, FileKind])[] = [
  ['text', 'odt'],
  ['spreadsheet', 'ods'],
  ['presentation', 'odp'],
];

/** By the stream that only this program writes. */
const OLE_STREAMS: readonly (readonly [stream: string, Sniffed])[] = [
  ['WordDocument', { kind: 'doc', type: 'application/msword' }],
  ['Workbook', { kind: 'xls', type: 'application/vnd.ms-excel' }],
  ['Book', { kind: 'xls', type: 'application/vnd.ms-excel' }],
  ['PowerPoint Document', { kind: 'ppt', type: 'application/vnd.ms-powerpoint' }],
];

const HEIC_BRANDS = new Set('heic heix heim heis hevc hevx hevm hevs mif1 msf1'.split(' '));

/** Whether these are the first bytes of a ZIP file, an empty one included. */
export function isZip(head: Uint8Array): boolean {
  return ['PK\x03\x04', 'PK\x05\x06'].some((mark) => latin1(head.subarray(0, 4)) === mark);
}

/** Whether these are the first bytes of an OLE compound file ([MS-CFB] 2.2). */
export function isOle(head: Uint8Array): boolean {
  return latin1(head.subarray(0, 8)) === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
}

/**
 * Tells what a file is.
 * @param head its first {@link HEAD_BYTES} bytes, or all of them when there are fewer.
 * @param inside what a ZIP or OLE file contains, by name; empty for anything else.
 */
export function sniffKind(head: Uint8Array, inside: readonly string[]): Sniffed {
  if (isZip(head)) return sniffZip(latin1(head.subarray(0, MIME_END)), inside);
  if (isOle(head)) {
    const found = OLE_STREAMS.find(([stream]) => inside.includes(stream));
    return found ? found[1] : { kind: 'ole', type: 'application/x-ole-storage' };
  }
  const start = latin1(head.subarray(0, HEAD_BYTES));
  const signed = SIGNATURES.find(([mark]) => start.startsWith(mark));
  if (signed) return signed[1];
  // Readers accept a PDF header anywhere in the first 1,024 bytes.
  if (start.slice(0, 1024).includes('%PDF-')) return { kind: 'pdf', type: 'application/pdf' };
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') {
    return { kind: 'webp', type: 'image/webp' };
  }
  return sniffBrands(start) ?? (isText(head) ? TEXT : UNKNOWN);
}

function sniffZip(start: string, inside: readonly string[]): Sniffed {
  const mime = start.indexOf('mimetype');
  if (mime === 30 && start.startsWith(OPEN_DOCUMENT, 38)) {
    const rest = start.slice(38 + OPEN_DOCUMENT.length);
    const found = OPEN_DOCUMENTS.find(([name]) => rest.startsWith(name));
    if (found) return { kind: found[1], type: `${OPEN_DOCUMENT}${found[0]}` };
  }
  const office = ZIP_PARTS.find(([part]) => inside.some((name) => name.startsWith(part)));
  return office && inside.includes('[Content_Types].xml')
    ? office[1]
    : { kind: 'zip', type: 'application/zip' };
}

/** The ISO base media family (ISO/IEC 14496-12): its first box names the brands. */
function sniffBrands(start: string): Sniffed | undefined {
  if (start.slice(4, 8) !== 'ftyp') return undefined;
  const length = start.charCodeAt(2) * 256 + start.charCodeAt(3);
  const brands: readonly string[] = start.slice(8, Math.max(12, length)).match(/.{4}/gsu) ?? [];
  if (brands.includes('avif')) return { kind: 'unknown', type: 'image/avif' };
  const heic = brands.some((brand) => HEIC_BRANDS.has(brand));
  return heic ? { kind: 'heic', type: 'image/heic' } : UNKNOWN;
}

/** UTF-8, UTF-16 with its mark, or an older encoding of mostly plain letters; never with controls. */
function isText(head: Uint8Array): boolean {
  if (head.length === 0) return false;
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  if (head.some((byte) => byte < 32 && !(byte >= 9 && byte <= 13))) return false;
  try {
    // `stream`: a letter cut in two at the end of the head is no error.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return head.filter((byte) => byte < 127).length >= head.length * 0.9;
  }
}

/** One character per byte, so that bytes can be compared as text. */
function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
