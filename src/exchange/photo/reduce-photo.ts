import type { FileKind } from '#core/evidence/file-facts.ts';
import { jpegTellsPlace, withoutJpegMetadata } from './jpeg-metadata.ts';
import { pngTellsPlace, withoutPngMetadata } from './png-metadata.ts';

/** A drawing surface of the browser: off the screen where there is one, else in the page. */
export interface Paper {
  readonly draw: (picture: ImageBitmap, width: number, height: number) => void;
  /** The drawing as JPEG; null when the browser could not make one. */
  readonly jpeg: (quality: number) => Promise<Blob | null>;
}

/** Null where the browser has no paper of this size. */
export type MakePaper = (width: number, height: number) => Paper | null;

/** What became of a photo on its way in. */
export type PhotoReduction =
  /** Small enough, and it tells no place. */
  | { readonly kind: 'kept' }
  /** The same picture, bit for bit, without what was said about it. */
  | { readonly kind: 'cleaned'; readonly photo: Blob }
  /** Drawn anew as JPEG, the right side up, with nothing said about it. */
  | { readonly kind: 'reduced'; readonly photo: Blob }
  /** This browser cannot show it; it stays as it is, with whatever it says. */
  | { readonly kind: 'undecodable' };

const LONGEST_SIDE = 2000;
const QUALITY = 0.82;
/** "Clearly smaller": less than this part of what it was. */
const WORTH_IT = 0.8;
/** Below this, a picture is not drawn anew: text in a screenshot stays sharp. */
const SMALL_BYTES: Readonly<Partial<Record<FileKind, number>>> = {
  jpeg: 300_000,
  png: 1_500_000,
  webp: 300_000,
  heic: 0,
};

/** Whether a file of this kind is a photo or a screenshot that may be made smaller. */
export function isPhoto(kind: FileKind): boolean {
  return SMALL_BYTES[kind] !== undefined;
}

/**
 * Makes a photo smaller where that is clearly worth it, and takes away where it was
 * taken: without loss where nothing has to be drawn anew. Rejects when the bytes cannot
 * be read.
 */
export async function reducePhoto(
  photo: Blob,
  kind: FileKind,
  makePaper: MakePaper,
): Promise<PhotoReduction> {
  const bytes = new Uint8Array(await photo.arrayBuffer());
  const place = tellsPlace(bytes, kind);
  const small = photo.size <= (SMALL_BYTES[kind] ?? Infinity);
  if (small && !place) return { kind: 'kept' };
  const cleaned = place ? withoutMetadata(bytes, kind) : null;
  if (small && cleaned) return { kind: 'cleaned', photo: cleaned };
  const drawn = await drawAnew(photo, makePaper);
  // Nobody else's office opens HEIC: a JPEG of it is better at any size.
  const most = kind === 'heic' || (place && !cleaned) ? Infinity : photo.size * WORTH_IT;
  if (drawn && drawn.size < most) return { kind: 'reduced', photo: drawn };
  if (cleaned) return { kind: 'cleaned', photo: cleaned };
  return { kind: place ? 'undecodable' : 'kept' };
}

/** HEIC and WebP are not taken apart here: what they say is taken for a place. */
function tellsPlace(bytes: Uint8Array, kind: FileKind): boolean {
  if (kind === 'jpeg') return jpegTellsPlace(bytes) ?? true;
  if (kind === 'png') return pngTellsPlace(bytes);
  if (kind === 'webp') return new TextDecoder('latin1').decode(bytes).includes('EXIF');
  return true;
}

function withoutMetadata(bytes: Uint8Array<ArrayBuffer>, kind: FileKind): Blob | null {
  if (kind === 'jpeg') return withoutJpegMetadata(bytes);
  return kind === 'png' ? withoutPngMetadata(bytes) : null;
}

async function drawAnew(photo: Blob, makePaper: MakePaper): Promise<Blob | null> {
  try {
    const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' });
    try {
      const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
      const width = Math.max(1, Math.round(picture.width * scale));
      const height = Math.max(1, Math.round(picture.height * scale));
      const paper = makePaper(width, height);
      if (!paper) return null;
      paper.draw(picture, width, height);
      return await paper.jpeg(QUALITY);
    } finally {
      picture.close();
    }
  } catch {
    return null;
  }
}
