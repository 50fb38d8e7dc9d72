import type { Page } from '@playwright/test';

/** No picture of the guide is larger. */
const MOST_BYTES = 60_000;

/** A side of so many pixels becomes one before two pictures are compared. */
const COARSE = 4;
/** What the eye does not tell apart, of 255 for each colour. */
const SAME = 40;

/** A picture as WebP, as good as its limit allows; made by the browser itself. */
export async function asWebp(blank: Page, png: Buffer): Promise<Buffer> {
  const made = await blank.evaluate(
    async ({ source, most }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      for (const quality of [0.82, 0.7, 0.6, 0.5, 0.4, 0.3]) {
        const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
        if (blob.size > most) continue;
        const bytes = new Uint8Array(await blob.arrayBuffer());
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      }
      throw new Error('too large in every quality');
    },
    { source: png.toString('base64'), most: MOST_BYTES },
  );
  return Buffer.from(made, 'base64');
}

/**
 * How much of a picture looks different from another, from 0 to 1; 1 where the sizes differ.
 * Both are made coarse first, so that the edges of letters and the losses of WebP do not count.
 */
export function difference(blank: Page, kept: Buffer, taken: Buffer): Promise<number> {
  return blank.evaluate(
    async ({ sources, coarse, same }) => {
      const images = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          return image;
        }),
      );
      const [a, b] = images;
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      const width = Math.ceil(a.width / coarse);
      const height = Math.ceil(a.height / coarse);
      const [one, other] = [a, b].map((image) => {
        const context = new OffscreenCanvas(width, height).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, width, height);
        return context.getImageData(0, 0, width, height).data;
      });
      let differing = 0;
      for (let at = 0; at < (one?.length ?? 0); at += 4) {
        const far = [0, 1, 2].some((colour) => {
          return Math.abs((one?.[at + colour] ?? 0) - (other?.[at + colour] ?? 0)) > same;
        });
        if (far) differing += 1;
      }
      return differing / (width * height);
    },
    {
      sources: [
        `data:image/webp;base64,${kept.toString('base64')}`,
        `data:image/png;base64,${taken.toString('base64')}`,
      ],
      coarse: COARSE,
      same: SAME,
    },
  );
}
