import type { FileKind } from '#core/evidence/file-facts.ts';
import { KEY_CARD_FORMAT } from '#core/keys/key-card.ts';
import type { ByteSource } from '#exchange/bytes/byte-source.ts';
import { readRescueFile } from '#exchange/rescue-file.ts';
import { sniffFile } from '#exchange/bytes/sniff-file.ts';

/** A file that is nothing to be received, as far as it can be told what it is. */
export type OtherFile =
  | 'backup'
  | 'key-card'
  | 'rescue'
  | 'rubric'
  | 'json'
  | 'workbook'
  | 'csv'
  | 'text'
  | 'pdf'
  | 'office'
  | 'image'
  | 'empty'
  | 'unknown';

/** JSON that is ours is smaller than this; nothing larger is read to be told apart. */
const MOST_JSON = 32 * 1024 ** 2;

const IMAGES: readonly FileKind[] = ['jpeg', 'png', 'gif', 'webp', 'heic', 'tiff'];
const OFFICE: readonly FileKind[] = ['doc', 'docx', 'ppt', 'pptx', 'odt', 'odp', 'ole'];
const WORKBOOKS: readonly FileKind[] = ['xls', 'xlsx', 'ods'];

async function jsonKind(file: ByteSource): Promise<OtherFile> {
  if (file.size > MOST_JSON) return 'json';
  try {
    const text = await file.text();
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null) return 'json';
    if ('format' in data && data.format === KEY_CARD_FORMAT) return 'key-card';
    if ('groups' in data && 'levelNames' in data) return 'rubric';
    const rescue = readRescueFile(text);
    return rescue.ok || rescue.error.kind === 'too-new' ? 'rescue' : 'json';
  } catch {
    return 'text';
  }
}

/** What a file is that cannot be a package; null = it may be one, and is to be examined. */
export async function otherFile(file: ByteSource): Promise<OtherFile | null> {
  if (file.size === 0) return 'empty';
  const { kind } = await sniffFile(file);
  if (kind === 'pdf') return 'pdf';
  if (IMAGES.includes(kind)) return 'image';
  if (OFFICE.includes(kind)) return 'office';
  if (WORKBOOKS.includes(kind)) return 'workbook';
  // A package whose first byte was flipped has no kind any more.
  if (kind !== 'text') return null;
  const head = (await file.slice(0, 200).text()).trimStart();
  if (head.startsWith('{')) return jsonKind(file);
  return /^[^\n]*[;,\t][^\n]*\n/.test(head) ? 'csv' : 'text';
}
