import type { Paper } from './reduce-photo.ts';

/** What of a canvas' context is needed; the page's and the worker's both have it. */
type Context = Pick<
  OffscreenCanvasRenderingContext2D,
  'fillStyle' | 'fillRect' | 'imageSmoothingQuality' | 'drawImage'
>;

/** Paper made of a canvas; null where the browser gave no context for it. */
export function canvasPaper(
  context: Context | null,
  jpeg: (quality: number) => Promise<Blob | null>,
): Paper | null {
  if (!context) return null;
  return {
    draw: (picture, width, height) => {
      // JPEG knows no transparency: what shines through is white, as on paper.
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, width, height);
      context.imageSmoothingQuality = 'high';
      context.drawImage(picture, 0, 0, width, height);
    },
    jpeg,
  };
}
