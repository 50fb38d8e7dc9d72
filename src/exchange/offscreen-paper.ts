import type { MakePaper } from './reduce-photo.ts';

/** Paper away from the page, for a worker. */
export const offscreenPaper: MakePaper = (width, height) => {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  return {
    draw: (picture) => {
      if (!context) return;
      // JPEG knows no transparency: what shines through is white, as on paper.
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, width, height);
      context.imageSmoothingQuality = 'high';
      context.drawImage(picture, 0, 0, width, height);
    },
    jpeg: (quality) =>
      context ? canvas.convertToBlob({ type: 'image/jpeg', quality }) : Promise.resolve(null),
  };
};
