import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileKind } from '#core/evidence/file-facts.ts';
import { sniffFile } from '#exchange/bytes/sniff-file.ts';
import { ole, ooxml, openDocument, zipped } from '../../support/office-files.ts';

const fixture = (name: string): Blob => {
  const path = fileURLToPath(new URL(`../../fixtures/office/${name}`, import.meta.url));
  return new Blob([new Uint8Array(readFileSync(path))]);
};

/** One byte per character. */
const raw = (text: string): Blob => new Blob([Uint8Array.from(text, (one) => one.charCodeAt(0))]);
const brands = (...names: readonly string[]): Blob =>
  raw(`\0\0\0${String.fromCharCode(8 + names.length * 4)}ftyp${names.join('')}\0\0\0\x08mdat`);

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const ODF = 'application/vnd.oasis.opendocument.';

describe('by content', () => {
  test.each<readonly [string, Blob, FileKind, string]>([
    ['a PDF', raw('%PDF-1.7\n%âãÏÓ\n'), 'pdf', 'application/pdf'],
    ['a PDF after some other bytes', raw(`${'\0'.repeat(500)}%PDF-1.4`), 'pdf', 'application/pdf'],
    ['JPEG', raw('\xff\xd8\xff\xe1\0\x10Exif'), 'jpeg', 'image/jpeg'],
    ['PNG', raw('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'png', 'image/png'],
    ['GIF', raw('GIF89a\x01\0'), 'gif', 'image/gif'],
    ['TIFF of Intel', raw('II*\0\x08\0\0\0'), 'tiff', 'image/tiff'],
    ['TIFF of Motorola', raw('MM\0*\0\0\0\x08'), 'tiff', 'image/tiff'],
    ['WebP', raw('RIFF\x10\0\0\0WEBPVP8 '), 'webp', 'image/webp'],
    ['another RIFF file', raw('RIFF\x10\0\0\0WAVEfmt '), 'unknown', ''],
    ['HEIC of a phone', brands('heic', '\0\0\0\0', 'mif1', 'heic'), 'heic', 'image/heic'],
    ['HEIF', brands('mif1', '\0\0\0\0', 'heix'), 'heic', 'image/heic'],
    ['AVIF', brands('mif1', '\0\0\0\0', 'avif'), 'unknown', 'image/avif'],
    ['a film', brands('isom', '\0\0\0\0', 'mp42'), 'unknown', ''],
    ['docx', ooxml('word/document.xml', '<w/>'), 'docx', `${OFFICE}wordprocessingml.document`],
    ['pptx', ooxml('ppt/slides/s1.xml', '<p/>'), 'pptx', `${OFFICE}presentationml.presentation`],
    ['xlsx, by LibreOffice', fixture('tabel.xlsx'), 'xlsx', `${OFFICE}spreadsheetml.sheet`],
    ['odt', openDocument('text', '<t/>'), 'odt', `${ODF}text`],
    ['odp', openDocument('presentation', '<t/>'), 'odp', `${ODF}presentation`],
    ['ods, by LibreOffice', fixture('tabel.ods'), 'ods', `${ODF}spreadsheet`],
    ['another OpenDocument', openDocument('graphics', '<t/>'), 'zip', 'application/zip'],
    ['doc', ole(['1Table', 'WordDocument']), 'doc', 'application/msword'],
    ['ppt', ole(['Current User', 'PowerPoint Document']), 'ppt', 'application/vnd.ms-powerpoint'],
    ['xls, by LibreOffice', fixture('tabel.xls'), 'xls', 'application/vnd.ms-excel'],
    ['OLE of something else', ole(['EncryptedPackage']), 'ole', 'application/x-ole-storage'],
    ['ZIP', zipped({ 'a.txt': 'a' }), 'zip', 'application/zip'],
    ['ZIP with a folder like Office', zipped({ 'word/x.txt': 'a' }), 'zip', 'application/zip'],
    ['a ZIP with nothing in it', zipped({}), 'zip', 'application/zip'],
    ['text', new Blob(['Nota dinas "énam"\r\n']), 'text', 'text/plain'],
    ['text of an older program', raw(`Laporan ${'a'.repeat(30)} caf\xe9`), 'text', 'text/plain'],
    ['UTF-16', raw('\xff\xfeN\0o\0'), 'text', 'text/plain'],
    ['HTML and SVG: only text', new Blob(['<svg onload="x()">']), 'text', 'text/plain'],
    ['letters only outside ASCII', raw('\xe9\xe8\xea\xf0'), 'unknown', ''],
    ['control characters', raw('abc\x01\x02'), 'unknown', ''],
    ['nothing', raw(''), 'unknown', ''],
  ])('%s', async (_, file, kind, type) => {
    expect(await sniffFile(file)).toEqual({ kind, type });
  });
});

describe('what is cut off keeps its kind as long as the beginning tells it', () => {
  test('a package without its table of contents', async () => {
    const whole = ooxml('word/document.xml', 'x'.repeat(5000));
    expect(await sniffFile(whole.slice(0, whole.size - 40))).toMatchObject({ kind: 'docx' });
  });

  test('a letter of UTF-8 at the end of what is looked at', async () => {
    expect(await sniffFile(new Blob([`${'a'.repeat(4095)}é…`]))).toMatchObject({ kind: 'text' });
  });
});

test('no bytes make it fail, whatever follows a known beginning', async () => {
  const starts = [
    'PK\x03\x04',
    'PK\x05\x06',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '\0\0\0\x18ftyp',
    '',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 2000 }),
      async (start, rest) => {
        const { kind, type } = await sniffFile(new Blob([raw(start), new Uint8Array(rest)]));
        expect(typeof kind === 'string' && typeof type === 'string').toBe(true);
      },
    ),
  );
});
