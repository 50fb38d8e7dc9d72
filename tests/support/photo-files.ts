/** What a made-up camera writes beside the picture. */
interface Said {
  /** Exif orientation 1..8. */
  readonly orientation?: number;
  /** With a place in the south of the equator. */
  readonly place?: boolean;
}

const latin1 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (one) => one.charCodeAt(0));

/** A TIFF directory entry of little endian: tag, type, count, value. */
function entry(tag: number, type: number, count: number, value: number): number[] {
  const bytes = new DataView(new ArrayBuffer(12));
  bytes.setUint16(0, tag, true);
  bytes.setUint16(2, type, true);
  bytes.setUint32(4, count, true);
  if (type === 3) bytes.setUint16(8, value, true);
  else bytes.setUint32(8, value, true);
  return [...new Uint8Array(bytes.buffer)];
}

/** An EXIF block (TIFF 6.0, little endian) with what is said, written by hand. */
export function exifBlock({ orientation = 1, place = false }: Said): Uint8Array<ArrayBuffer> {
  const count = place ? 2 : 1;
  const head = [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, count, 0, ...entry(0x01_12, 3, 1, orientation)];
  if (!place) return Uint8Array.from([...head, 0, 0, 0, 0]);
  const gps = head.length + 12 + 4;
  const south = entry(0x00_01, 2, 2, 'S'.charCodeAt(0));
  return Uint8Array.from([
    ...head,
    ...entry(0x88_25, 4, 1, gps),
    0,
    0,
    0,
    0,
    1,
    0,
    ...south,
    0,
    0,
    0,
    0,
  ]);
}

/** One JPEG segment. */
export function jpegSegment(marker: number, content: Uint8Array | string): Uint8Array<ArrayBuffer> {
  const body = typeof content === 'string' ? latin1(content) : content;
  const length = body.length + 2;
  return Uint8Array.from([0xff, marker, length >> 8, length & 0xff, ...body]);
}

/** The EXIF segment of a JPEG. */
export function exifSegment(said: Said): Uint8Array<ArrayBuffer> {
  return jpegSegment(0xe1, Uint8Array.from([...latin1('Exif\0\0'), ...exifBlock(said)]));
}

/** A JPEG with further segments right after its beginning, where cameras put them. */
export function withSegments(
  jpeg: Uint8Array<ArrayBuffer>,
  ...segments: readonly Uint8Array<ArrayBuffer>[]
): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    ...jpeg.subarray(0, 2),
    ...segments.flatMap((segment) => [...segment]),
    ...jpeg.subarray(2),
  ]);
}

/** A PNG with one more chunk after its header; the check sum is left out, as nobody asks for it. */
export function withPngChunk(
  png: Uint8Array<ArrayBuffer>,
  type: string,
  content: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(12 + content.length);
  new DataView(chunk.buffer).setUint32(0, content.length);
  chunk.set(latin1(type), 4);
  chunk.set(content, 8);
  const afterHeader = 8 + 25;
  return Uint8Array.from([...png.subarray(0, afterHeader), ...chunk, ...png.subarray(afterHeader)]);
}
