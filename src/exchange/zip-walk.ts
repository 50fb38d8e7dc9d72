import { crc32 } from './crc32.ts';
import { LIMITS } from './package-kinds.ts';
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

const WINDOW = 1024 ** 2;
const MOST_NAME = 200;
const SIZES_FOLLOW = 8;

/**
 * Reads a ZIP from its first byte on, without its table of contents: what is left of one
 * that was cut off or is damaged at its end. Only stored entries, as packages have them.
 */
export async function walkZip(file: Blob): Promise<Walk> {
  const whole: FoundEntry[] = [];
  let at = 0;
  while (whole.length < LIMITS.entries) {
    const head = new DataView(await file.slice(at, at + LOCAL_LENGTH + MOST_NAME).arrayBuffer());
    if (head.byteLength < 4) return { whole, brokenIn: '' };
    if (head.getUint32(0, true) === CENTRAL_SIGNATURE) return { whole, brokenIn: null };
    if (head.getUint32(0, true) !== LOCAL_SIGNATURE || head.byteLength < LOCAL_LENGTH) {
      return { whole, brokenIn: '' };
    }
    const length = head.getUint16(26, true);
    const name = nameOf(head, LOCAL_LENGTH, length);
    const start = at + LOCAL_LENGTH + length + head.getUint16(28, true);
    const flags = head.getUint16(6, true);
    const follows = (flags & SIZES_FOLLOW) !== 0;
    const sized = follows
      ? await sizeByDescriptor(file, start)
      : { crc: head.getUint32(14, true), bytes: head.getUint32(18, true) };
    const end = start + (sized?.bytes ?? 0) + (follows ? DESCRIPTOR_LENGTH : 0);
    if (!sized || end > file.size) return { whole, brokenIn: name };
    const { crc, bytes } = sized;
    const method = head.getUint16(8, true);
    const rest = { otherName: null, flags, method, packed: bytes, attributes: 0 };
    whole.push({ name, crc, bytes, offset: at, ...rest });
    at = end;
  }
  return { whole, brokenIn: '' };
}

/** How many bytes stand before the descriptor that is about exactly them; undefined = none is. */
async function sizeByDescriptor(file: Blob, start: number): Promise<Sized | undefined> {
  let crc = 0;
  let done = 0;
  for (let from = start; from < file.size; from += WINDOW) {
    // A descriptor may begin in one window and end in the next.
    const bytes = new Uint8Array(
      await file.slice(from, from + WINDOW + DESCRIPTOR_LENGTH - 1).arrayBuffer(),
    );
    const view = new DataView(bytes.buffer);
    const base = from - start;
    for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1)) {
      if (at >= WINDOW || at + DESCRIPTOR_LENGTH > bytes.length) break;
      if (view.getUint32(at, true) !== DESCRIPTOR_SIGNATURE) continue;
      crc = crc32(bytes.subarray(done - base, at), crc);
      done = base + at;
      const isAboutThem =
        view.getUint32(at + 4, true) === crc &&
        view.getUint32(at + 8, true) === done &&
        view.getUint32(at + 12, true) === done;
      if (isAboutThem) return { crc, bytes: done };
    }
    const end = Math.min(bytes.length, WINDOW);
    crc = crc32(bytes.subarray(done - base, end), crc);
    done = base + end;
  }
  return undefined;
}
