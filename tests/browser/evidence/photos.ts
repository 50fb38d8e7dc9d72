import { exifSegment, withSegments } from '../../support/photo-files.ts';

/** A canvas full of noise, as no photo is smaller, with one white corner, the upper left one. */
function noisy(width: number, height: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('noisy: no context');
  const picture = context.createImageData(width, height);
  const pixels = new Uint32Array(picture.data.buffer);
  let state = 1;
  for (let at = 0; at < pixels.length; at += 1) {
    state = Math.imul(state, 1_664_525) + 1_013_904_223;
    pixels[at] = ((state >>> 8) & 0x7f_7f_7f) | 0xff_00_00_00;
  }
  context.putImageData(picture, 0, 0);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width / 4, height / 4);
  return canvas;
}

const asBytes = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await blob.arrayBuffer());

/** A JPEG as a phone makes it: which side is up and where it was taken, said in EXIF. */
export async function phonePhoto(
  width: number,
  height: number,
  said: Parameters<typeof exifSegment>[0],
  quality = 0.95,
): Promise<File> {
  const jpeg = await noisy(width, height).convertToBlob({ type: 'image/jpeg', quality });
  return new File([withSegments(await asBytes(jpeg), exifSegment(said))], 'IMG_0001.jpg', {
    type: 'image/jpeg',
  });
}

export async function screenshot(width: number, height: number): Promise<File> {
  const png = await noisy(width, height).convertToBlob({ type: 'image/png' });
  return new File([png], 'image.png', { type: 'image/png' });
}

/** Width, height and in which corner the white one is, as a browser shows the picture. */
export async function look(
  photo: Blob,
): Promise<{ readonly size: readonly [number, number]; readonly corner: string }> {
  const bitmap = await createImageBitmap(photo);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (!context) throw new Error('look: no context');
  context.drawImage(bitmap, 0, 0);
  const light = (x: number, y: number): number =>
    context.getImageData(Math.round(x * width), Math.round(y * height), 1, 1).data[1] ?? 0;
  const corners = {
    'upper left': light(0.1, 0.1),
    'upper right': light(0.9, 0.1),
    'lower left': light(0.1, 0.9),
    'lower right': light(0.9, 0.9),
  };
  const corner = Object.entries(corners).reduce((a, b) => (b[1] > a[1] ? b : a))[0];
  return { size: [width, height], corner };
}
