import { digestInWorker, reducePhotoInWorker } from '#worker/client.ts';
import { HANDS_HERE, isEasyToDigest } from '#workflow/evidence/hands-here.ts';
import type { Hands } from '#workflow/evidence/prepare-file.ts';

/** The worker does what would hold up the page, where it can. */
export const HANDS: Hands = {
  digest: (file, progress, signal) =>
    isEasyToDigest(file)
      ? HANDS_HERE.digest(file, progress, signal)
      : digestInWorker(file, progress, signal),
  reducePhoto: (photo, kind, signal) =>
    // Safari before 16.4 draws only in the page.
    typeof OffscreenCanvas === 'undefined'
      ? HANDS_HERE.reducePhoto(photo, kind, signal)
      : reducePhotoInWorker(photo, kind, signal),
};
