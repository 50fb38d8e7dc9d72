import { Inflate } from 'fflate';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { BookFailure } from './model.ts';

const MOST_ENTRIES = 500;
const MOST_BYTES = 32 * 1024 * 1024;

const END_SIGNATURE = 0x06_05_4b_50;
const ENTRY_SIGNATURE = 0x02_01_4b_50;
const LOCAL_SIGNATURE = 0x04_03_4b_50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xff_ff;
const ENCRYPTED_FLAG = 1;
const DEFLATED = 8;
/** Deflate grows at most a thousandfold, so one step stays below the limit. */
const STEP = 16 * 1024;

export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly size: number;
  readonly offset: number;
}

const damaged = fail<BookFailure>({ kind: 'not-a-workbook' });

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return -1;
}

/** The table of contents of a ZIP file, from its end; nothing is unpacked yet. */
export function listEntries(bytes: Uint8Array): Result<readonly ZipEntry[], BookFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return damaged;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) {
    return fail({ kind: 'too-large', of: 'entries', limit: MOST_ENTRIES });
  }
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < count) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY_SIGNATURE) return damaged;
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    entries.push({
      name: new TextDecoder().decode(name),
      encrypted: (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) !== 0,
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return ok(entries);
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, size } = entry;
  if (offset + LOCAL_LENGTH > bytes.length) return null;
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) return null;
  const start =
    offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + size <= bytes.length ? bytes.subarray(start, start + size) : null;
}

/** Inflates in steps and stops as soon as more than `most` bytes have come out. */
function inflate(packed: Uint8Array, most: number): Uint8Array | 'too-large' {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    if (length > most) return 'too-large';
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * Unpacks the named parts that a test lets through. What the table of contents
 * says about sizes is not believed: the bytes that really come out are counted.
 */
export function unpack(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  wanted: (name: string) => boolean,
  most = MOST_BYTES,
): Result<ReadonlyMap<string, Uint8Array>, BookFailure> {
  const parts = new Map<string, Uint8Array>();
  let left = most;
  for (const entry of entries.filter(({ name }) => wanted(name))) {
    const packed = packedBytes(bytes, entry);
    if (!packed || (entry.method !== 0 && entry.method !== DEFLATED)) return damaged;
    const part = entry.method === 0 ? packed : inflate(packed, left);
    if (part === 'too-large' || part.length > left) {
      return fail({ kind: 'too-large', of: 'unpacked', limit: most });
    }
    left -= part.length;
    parts.set(entry.name, part);
  }
  return ok(parts);
}
