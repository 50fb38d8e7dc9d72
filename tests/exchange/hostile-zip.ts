import { crc32 } from 'node:zlib';

/** One entry of a ZIP with every number a liar could change. */
export interface RawPart {
  readonly name: Uint8Array;
  /** As it stands in the file, packed or not. */
  readonly data: Uint8Array;
  /** Length once unpacked, as told. */
  readonly bytes: number;
  readonly crc: number;
  readonly method: number;
  readonly flags: number;
  readonly version: number;
  readonly madeBy: number;
  readonly stamp: number;
  readonly attributes: number;
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
  /** What the entry says of itself where that is not what the table of contents says. */
  readonly local: Partial<
    Pick<RawPart, 'name' | 'bytes' | 'crc' | 'method' | 'flags' | 'version' | 'extra'>
  >;
  /** Sizes and sum after the data; undefined = none. */
  readonly descriptor: Uint8Array | undefined;
  /** Where the table of contents says it begins; undefined = where it does. */
  readonly offset: number | undefined;
  /** Length in the file, as told; undefined = as it is. */
  readonly packed: number | undefined;
}

interface Frame {
  readonly before?: Uint8Array;
  readonly between?: Uint8Array;
  readonly after?: Uint8Array;
  readonly comment?: Uint8Array;
  /** Written into the record at the end in place of what is so. */
  readonly count?: number;
  readonly size?: number;
  readonly start?: number;
  /** The order of the table of contents, where it is not that of the entries. */
  readonly directory?: (parts: readonly RawPart[]) => readonly RawPart[];
  /** Stands between the table of contents and the record at the end. */
  readonly beforeEnd?: Uint8Array;
}

const LOCAL = 0x04_03_4b_50;
const CENTRAL = 0x02_01_4b_50;
export const END = 0x06_05_4b_50;
const DESCRIPTOR = 0x08_07_4b_50;
const NOTHING = new Uint8Array();

type Field = readonly [bytes: 2 | 4, value: number];

export function fields(...list: readonly Field[]): Uint8Array {
  const bytes = Buffer.alloc(list.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of list) {
    const room = 2 ** (8 * size);
    bytes.writeUIntLE(((value % room) + room) % room, at, size);
    at += size;
  }
  return bytes;
}

const descriptorOf = (crc: number, packed: number, bytes: number): Uint8Array =>
  fields([4, DESCRIPTOR], [4, crc], [4, packed], [4, bytes]);

/** A stored entry as the application writes one. */
export function partOf(name: string, data: Uint8Array, change: Partial<RawPart> = {}): RawPart {
  const crc = crc32(data);
  return {
    name: Buffer.from(name),
    data,
    bytes: data.length,
    crc,
    method: 0,
    flags: 0x0808,
    version: 45,
    madeBy: 0x03_2d,
    stamp: 0x5c_25_08_00,
    attributes: 0x81_b4_00_00,
    extra: NOTHING,
    comment: NOTHING,
    local: { bytes: 0, crc: 0 },
    descriptor: descriptorOf(crc, data.length, data.length),
    offset: undefined,
    packed: undefined,
    ...change,
  };
}

/** The same entry with other bytes, its sum and sizes right again. */
export function withData(part: RawPart, data: Uint8Array): RawPart {
  const { bytes, crc, descriptor } = partOf('', data);
  return { ...part, data, bytes, crc, descriptor };
}

function localOf(part: RawPart): readonly Uint8Array[] {
  const { data, descriptor } = part;
  const own = { ...part, ...part.local };
  return [
    fields([4, LOCAL], [2, own.version], [2, own.flags], [2, own.method], [4, part.stamp]),
    fields([4, own.crc], [4, descriptor ? 0 : data.length], [4, own.bytes]),
    fields([2, own.name.length], [2, own.extra.length]),
    own.name,
    own.extra,
    data,
    descriptor ?? NOTHING,
  ];
}

