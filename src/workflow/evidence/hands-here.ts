import { canvasPaper } from '#exchange/photo/canvas-paper.ts';
import { digestOfBytes, isDigestedAtOnce } from '#exchange/bytes/digest-of-bytes.ts';
import { reducePhoto } from '#exchange/photo/reduce-photo.ts';
import type { Hands } from './prepare-file.ts';

/** A drawing surface of the page, for browsers whose workers have none. */
function pagePaper(width: number, height: number): ReturnType<typeof canvasPaper> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  return canvasPaper(
    canvas.getContext('2d', { alpha: false }),
    (quality) =>
      new Promise((resolve) => {
        canvas.toBlob(resolve, 'image/jpeg', quality);
      }),
  );
}

/** The heavy work on bytes done in the page itself. */
export const HANDS_HERE: Hands = {
  digest: (file, progress, signal) => digestOfBytes(file, { progress, signal }),
  reducePhoto: (photo, kind) => reducePhoto(photo, kind, pagePaper),
};

/** Whether hashing these bytes in the page does not hold it up: the browser does it by itself. */
export function isEasyToDigest(file: Blob): boolean {
  return isDigestedAtOnce(file);
}
