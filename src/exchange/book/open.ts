import { fail, ok, type Result } from '#core/lib/result.ts';
import { readFormats, readRelations, readSharedTexts, readSheetList } from './parts.ts';
import type { BookFailure, BookSheet } from './model.ts';
import { readSheet } from './sheet.ts';
import { listEntries, unpack } from './zip.ts';

/** How much of a workbook is looked into at all. */
export interface BookLimits {
  readonly bytes: number;
  readonly unpacked: number;
  readonly cells: number;
}

/** The largest file that is looked into at all. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** Ten times the largest instrument. */
const BOOK_LIMITS: BookLimits = {
  bytes: MOST_BYTES,
  unpacked: 32 * 1024 * 1024,
  cells: 100_000,
};

/** The container of old Office files, and of new ones with a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_FILE = [0x50, 0x4b];
const PASSWORD_STREAM = 'EncryptedPackage';
const TEXT_START = 4096;

const notAWorkbook = fail<BookFailure>({ kind: 'not-a-workbook' });

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Whether the name stands in the bytes as UTF-16, as the container writes it. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1)).includes(name);
}

function looksLikeText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, TEXT_START);
  return start.length > 0 && start.every((byte) => byte >= 0x20 || [9, 10, 13].includes(byte));
}

function foreign(bytes: Uint8Array): BookFailure {
  if (startsWith(bytes, COMPOUND_FILE)) {
    return holdsName(bytes, PASSWORD_STREAM)
      ? { kind: 'encrypted' }
      : { kind: 'wrong-format', found: 'xls' };
  }
  return looksLikeText(bytes)
    ? { kind: 'wrong-format', found: 'text' }
    : { kind: 'not-a-workbook' };
}

const folderOf = (part: string): string => part.slice(0, Math.max(0, part.lastIndexOf('/')));
const relationsPart = (part: string): string => {
  const folder = folderOf(part);
  const name = part.slice(part.lastIndexOf('/') + 1);
  return `${folder === '' ? '' : `${folder}/`}_rels/${name}.rels`;
};

type Parts = ReadonlyMap<string, Uint8Array>;

function sheetsOf(parts: Parts, most: number): Result<readonly BookSheet[], BookFailure> {
  const root = parts.get('_rels/.rels');
  const book = root && readRelations(root, '').find(({ type }) => type === 'officeDocument');
  if (!book) return notAWorkbook;
  const list = parts.get(book.target);
  const links = parts.get(relationsPart(book.target));
  if (!list || !links) return notAWorkbook;
  const relations = readRelations(links, folderOf(book.target));
  const partOf = (type: string): Uint8Array | undefined =>
    parts.get(relations.find((relation) => relation.type === type)?.target ?? '');
  const texts = partOf('sharedStrings');
  const styles = partOf('styles');
  const context = {
    texts: texts ? readSharedTexts(texts) : [],
    formats: styles ? readFormats(styles) : [],
  };
  const sheets = readSheetList(list).map(({ name, hidden, relation }) => {
    const part = parts.get(relations.find(({ id }) => id === relation)?.target ?? '');
    return part && readSheet(part, { name, hidden }, context);
  });
  const found = sheets.filter((sheet) => sheet !== undefined);
  if (found.length < sheets.length || found.length === 0) return notAWorkbook;
  const cells = found.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  return cells > most ? fail({ kind: 'too-large', of: 'cells', limit: most }) : ok(found);
}

/**
 * Opens an .xlsx file: every sheet with its cells, joins and hidden parts. Values
 * are taken as they are stored and no formula is computed. Never throws: bytes
 * that are no such file, or that unpack to too much, are a failure.
 */
export function openBook(
  bytes: Uint8Array,
  limits: BookLimits = BOOK_LIMITS,
): Result<readonly BookSheet[], BookFailure> {
  if (bytes.length > limits.bytes) {
    return fail({ kind: 'too-large', of: 'file', limit: limits.bytes });
  }
  if (!startsWith(bytes, ZIP_FILE)) return fail(foreign(bytes));
  try {
    const entries = listEntries(bytes);
    if (!entries.ok) return entries;
    const names = entries.value.map(({ name }) => name);
    if (entries.value.some(({ encrypted }) => encrypted)) return fail({ kind: 'encrypted' });
    if (names.includes('META-INF/manifest.xml') && names.includes('content.xml')) {
      return fail({ kind: 'wrong-format', found: 'ods' });
    }
    if (names.includes('xl/workbook.bin')) return fail({ kind: 'wrong-format', found: 'xlsb' });
    const wanted = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);
    const parts = unpack(bytes, entries.value, wanted, limits.unpacked);
    return parts.ok ? sheetsOf(parts.value, limits.cells) : parts;
  } catch {
    return notAWorkbook;
  }
}
