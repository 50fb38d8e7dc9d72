import { utf8ToBytes } from '@noble/hashes/utils.js';

/** One entry as the ZIP around a package says it; all entries are stored, none is packed. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: number;
  readonly crc: number;
  /** Where its local header begins. */
  readonly offset: number;
}

export const LOCAL_SIGNATURE = 0x04_03_4b_50;
export const DESCRIPTOR_SIGNATURE = 0x08_07_4b_50;
export const CENTRAL_SIGNATURE = 0x02_01_4b_50;
export const END_SIGNATURE = 0x06_05_4b_50;
export const END64_SIGNATURE = 0x06_06_4b_50;
export const LOCATOR64_SIGNATURE = 0x07_06_4b_50;

export const LOCAL_LENGTH = 30;
export const DESCRIPTOR_LENGTH = 16;
export const CENTRAL_LENGTH = 46;
export const END_LENGTH = 22;
export const END64_LENGTH = 56;
export const LOCATOR64_LENGTH = 20;
/** What a number of 32 bits says when the true one stands elsewhere. */
export const IN_64 = 0xff_ff_ff_ff;

/** 4.5: the version that knows numbers of 64 bits. */
const VERSION = 45;
/** Made on Unix, so that the mode counts. */
const MADE_BY = (3 << 8) | VERSION;
/** Sizes follow the bytes (bit 3); the name is UTF-8 (bit 11). */
const FLAGS = 0x08_08;
/** A regular file, `rw-rw-r--`. */
const MODE = 0o100_664;

/** Packs numbers, little-endian, each in as many bytes as is said. */
function packed(...fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else if (bytes === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * Time and date of MS-DOS for a UTC time: the digits of UTC, whatever the zone of the
 * machine, in steps of two seconds; years before 1980 and after 2107 become those.
 */
function dosTime(iso: string): number {
  const at = new Date(iso);
  const year = Math.min(Math.max(at.getUTCFullYear(), 1980), 2107) - 1980;
  const date = (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return date * 0x1_00_00 + time;
}

/** What stands before the bytes of an entry: no size and no CRC, they follow the bytes. */
export function localHeader(name: string, madeAt: string): Uint8Array {
  const text = utf8ToBytes(name);
  const head = packed(
    [4, LOCAL_SIGNATURE],
    [2, VERSION],
    [2, FLAGS],
    [2, 0],
    [4, dosTime(madeAt)],
    [4, 0],
    [4, 0],
    [4, 0],
    [2, text.length],
    [2, 0],
  );
  return joined(head, text);
}

/** What stands after the bytes of an entry. */
export function descriptor({ crc, bytes }: Pick<ZipEntry, 'crc' | 'bytes'>): Uint8Array {
  return packed([4, DESCRIPTOR_SIGNATURE], [4, crc], [4, bytes], [4, bytes]);
}

/** Its record in the table of contents; an offset beyond 4 GiB stands in an extra field. */
export function centralRecord({ name, bytes, crc, offset }: ZipEntry, madeAt: string): Uint8Array {
  const text = utf8ToBytes(name);
  const extra = offset >= IN_64 ? packed([2, 1], [2, 8], [8, offset]) : new Uint8Array();
  const head = packed(
    [4, CENTRAL_SIGNATURE],
    [2, MADE_BY],
    [2, VERSION],
    [2, FLAGS],
    [2, 0],
    [4, dosTime(madeAt)],
    [4, crc],
    [4, bytes],
    [4, bytes],
    [2, text.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, MODE],
    [4, Math.min(offset, IN_64)],
  );
  return joined(head, text, extra);
}

/** What stands last: where the table of contents begins, how long it is, of how many. */
export function endRecords(count: number, length: number, start: number): Uint8Array {
  const end = packed(
    [4, END_SIGNATURE],
    [4, 0],
    [2, count],
    [2, count],
    [4, length],
    [4, Math.min(start, IN_64)],
    [2, 0],
  );
  if (start < IN_64) return end;
  const end64 = packed(
    [4, END64_SIGNATURE],
    [8, END64_LENGTH - 12],
    [2, MADE_BY],
    [2, VERSION],
    [8, 0],
    [8, count],
    [8, count],
    [8, length],
    [8, start],
  );
  const locator = packed([4, LOCATOR64_SIGNATURE], [4, 0], [8, start + length], [4, 1]);
  return joined(end64, locator, end);
}
