import {
  FACTS_VERSION,
  NO_TEXT,
  type FileFacts,
  type FileKind,
} from '#core/evidence/file-facts.ts';
import type { Digest } from '#core/lib/ids.ts';
import { inspectImage } from './inspect-image.ts';
import { inspectOdf } from './inspect-odf.ts';
import { inspectOle } from './inspect-ole.ts';
import { inspectDocx, inspectPptx, inspectXlsx } from './inspect-ooxml.ts';
import { inspectZip } from './inspect-parts.ts';
import type { ReadFile } from './inspect-read.ts';
import { inspectText } from './inspect-text.ts';
import { textFacts } from './inspect-text-facts.ts';
import { sniffFile } from '#exchange/bytes/sniff-file.ts';

/** Larger files are not read: an office laptop has to hold them in memory while it does. */
const MOST_BYTES = 100 * 1024 * 1024;
const SIGNED_FILE = 'tanda tangan digital';

type Reader = (bytes: Uint8Array, kind: FileKind) => ReadFile | Promise<ReadFile>;

const READERS: Readonly<Record<FileKind, Reader>> = {
  pdf: async (bytes) => (await import('./inspect-pdf.ts')).inspectPdf(bytes),
  docx: inspectDocx,
  xlsx: inspectXlsx,
  pptx: inspectPptx,
  odt: inspectOdf,
  ods: inspectOdf,
  odp: inspectOdf,
  doc: inspectOle,
  xls: inspectOle,
  ppt: inspectOle,
  ole: inspectOle,
  jpeg: inspectImage,
  png: inspectImage,
  webp: inspectImage,
  gif: inspectImage,
  heic: inspectImage,
  tiff: inspectImage,
  text: inspectText,
  zip: inspectZip,
  unknown: () => ({ state: 'unread' }),
};

/** Broken XML and packed bytes that do not unpack throw deep inside; both are a corrupt file. */
async function readSafely(kind: FileKind, bytes: Uint8Array): Promise<ReadFile> {
  try {
    return await READERS[kind](bytes, kind);
  } catch {
    return { state: 'corrupt' };
  }
}

function factsOf(digest: Digest, kind: FileKind, read: ReadFile): FileFacts {
  const about = { digest, version: FACTS_VERSION, kind, state: read.state };
  if (read.state !== 'readable') {
    return { ...about, pages: null, pagesRead: null, textPages: null, ...NO_TEXT };
  }
  const { pages, pagesRead, textPages, digitallySigned } = read;
  const told = read.text === null ? NO_TEXT : textFacts(read.text);
  const signatureMarks = [...told.signatureMarks, ...(digitallySigned ? [SIGNED_FILE] : [])];
  return { ...about, pages, pagesRead, textPages, ...told, signatureMarks };
}

/**
 * What a file tells, whatever its name. Never rejects because of what is in the file;
 * rejects when its bytes cannot be had.
 * @param digest SHA-256 of these bytes: the key under which the facts are kept.
 */
export async function inspectFile(file: Blob, digest: Digest): Promise<FileFacts> {
  if (file.size === 0) return factsOf(digest, 'unknown', { state: 'empty' });
  const { kind } = await sniffFile(file);
  if (file.size > MOST_BYTES) return factsOf(digest, kind, { state: 'unread' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  return factsOf(digest, kind, await readSafely(kind, bytes));
}
