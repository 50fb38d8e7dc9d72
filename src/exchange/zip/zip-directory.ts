import { fail, ok, type Result } from '#core/lib/result.ts';
import { viewOf, type ByteSource } from '#exchange/bytes/byte-source.ts';
import { LIMITS } from '#exchange/package/kinds.ts';
import {
  CENTRAL_LENGTH,
  CENTRAL_SIGNATURE,
  END64_LENGTH,
  END64_SIGNATURE,
  END_LENGTH,
  END_SIGNATURE,
  IN_64,
  LOCATOR64_LENGTH,
  LOCATOR64_SIGNATURE,
} from './zip-layout.ts';

/** One record of a ZIP's table of contents, as it stands there; nothing of it is believed. */
export interface FoundEntry {
  /** A name that is not UTF-8 holds U+FFFD. */
  readonly name: string;
  /** The name of the Unicode extra field, where one says otherwise; else null. */
  readonly otherName: string | null;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  /** As it lies in the file. */
  readonly packed: number;
  /** Once unpacked. */
  readonly bytes: number;
  readonly offset: number;
  /** External attributes: the upper half is the mode of Unix. */
  readonly attributes: number;
}

export interface FoundDirectory {
  readonly entries: readonly FoundEntry[];
  /** Where it begins in the file. */
  readonly start: number;
}

/** None to be found, one that contradicts itself, or one larger than is ever taken. */
export type DirectoryFault = 'none' | 'bad-sizes' | 'too-large';

/** How far from its end a file is searched for the end record: past the longest comment. */
const TAIL = 65_535 + END_LENGTH + LOCATOR64_LENGTH + END64_LENGTH;
const MOST_DIRECTORY = 64 * 1024 ** 2;
const MOST_ENTRIES = LIMITS.entries;
const EXTRA_64 = 1;
const EXTRA_UNICODE_NAME = 0x70_75;

interface Ends {
  readonly count: number;
  readonly length: number;
  readonly start: number;
}

/** The table of contents at the end of the file, of any program that writes ZIP. */
export async function findDirectory(
  file: ByteSource,
): Promise<Result<FoundDirectory, DirectoryFault>> {
  const from = Math.max(0, file.size - TAIL);
  const tail = await viewOf(file.slice(from));
  for (let at = tail.byteLength - END_LENGTH; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END_SIGNATURE) continue;
    const ends = readEnds(tail, from, at);
    if (!ends) continue;
    if (ends === 'bad-sizes') return fail('bad-sizes');
    const { start, length, count } = ends;
    if (length > MOST_DIRECTORY || count > MOST_ENTRIES) return fail('too-large');
    const entries = readRecords(await viewOf(file.slice(start, start + length)), count);
    if (entries === 'too-large') return fail('too-large');
    if (entries) return ok({ entries, start });
  }
  return fail('none');
}

/** Undefined when this is no end record after all. */
function readEnds(tail: DataView, from: number, at: number): Ends | 'bad-sizes' | undefined {
  const short: Ends = {
    count: tail.getUint16(at + 10, true),
    length: tail.getUint32(at + 12, true),
    start: tail.getUint32(at + 16, true),
  };
  const isOneDisk = tail.getUint32(at + 4, true) === 0;
  if (!isOneDisk || tail.getUint16(at + 8, true) !== short.count) return undefined;
  const locator = at - LOCATOR64_LENGTH;
  const has64 = locator >= 0 && tail.getUint32(locator, true) === LOCATOR64_SIGNATURE;
  if (!has64) return short.start + short.length === from + at ? short : undefined;
  const end = locator - END64_LENGTH;
  if (end < 0 || tail.getUint32(end, true) !== END64_SIGNATURE) return 'bad-sizes';
  const long: Ends = {
    count: Number(tail.getBigUint64(end + 32, true)),
    length: Number(tail.getBigUint64(end + 40, true)),
    start: Number(tail.getBigUint64(end + 48, true)),
  };
  const says = (value: number, none: number, true64: number): boolean =>
    value === none || value === true64;
  const agrees =
    says(short.count, 0xff_ff, long.count) &&
    says(short.length, IN_64, long.length) &&
    says(short.start, IN_64, long.start) &&
    Number(tail.getBigUint64(locator + 8, true)) === from + end &&
    long.start + long.length === from + end;
  return agrees ? long : 'bad-sizes';
}

/** Undefined when the bytes are not exactly so many records. */
function readRecords(
  view: DataView,
  count: number,
): readonly FoundEntry[] | 'too-large' | undefined {
  const entries: FoundEntry[] = [];
  let at = 0;
  while (at + CENTRAL_LENGTH <= view.byteLength) {
    if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) return undefined;
    const lengths = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const [name = 0, extra = 0, comment = 0] = lengths;
    const next = at + CENTRAL_LENGTH + name + extra + comment;
    if (next > view.byteLength) return undefined;
    entries.push(readRecord(view, at, name, extra));
    if (entries.length > MOST_ENTRIES) return 'too-large';
    at = next;
  }
  return at === view.byteLength && entries.length === count ? entries : undefined;
}

function readRecord(view: DataView, at: number, name: number, extra: number): FoundEntry {
  const fields = extraFields(view, at + CENTRAL_LENGTH + name, extra);
  const long = fields.get(EXTRA_64);
  let taken = 0;
  // Numbers that do not fit stand in the extra field, in this order; a missing one is no number.
  const number = (place: number): number => {
    const short = view.getUint32(at + place, true);
    if (short !== IN_64 || !long) return short;
    taken += 8;
    return taken <= long.byteLength ? Number(long.getBigUint64(taken - 8, true)) : Number.NaN;
  };
  const bytes = number(24);
  const packed = number(20);
  const offset = number(42);
  const unicode = fields.get(EXTRA_UNICODE_NAME);
  return {
    name: nameOf(view, at + CENTRAL_LENGTH, name),
    otherName: unicode ? nameOf(unicode, 5, Math.max(0, unicode.byteLength - 5)) : null,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    bytes,
    offset,
    attributes: view.getUint32(at + 38, true),
  };
}

function extraFields(view: DataView, start: number, length: number): ReadonlyMap<number, DataView> {
  const fields = new Map<number, DataView>();
  let at = start;
  while (at + 4 <= start + length) {
    const size = Math.min(view.getUint16(at + 2, true), start + length - at - 4);
    const id = view.getUint16(at, true);
    if (!fields.has(id)) {
      fields.set(id, new DataView(view.buffer, view.byteOffset + at + 4, size));
    }
    at += 4 + size;
  }
  return fields;
}

/** The text of a name; our names are ASCII, so the older encodings need not be known. */
export function nameOf(view: DataView, at: number, length: number): string {
  const bytes = new Uint8Array(
    view.buffer,
    view.byteOffset + at,
    Math.min(length, view.byteLength - at),
  );
  return new TextDecoder().decode(bytes);
}
