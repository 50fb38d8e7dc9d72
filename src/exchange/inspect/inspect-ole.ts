import type { ReadFile } from './inspect-read.ts';

/** Streams that only encrypted files have ([MS-OFFCRYPTO] 2.3.4.4, [MS-PPT] 2.3.7). */
const SEALED = ['EncryptedPackage', 'EncryptionInfo', 'EncryptedSummary'];
const HEADER = 512;
const ENTRY = 128;
/** fEncrypted of the FibBase ([MS-DOC] 2.5.2). */
const FLAGS_AT = 10;
const ENCRYPTED = 0x01_00;
/** Records of an .xls before its sheets ([MS-XLS] 2.3). */
const FILE_PASS = 0x2f;
const BEGIN_OF_FILE = 0x08_09;

interface Stream {
  readonly name: string;
  /** Where its first sector begins. */
  readonly offset: number;
}

function streamsOf(bytes: Uint8Array, view: DataView): readonly Stream[] {
  const sector = 2 ** view.getUint16(30, true);
  const start = (view.getUint32(48, true) + 1) * sector;
  const streams: Stream[] = [];
  for (let at = start; at + ENTRY <= Math.min(bytes.length, start + 8 * sector); at += ENTRY) {
    const length = Math.min(view.getUint16(at + 64, true), 64) - 2;
    if (length <= 0) continue;
    streams.push({
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length)),
      offset: (view.getUint32(at + 116, true) + 1) * sector,
    });
  }
  return streams;
}

function isSealedBook(view: DataView, offset: number): boolean {
  if (offset + 4 > view.byteLength || view.getUint16(offset, true) !== BEGIN_OF_FILE) return false;
  let at = offset;
  for (let record = 0; record < 8 && at + 4 <= view.byteLength; record += 1) {
    if (view.getUint16(at, true) === FILE_PASS) return true;
    at += 4 + view.getUint16(at + 2, true);
  }
  return false;
}

function isSealed(view: DataView, { name, offset }: Stream): boolean {
  if (SEALED.includes(name)) return true;
  if (name === 'WordDocument') {
    const at = offset + FLAGS_AT;
    return at + 2 <= view.byteLength && (view.getUint16(at, true) & ENCRYPTED) !== 0;
  }
  return (name === 'Workbook' || name === 'Book') && isSealedBook(view, offset);
}

/** Looks whether an old Office file, or the case of a new one, has a password; reads no text. */
export function inspectOle(bytes: Uint8Array): ReadFile {
  if (bytes.length < HEADER) return { state: 'corrupt' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const streams = streamsOf(bytes, view);
  if (streams.length === 0) return { state: 'corrupt' };
  return { state: streams.some((stream) => isSealed(view, stream)) ? 'password' : 'unread' };
}
