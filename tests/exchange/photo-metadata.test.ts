import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exifTells } from '#exchange/photo/exif.ts';
import { jpegTellsPlace, withoutJpegMetadata } from '#exchange/photo/jpeg-metadata.ts';
import { pngTellsPlace, withoutPngMetadata } from '#exchange/photo/png-metadata.ts';
import {
  exifBlock,
  exifSegment,
  jpegSegment,
  withPngChunk,
  withSegments,
} from '../support/photo-files.ts';

const fixture = (name: string): Uint8Array<ArrayBuffer> => {
  const path = fileURLToPath(new URL(`../fixtures/photos/${name}`, import.meta.url));
  return new Uint8Array(readFileSync(path));
};
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));
const bytesOf = async (blob: Blob | null): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
const join = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const plain = fixture('foto.jpg');
const png = fixture('layar.png');
const XMP = 'http://ns.adobe.com/xap/1.0/\0';

describe('where a JPEG was taken', () => {
  test.each([
    ['nothing is said', plain, false],
    ['only which side is up', withSegments(plain, exifSegment({ orientation: 6 })), false],
    ['in EXIF', withSegments(plain, exifSegment({ place: true })), true],
    ['in XMP', withSegments(plain, jpegSegment(0xe1, `${XMP}<exif:GPSLatitude>`)), true],
    ['XMP about something else', withSegments(plain, jpegSegment(0xe1, `${XMP}<dc:a>`)), false],
    ['possibly in IPTC', withSegments(plain, jpegSegment(0xed, 'Photoshop 3.0\0')), true],
    [
      'in a second picture after the first',
      join(plain, withSegments(plain, exifSegment({ place: true }))),
      true,
    ],
    ['in a film after the picture', join(plain, latin1('\0\0\0\x18ftypmp42')), true],
    [
      'colours and comments say nothing',
      withSegments(plain, jpegSegment(0xe2, 'ICC_PROFILE\0')),
      false,
    ],
    ['not built like a JPEG', join(plain.subarray(0, 2), latin1('nothing of the kind')), null],
  ])('%s', (_, bytes, expected) => {
    expect(jpegTellsPlace(bytes)).toBe(expected);
  });
});

describe('a JPEG without what is said about it', () => {
  test('is the picture bit for bit; colours stay', async () => {
    const colours = jpegSegment(0xe2, 'ICC_PROFILE\0\x01\x01...');
    const said = withSegments(
      plain,
      exifSegment({ place: true }),
      jpegSegment(0xe1, `${XMP}<exif:GPSLatitude>`),
      colours,
      jpegSegment(0xed, 'Photoshop 3.0\0'),
      jpegSegment(0xfe, 'a comment'),
      jpegSegment(0xe2, 'MPF\0....'),
    );
    const bytes = join(said, withSegments(plain, exifSegment({ place: true })));
    expect(await bytesOf(withoutJpegMetadata(bytes))).toEqual(withSegments(plain, colours));
  });

  test.each([2, 3, 6, 8])(
    'still tells that side %d is up, and nothing else',
    async (orientation) => {
      const said = withSegments(plain, exifSegment({ orientation, place: true }));
      const cleaned = await bytesOf(withoutJpegMetadata(said));
      expect(jpegTellsPlace(cleaned)).toBe(false);
      const exif = cleaned.subarray(2 + 4 + 6);
      expect(exifTells(exif)).toEqual({ place: false, orientation });
      expect(cleaned.length).toBe(plain.length + 36);
    },
  );

  test('whatever is damaged: no failure, and no place is left where one was found', async () => {
    const said = withSegments(plain, exifSegment({ orientation: 6, place: true }));
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: said.length - 1 }),
        fc.nat({ max: 255 }),
        fc.nat({ max: 60 }),
        async (at, byte, cut) => {
          const bytes = said.slice(0, said.length - cut);
          if (at < bytes.length) bytes[at] = byte;
          const cleaned = withoutJpegMetadata(bytes);
          if (cleaned) expect(jpegTellsPlace(await bytesOf(cleaned))).not.toBe(true);
          else expect(jpegTellsPlace(bytes)).toBe(null);
        },
      ),
    );
  });
});

describe('an EXIF block', () => {
  test.each([1, 3, 6, 8])('tells orientation %d', (orientation) => {
    expect(exifTells(exifBlock({ orientation, place: true }))).toEqual({
      place: true,
      orientation,
    });
  });

  test('that is no EXIF block tells nothing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { orientation } = exifTells(bytes);
        expect(orientation >= 1 && orientation <= 8).toBe(true);
      }),
    );
  });
});

describe('PNG', () => {
  test.each([
    ['nothing is said', png, false],
    ['EXIF', withPngChunk(png, 'eXIf', exifBlock({ place: true })), true],
    ['XMP', withPngChunk(png, 'iTXt', latin1('XML:com.adobe.xmp\0\0\0\0\0<x/>')), true],
    ['EXIF as text', withPngChunk(png, 'zTXt', latin1('Raw profile type APP1\0\0x')), true],
    ['the program that made it', withPngChunk(png, 'tEXt', latin1('Software\0gnome')), false],
  ])('%s', (_, bytes, expected) => {
    expect(pngTellsPlace(bytes)).toBe(expected);
  });

  test('cleaned, it is the picture bit for bit', async () => {
    const said = withPngChunk(
      withPngChunk(png, 'eXIf', exifBlock({ place: true })),
      'tEXt',
      latin1('Comment\0x'),
    );
    const cleaned = await bytesOf(withoutPngMetadata(said));
    expect(cleaned).toEqual(await bytesOf(withoutPngMetadata(png)));
    expect(pngTellsPlace(cleaned)).toBe(false);
  });
});
