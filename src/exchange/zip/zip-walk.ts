import type { ByteSource } from '#exchange/bytes/byte-source.ts';
import { crc32 } from './crc32.ts';
import { LIMITS } from '#exchange/package/kinds.ts';
import { nameOf, type FoundEntry } from './zip-directory.ts';
import {
  CENTRAL_SIGNATURE,
  DESCRIPTOR_LENGTH,
  DESCRIPTOR_SIGNATURE,
  LOCAL_LENGTH,
  LOCAL_SIGNATURE,
} from './zip-layout.ts';

export interface Walk {
  /** Entries that are there to their end: their CRC says so. */
  readonly whole: readonly FoundEntry[];
  /** The entry in which it breaks off; empty = in a header without a name. Null = at the end. */
  readonly brokenIn: string | null;
}

interface Sized {
  readonly crc: number;
  readonly bytes: number;
}

/** Bytes from a place on: as many as are at hand, at least so many unless the file ends. */
type ReadFrom = (at: number, least: number) => Promise<Uint8Array<ArrayBuffer>>;

const WINDOW = 1024 ** 2;
const MOST_NAME = 200;
const SIZES_FOLLOW = 8;
const P = 0x50;

function windowOn(file: ByteSource): ReadFrom {
  let start = 0;
  let held = new Uint8Array();
  return async (at, least) => {
    const end = Math.min(at + least, file.size);
    if (at < start || end > start + held.length) {
      held = new Uint8Array(await file.slice(at, at + WINDOW).arrayBuffer());
      start = at;
    }
    return held.subarray(at - start);
  };
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * Reads a ZIP from its first byte on, without its table of contents: what is left of one
 * that was cut off or is damaged at its end. Only stored entries, as packages have them.
 */
export async function walkZip(file: ByteSource): Promise<Walk> {
  const read = windowOn(file);
  const whole: FoundEntry[] = [];
  let at = 0;
  while (whole.length < LIMITS.entries) {
    const head = viewOf(await read(at, LOCAL_LENGTH + MOST_NAME));
    if (head.byteLength < 4) return { whole, brokenIn: '' };
    if (head.getUint32(0, true) === CENTRAL_SIGNATURE) return { whole, brokenIn: null };
    if (head.getUint32(0, true) !== LOCAL_SIGNATURE || head.byteLength < LOCAL_LENGTH) {
      return { whole, brokenIn: '' };
    }
    const length = head.getUint16(26, true);
    const name = nameOf(head, LOCAL_LENGTH, length);
    const start = at + LOCAL_LENGTH + length + head.getUint16(28, true);
    const flags = head.getUint16(6, true);
    const method = head.getUint16(8, true);
    const follows = (flags & SIZES_FOLLOW) !== 0;
    const sized = follows
      ? await sizeByDescriptor(read, start)
      : { crc: head.getUint32(14, true), bytes: head.getUint32(18, true) };
    const end = start + (sized?.bytes ?? 0) + (follows ? DESCRIPTOR_LENGTH : 0);
    if (!sized || end > file.size) return { whole, brokenIn: name };
    const { crc, bytes } = sized;
    const rest = { otherName: null, flags, method, packed: bytes, attributes: 0 };
    whole.push({ name, crc, bytes, offset: at, ...rest });
    at = end;
  }
  return { whole, brokenIn: '' };
}

/** How many bytes stand before the descriptor that is about exactly them; undefined = none is. */
async function sizeByDescriptor(read: ReadFrom, start: number): Promise<Sized | undefined> {
  let crc = 0;
  let done = 0;
  for (;;) {
    const bytes = await read(start + done, DESCRIPTOR_LENGTH);
    if (bytes.length < DESCRIPTOR_LENGTH) return undefined;
    const view = viewOf(bytes);
    // A descriptor may begin here and end in what is read next.
    const last = bytes.length - DESCRIPTOR_LENGTH;
    let taken = 0;
    for (let at = bytes.indexOf(P); at >= 0 && at <= last; at = bytes.indexOf(P, at + 1)) {
      if (view.getUint32(at, true) !== DESCRIPTOR_SIGNATURE) continue;
      crc = crc32(bytes.subarray(taken, at), crc);
      taken = at;
      const isAboutThem =
        view.getUint32(at + 4, true) === crc &&
        view.getUint32(at + 8, true) === done + at &&
        view.getUint32(at + 12, true) === done + at;
      if (isAboutThem) return { crc, bytes: done + at };
    }
    crc = crc32(bytes.subarray(taken, last + 1), crc);
    done += last + 1;
  }
}
