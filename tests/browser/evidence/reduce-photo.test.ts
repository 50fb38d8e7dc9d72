import { describe, expect, test } from 'vitest';
import { jpegTellsPlace } from '#exchange/photo/jpeg-metadata.ts';
import type { PhotoReduction } from '#exchange/photo/reduce-photo.ts';
import { reducePhotoInWorker } from '#worker/client.ts';
import { HANDS_HERE } from '#workflow/evidence/hands-here.ts';
import { look, phonePhoto, screenshot } from './photos.ts';

const { signal } = new AbortController();
type Reduce = typeof HANDS_HERE.reducePhoto;

const places: readonly (readonly [string, Reduce])[] = [
  ['in the worker', reducePhotoInWorker],
  ['in the page, where workers cannot draw', HANDS_HERE.reducePhoto],
];

function made(reduction: PhotoReduction, kind: 'reduced' | 'cleaned'): Blob {
  if (reduction.kind !== kind) throw new Error(`expected ${kind}, not ${reduction.kind}`);
  return reduction.photo;
}

const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await blob.arrayBuffer());

describe.each(places)('%s', (_, reduce) => {
  test.each([
    [1, [2000, 1500], 'upper left'],
    [3, [2000, 1500], 'lower right'],
    [6, [1500, 2000], 'upper right'],
    [8, [1500, 2000], 'lower left'],
  ] as const)(
    'a large photo with side %d up: 2,000 pixels, turned, and nothing said',
    async (orientation, size, corner) => {
      const photo = await phonePhoto(2240, 1680, { orientation, place: true });
      const smaller = made(await reduce(photo, 'jpeg', signal), 'reduced');
      expect(smaller.type).toBe('image/jpeg');
      expect(smaller.size).toBeLessThan(photo.size * 0.8);
      expect(await look(smaller)).toEqual({ size, corner });
      const bytes = await bytesOf(smaller);
      expect(jpegTellsPlace(bytes)).toBe(false);
      expect(new TextDecoder('latin1').decode(bytes)).not.toContain('Exif');
    },
  );

  test('a photo that is small enough already is not drawn anew: only the place goes', async () => {
    const photo = await phonePhoto(300, 200, { orientation: 6, place: true }, 0.6);
    const cleaned = made(await reduce(photo, 'jpeg', signal), 'cleaned');
    expect(await look(cleaned)).toEqual({ size: [200, 300], corner: 'upper right' });
    const bytes = await bytesOf(cleaned);
    expect(jpegTellsPlace(bytes)).toBe(false);
    // Bit for bit the picture of before, each behind an EXIF segment of its own.
    const before = await bytesOf(photo);
    const picture = (all: Uint8Array): Uint8Array =>
      all.slice(4 + (all[4] ?? 0) * 256 + (all[5] ?? 0));
    expect(picture(bytes)).toEqual(picture(before));
  });

  test('a photo that would hardly become smaller stays, without the place', async () => {
    const photo = await phonePhoto(1400, 1000, { place: true }, 0.8);
    expect((await reduce(photo, 'jpeg', signal)).kind).toBe('cleaned');
    const plain = await phonePhoto(1400, 1000, {}, 0.8);
    expect((await reduce(plain, 'jpeg', signal)).kind).toBe('kept');
  });

  test('a screenshot keeps its sharp letters, unless it is large', async () => {
    expect(await reduce(await screenshot(500, 400), 'png', signal)).toEqual({ kind: 'kept' });
    const large = await screenshot(1500, 1200);
    expect(large.size).toBeGreaterThan(1_500_000);
    const smaller = made(await reduce(large, 'png', signal), 'reduced');
    expect(await look(smaller)).toEqual({ size: [1500, 1200], corner: 'upper left' });
  });

  test('what cannot be shown is said', async () => {
    const heic = new Blob(['\0\0\0\u0010ftypheic\0\0\0\0....']);
    expect(await reduce(heic, 'heic', signal)).toEqual({ kind: 'undecodable' });
  });
});
