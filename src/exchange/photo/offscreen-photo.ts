import type { FileKind } from '#core/evidence/file-facts.ts';
import { canvasPaper } from './canvas-paper.ts';
import { reducePhoto, type PhotoReduction } from './reduce-photo.ts';

/** {@link reducePhoto} without a page, for the worker. */
export function reducePhotoOffScreen(photo: Blob, kind: FileKind): Promise<PhotoReduction> {
  return reducePhoto(photo, kind, (width, height) => {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d', { alpha: false });
    return canvasPaper(context, (quality) => canvas.convertToBlob({ type: 'image/jpeg', quality }));
  });
}
