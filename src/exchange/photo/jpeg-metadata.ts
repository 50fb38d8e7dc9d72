import { exifTells } from './exif.ts';

interface Segment {
  /** Second byte of the marker. */
  readonly marker: number;
  readonly start: number;
  /** After its last byte. */
  readonly end: number;
}

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP13 = 0xed;
const COMMENT = 0xfe;
const EXIF = 'Exif\0\0';

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** The markers of an entropy-coded part: stuffed zeros, restarts, fill bytes. */
const isInScan = (next: number): boolean =>
  next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);

/** Where the entropy-coded bytes that begin at `from` end: at the next real marker. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) return bytes.length;
    if (!isInScan(next)) return at;
  }
  return bytes.length;
}

/**
 * The segments of a JPEG up to its end (ITU-T T.81 Annex B), entropy-coded parts left
 * out; null when it is not built like one. What follows the end of the image, such as a
 * second picture or a film, is not a segment.
 */
function segmentsOf(
  bytes: Uint8Array,
): { readonly list: readonly Segment[]; readonly end: number } | null {
  const list: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === END_OF_IMAGE) return { list, end: at + 2 };
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    if (end > bytes.length || end < at + 4) return null;
    list.push({ marker, start: at, end });
    at = marker === START_OF_SCAN ? endOfScan(bytes, end) : end;
  }
  // Cut off, or nothing after the end marker.
  return { list, end: bytes[at + 1] === END_OF_IMAGE ? at + 2 : bytes.length };
}

function isExif(bytes: Uint8Array, { marker, start }: Segment): boolean {
  return marker === APP1 && latin1(bytes.subarray(start + 4, start + 10)) === EXIF;
}

/** Text about the picture: EXIF, XMP, IPTC, comments, and the index of further pictures. */
function isMetadata(bytes: Uint8Array, segment: Segment): boolean {
  const { marker, start } = segment;
  if (marker === APP2) return latin1(bytes.subarray(start + 4, start + 8)) === 'MPF\0';
  return marker === APP1 || marker === APP13 || marker === COMMENT;
}

/**
 * Whether a JPEG says where it was taken: in EXIF, in XMP or IPTC, or possibly in what
 * follows the image. Null when the bytes are not built like a JPEG.
 */
export function jpegTellsPlace(bytes: Uint8Array): boolean | null {
  const found = segmentsOf(bytes);
  if (!found) return null;
  // A second picture, or the film of a moving photo.
  if (/Exif\0\0|ftyp/u.test(latin1(bytes.subarray(found.end)))) return true;
  return found.list.some((segment) => {
    const content = bytes.subarray(segment.start + 4, segment.end);
    if (isExif(bytes, segment)) return exifTells(content.subarray(EXIF.length)).place;
    if (segment.marker === APP13) return true;
    return segment.marker === APP1 && /GPS|Location|City/u.test(latin1(content));
  });
}

/** An EXIF segment that says nothing but which side is up. */
function orientationSegment(orientation: number): Uint8Array<ArrayBuffer> {
  const content = [
    0x4d,
    0x4d,
    0,
    0x2a,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
  ];
  const body = [...Array.from(EXIF, (one) => one.charCodeAt(0)), ...content, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([0xff, APP1, 0, body.length + 2, ...body]);
}

/**
 * The same picture without anything said about it, bit for bit as it was; only which
 * side is up is still told. Null when the bytes are not built like a JPEG.
 */
export function withoutJpegMetadata(bytes: Uint8Array<ArrayBuffer>): Blob | null {
  const found = segmentsOf(bytes);
  if (!found) return null;
  const parts: Uint8Array<ArrayBuffer>[] = [bytes.subarray(0, 2)];
  const exif = found.list.find((segment) => isExif(bytes, segment));
  const up = exif
    ? exifTells(bytes.subarray(exif.start + 4 + EXIF.length, exif.end)).orientation
    : 1;
  if (up > 1) parts.push(orientationSegment(up));
  let from = 2;
  for (const segment of found.list.filter((one) => isMetadata(bytes, one))) {
    parts.push(bytes.subarray(from, segment.start));
    from = segment.end;
  }
  parts.push(bytes.subarray(from, found.end));
  return new Blob(parts, { type: 'image/jpeg' });
}