function centralOf(part: RawPart, begins: number): readonly Uint8Array[] {
  const { data, name, extra, comment, packed = data.length, offset = begins } = part;
  return [
    fields([4, CENTRAL], [2, part.madeBy], [2, part.version], [2, part.flags]),
    fields([2, part.method], [4, part.stamp], [4, part.crc], [4, packed], [4, part.bytes]),
    fields([2, name.length], [2, extra.length], [2, comment.length], [2, 0], [2, 0]),
    fields([4, part.attributes], [4, offset]),
    name,
    extra,
    comment,
  ];
}

/** The ZIP of these entries: nothing is checked, so that everything can be wrong. */
export function rawZip(parts: readonly RawPart[], frame: Frame = {}): Uint8Array {
  const pieces: Uint8Array[] = [frame.before ?? NOTHING];
  const places = new Map<RawPart, number>();
  let at = pieces[0]?.length ?? 0;
  const put = (...more: readonly Uint8Array[]): void => {
    for (const piece of more) {
      pieces.push(piece);
      at += piece.length;
    }
  };
  for (const part of parts) {
    places.set(part, at);
    put(...localOf(part), frame.between ?? NOTHING);
  }
  const start = at;
  const listed = frame.directory?.(parts) ?? parts;
  for (const part of listed) put(...centralOf(part, places.get(part) ?? 0));
  const size = at - start;
  put(frame.beforeEnd ?? NOTHING);
  const comment = frame.comment ?? NOTHING;
  const count = frame.count ?? listed.length;
  put(
    fields([4, END], [2, 0], [2, 0], [2, count], [2, count]),
    fields([4, frame.size ?? size], [4, frame.start ?? start], [2, comment.length]),
    comment,
    frame.after ?? NOTHING,
  );
  return Buffer.concat(pieces);
}

/** A stretch of a file, and what it is. */
export interface Region {
  readonly what: 'local' | 'data' | 'descriptor' | 'central' | 'end';
  readonly entry: string;
  readonly start: number;
  readonly end: number;
}

/** Takes a package of ours apart, so that it can be put together otherwise. */
export function takeApart(file: Uint8Array): {
  readonly parts: readonly RawPart[];
  readonly regions: readonly Region[];
} {
  const bytes = Buffer.from(file);
  const end = bytes.lastIndexOf(fields([4, END]));
  const parts: RawPart[] = [];
  const regions: Region[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const after = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const entry = name.toString('utf8');
    const offset = bytes.readUInt32LE(at + 42);
    const flags = bytes.readUInt16LE(at + 8);
    const begin = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const finish = begin + bytes.readUInt32LE(at + 20);
    const described = (flags & 8) !== 0;
    const close = described ? finish + 16 : finish;
    parts.push({
      name,
      data: bytes.subarray(begin, finish),
      bytes: bytes.readUInt32LE(at + 24),
      crc: bytes.readUInt32LE(at + 16),
      method: bytes.readUInt16LE(at + 10),
      flags,
      version: bytes.readUInt16LE(at + 6),
      madeBy: bytes.readUInt16LE(at + 4),
      stamp: bytes.readUInt32LE(at + 12),
      attributes: bytes.readUInt32LE(at + 38),
      extra: bytes.subarray(at + 46 + nameLength, after),
      comment: NOTHING,
      local: {
        bytes: bytes.readUInt32LE(offset + 22),
        crc: bytes.readUInt32LE(offset + 14),
        extra: bytes.subarray(offset + 30 + nameLength, begin),
      },
      descriptor: described ? bytes.subarray(finish, close) : undefined,
      offset: undefined,
      packed: undefined,
    });
    regions.push(
      { what: 'local', entry, start: offset, end: begin },
      { what: 'data', entry, start: begin, end: finish },
      { what: 'central', entry, start: at, end: after },
      ...(described ? [{ what: 'descriptor', entry, start: finish, end: close } as const] : []),
    );
    at = after;
  }
  regions.push({ what: 'end', entry: '', start: end, end: bytes.length });
  return { parts, regions: regions.sort((one, other) => one.start - other.start) };
}

export const nameOf = ({ name }: RawPart): string => Buffer.from(name).toString('utf8');
