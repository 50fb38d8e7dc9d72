import type { FileKind } from '#core/evidence/file-facts.ts';
import type { ReadFile } from './inspect-read.ts';

const PICTURE: ReadFile = {
  state: 'readable',
  pages: 1,
  pagesRead: null,
  textPages: null,
  text: null,
};

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
/** Markers without a length: restarts, the start, and one reserved (ITU-T T.81, table B.1). */
const standsAlone = (marker: number): boolean => (marker >= 0xd0 && marker <= 0xd8) || marker === 1;

/** Whether a JPEG has its picture and an end to it; thumbnails inside its notes do not count. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1] ?? 0;
    if (marker === START_OF_SCAN) {
      for (let end = at + 2; end + 1 < bytes.length; end += 1) {
        if (bytes[end] === 0xff && bytes[end + 1] === END_OF_IMAGE) return true;
      }
      return false;
    }
    if (marker === 0xff) at += 1;
    else if (standsAlone(marker)) at += 2;
    else at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  }
  return false;
}

/** Whether a PNG has all its chunks up to the last one. */
function isWholePng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  while (at + 12 <= bytes.length) {
    if (new TextDecoder('latin1').decode(bytes.subarray(at + 4, at + 8)) === 'IEND') return true;
    at += 12 + view.getUint32(at);
  }
  return false;
}

/** Whether a WebP file is as long as it says. */
function isWholeWebp(bytes: Uint8Array): boolean {
  if (bytes.length < 12) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(4, true) + 8 <= bytes.length;
}

/** Looks whether a picture was cut off, without drawing it. */
export function inspectImage(bytes: Uint8Array, kind: FileKind): ReadFile {
  const whole =
    (kind !== 'jpeg' || isWholeJpeg(bytes)) &&
    (kind !== 'png' || isWholePng(bytes)) &&
    (kind !== 'webp' || isWholeWebp(bytes));
  return whole ? PICTURE : { state: 'corrupt' };
}
