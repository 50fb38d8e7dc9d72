import type { Picture } from './picture-frame.ts';

export type PictureFormat = 'png' | 'svg';

interface Order {
  readonly picture: Picture;
  readonly format: PictureFormat;
  /** Without its ending. */
  readonly fileName: string;
}

/** Pixels per unit: sharp enough for a printed page. */
const DENSITY = 2;
/** The browser may still be reading the address when the click has returned. */
const KEEP_MS = 10_000;

async function withAddress<T>(blob: Blob, read: (address: string) => Promise<T>): Promise<T> {
  const address = URL.createObjectURL(blob);
  try {
    return await read(address);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function asSvg(picture: Picture): Blob {
  return new Blob([picture.source], { type: 'image/svg+xml' });
}

function asPng(picture: Picture): Promise<Blob> {
  return withAddress(asSvg(picture), async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.width * DENSITY;
    canvas.height = picture.height * DENSITY;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('asPng: empty canvas'))));
    });
  });
}

/** Hands a picture to the browser as a download. Rejects when it cannot be drawn. */
export async function savePicture({ picture, format, fileName }: Order): Promise<void> {
  const address = URL.createObjectURL(format === 'svg' ? asSvg(picture) : await asPng(picture));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${fileName}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
