import { strToU8, zipSync } from 'fflate';
import { jsPDF } from 'jspdf';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileFactsSchema } from '#core/evidence/file-facts.ts';
import type { Digest } from '#core/lib/ids.ts';
import { inspectFile } from '#exchange/inspect/inspect-file.ts';
import { ole, ooxml, openDocument, zipped } from '../../support/office-files.ts';

const DIGEST = 'a'.repeat(64) as Digest;
const read = (file: Blob | Uint8Array | Buffer | string) =>
  inspectFile(
    file instanceof Blob
      ? file
      : new Blob([typeof file === 'string' ? file : new Uint8Array(file)]),
    DIGEST,
  );
const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/evidence', name));

const W = 'xmlns:w="w" xmlns:v="v"';
const paragraphs = (...texts: readonly string[]) =>
  texts.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
const docx = (parts: Readonly<Record<string, string>>) =>
  zipped({ '[Content_Types].xml': '<Types/>', ...parts });

describe('PDF', () => {
  const pdf = (pages: number, draw: (made: jsPDF, page: number) => void) => {
    const made = new jsPDF();
    for (let page = 1; page <= pages; page += 1) {
      if (page > 1) made.addPage();
      draw(made, page);
    }
    return Buffer.from(made.output('arraybuffer'));
  };

  test('of a long one both ends are read, and how much is said', async () => {
    const facts = await read(
      pdf(99, (made, page) =>
        made.text(
          `Halaman ke ${page} dengan cukup banyak huruf agar terhitung. Rapat ${1 + (page % 28)} Mei ${2000 + page}`,
          10,
          100,
        ),
      ),
    );
    expect(facts).toMatchObject({ state: 'readable', pages: 99, pagesRead: 70, textPages: 70 });
    // Pages 61 to 89 were left out: their years are not known.
    expect(facts.years).toContain(2060);
    expect(facts.years).not.toContain(2061);
    expect(facts.years).not.toContain(2089);
    expect(facts.years).toContain(2090);
  });

  test('a stamp of the scanner is no text', async () => {
    const facts = await read(pdf(2, (made) => made.text('Dipindai dengan pemindai', 10, 280)));
    expect(facts).toMatchObject({ pagesRead: 2, textPages: 0 });
  });

  test('words across the page are a mark, words at its foot too, upright ones are not', async () => {
    const across = await read(
      pdf(1, (made) => made.text('SALINAN KONSEP', 60, 150, { angle: 45 })),
    );
    expect(across.draftMarks).toEqual(['SALINAN KONSEP']);
    const foot = await read(pdf(1, (made) => made.text('Draf untuk rapat', 60, 292)));
    expect(foot.draftMarks).toEqual(['Draf untuk rapat']);
    const body = await read(pdf(1, (made) => made.text('Draf untuk rapat', 60, 150)));
    expect(body.draftMarks).toEqual([]);
    const turned = await read(
      pdf(1, (made) => made.text('tentang konsep layanan', 60, 150, { angle: 90 })),
    );
    expect(turned.draftMarks).toEqual([]);
  });

  test('a digital signature in the file is a sign', async () => {
    const bytes = pdf(1, (made) => made.text('Isi', 10, 100));
    const signed = Buffer.concat([bytes, Buffer.from('\n% /ByteRange [0 1 2 3]\n')]);
    expect((await read(bytes)).signatureMarks).toEqual([]);
    expect((await read(signed)).signatureMarks).toEqual(['tanda tangan digital']);
  });

  test('bytes that only begin like one are corrupt', async () => {
    expect(await read('%PDF-1.7\nbukan apa-apa')).toMatchObject({ kind: 'pdf', state: 'corrupt' });
  });
});

describe('Word', () => {
  test('heads, feet and watermarks are read, deleted words are not', async () => {
    const facts = await read(
      docx({
        'word/document.xml': `<w:document ${W}>${paragraphs('Isi surat', 'Ditetapkan di Kota')}<w:p><w:r><w:delText>DRAF</w:delText></w:r></w:p></w:document>`,
        'word/header1.xml': `<w:hdr ${W}><w:p><w:r><w:pict><v:shape><v:textpath string="RANCANGAN"/></v:shape></w:pict></w:r></w:p></w:hdr>`,
        'word/footer2.xml': `<w:ftr ${W}>${paragraphs('Draf ke-2')}</w:ftr>`,
      }),
    );
    expect(facts.draftMarks).toEqual(['Draf ke-2', 'RANCANGAN']);
    expect(facts.signatureMarks).toEqual(['Ditetapkan di']);
    expect(facts.pages).toBeNull();
  });

  test('words broken into runs, tabs and breaks are words again', async () => {
    const run =
      '<w:p><w:r><w:t>12</w:t><w:tab/><w:t>Ma</w:t></w:r><w:r><w:t>ret</w:t><w:br/><w:t>2026</w:t></w:r></w:p>';
    const facts = await read(docx({ 'word/document.xml': `<w:document ${W}>${run}</w:document>` }));
    expect(facts.dates).toEqual(['2026-03-12']);
  });

  test('nothing but a picture is not empty; nothing at all is', async () => {
    const blank = `<w:document ${W}><w:p/></w:document>`;
    expect((await read(docx({ 'word/document.xml': blank }))).state).toBe('empty');
    expect((await read(docx({ 'word/document.xml': blank, 'word/media/a.png': 'x' }))).state).toBe(
      'readable',
    );
  });

  test('broken XML and a missing body are corrupt', async () => {
    expect((await read(docx({ 'word/document.xml': '<w:document><w:p' }))).state).toBe('corrupt');
    expect((await read(docx({ 'word/other.xml': '<a/>' }))).state).toBe('corrupt');
  });

  test('what unpacks to too much is not read', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<T/>'),
      'word/document.xml': new Uint8Array(33 * 1024 * 1024),
    });
    expect(await read(bomb)).toMatchObject({ kind: 'docx', state: 'unread' });
  });

  test('a package with encrypted entries asks for a password', async () => {
    const bytes = new Uint8Array(await docx({ 'word/document.xml': '<a/>' }).arrayBuffer());
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02_01_4b_50) view.setUint16(at + 8, 1, true);
    }
    expect((await read(bytes)).state).toBe('password');
  });
});

test('slides are counted in their order', async () => {
  const slide = (text: string) =>
    `<p:sld xmlns:a="a" xmlns:p="p"><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`;
  const facts = await read(
    zipped({
      '[Content_Types].xml': '<T/>',
      'ppt/slides/slide10.xml': slide('LAPORAN REVIU'),
      'ppt/slides/slide2.xml': slide('LAPORAN AUDIT'),
    }),
  );
  expect(facts).toMatchObject({ kind: 'pptx', pages: 2, reviewMarks: ['LAPORAN AUDIT'] });
  expect((await read(ooxml('ppt/slides/slide1.xml', '<a/>'))).state).toBe('empty');
});

test('a sheet is read row by row, with its dates as days', async () => {
  expect(await read(fixture('daftar-aplikasi.xlsx'))).toMatchObject({
    kind: 'xlsx',
    pages: 1,
    dates: ['2026-03-12'],
  });
  expect(await read(fixture('daftar-aplikasi.ods'))).toMatchObject({
    kind: 'ods',
    pages: 1,
    dates: ['2026-03-12'],
  });
});

describe('OpenDocument', () => {
  const text = (inside: string) =>
    `<o xmlns:text="t" xmlns:table="b" xmlns:office="of" xmlns:draw="d">${inside}</o>`;

  test('text, slides and cells', async () => {
    const odt = await read(
      openDocument('text', text('<text:h>KONSEP</text:h><text:p>a<text:s/>b</text:p>')),
    );
    expect(odt).toMatchObject({ kind: 'odt', draftMarks: ['KONSEP'], pages: null, letters: 8 });
    const odp = await read(
      openDocument(
        'presentation',
        text('<draw:page><text:p>satu</text:p></draw:page><draw:page/>'),
      ),
    );
    expect(odp).toMatchObject({ kind: 'odp', pages: 2 });
    const cell =
      '<table:table><table:table-cell office:date-value="2026-03-12T00:00:00"/></table:table>';
    expect(await read(openDocument('spreadsheet', text(cell)))).toMatchObject({
      pages: 1,
      dates: ['2026-03-12'],
    });
  });

  test('empty and sealed', async () => {
    expect((await read(openDocument('text', text('<text:p/>')))).state).toBe('empty');
    const mimetype = strToU8('application/vnd.oasis.opendocument.text');
    const manifest = strToU8(
      '<m:manifest xmlns:m="m"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
    );
    const sealed = zipSync({
      mimetype: [mimetype, { level: 0 }],
      'content.xml': strToU8('???'),
      'META-INF/manifest.xml': manifest,
    });
    expect((await read(sealed)).state).toBe('password');
  });
});

describe('old Office files', () => {
  test.each([
    [['EncryptionInfo', 'EncryptedPackage'], 'password'],
    [['PowerPoint Document', 'EncryptedSummary'], 'password'],
    [['PowerPoint Document'], 'unread'],
    [['WordDocument'], 'unread'],
  ])('%j: %s', async (streams, state) => {
    expect((await read(ole(streams))).state).toBe(state);
  });

  test('the flag of a document and the record of a workbook tell of a password', async () => {
    const withStream = async (name: string, content: readonly number[]) => {
      const head = new Uint8Array(await ole([name]).arrayBuffer());
      // The stream's first sector is the one after the directory.
      new DataView(head.buffer).setUint32(1024 + 128 + 116, 2, true);
      const body = new Uint8Array(512);
      body.set(content);
      return (await read(Buffer.concat([head, body]))).state;
    };
    const flags = (high: number) => [0xec, 0xa5, 0, 0, 0, 0, 0, 0, 0, 0, 0, high];
    expect(await withStream('WordDocument', flags(1))).toBe('password');
    expect(await withStream('WordDocument', flags(2))).toBe('unread');
    expect(await withStream('Workbook', [9, 8, 2, 0, 0, 6, 0x2f, 0, 0, 0])).toBe('password');
    expect(await withStream('Workbook', [9, 8, 2, 0, 0, 6, 0x42, 0, 0, 0])).toBe('unread');
  });

  test('one that is cut off is corrupt', async () => {
    const bytes = new Uint8Array(await ole(['WordDocument']).arrayBuffer());
    expect((await read(bytes.subarray(0, 300))).state).toBe('corrupt');
    expect((await read(bytes.subarray(0, 600))).state).toBe('corrupt');
  });
});

describe('pictures', () => {
  const jpeg = fixture('foto.jpg');

  test('a JPEG ends where it ends, whatever follows; a thumbnail inside does not end it', async () => {
    expect((await read(Buffer.concat([jpeg, Buffer.from('video')]))).state).toBe('readable');
    expect((await read(jpeg.subarray(0, jpeg.length - 2))).state).toBe('corrupt');
    const note = Buffer.from([0xff, 0xe1, 0, 6, 0xff, 0xd8, 0xff, 0xd9]);
    const noted = Buffer.concat([jpeg.subarray(0, 2), note, jpeg.subarray(2, jpeg.length - 2)]);
    expect((await read(noted)).state).toBe('corrupt');
  });

  test('a PNG has all its chunks, a WebP all its bytes', async () => {
    const png = fixture('tangkapan-layar.png');
    expect((await read(png)).state).toBe('readable');
    expect((await read(png.subarray(0, png.length - 12))).state).toBe('corrupt');
    const webp = Buffer.from('RIFF\x08\0\0\0WEBPVP8 ', 'latin1');
    expect((await read(webp)).state).toBe('readable');
    expect((await read(webp.subarray(0, 14))).state).toBe('corrupt');
  });
});

test('text is read in any encoding; blanks are empty', async () => {
  expect(await read('\uFEFFRapat 12 Maret 2026\r\n')).toMatchObject({
    kind: 'text',
    dates: ['2026-03-12'],
  });
  expect((await read(' \r\n\t')).state).toBe('empty');
  expect((await read('')).state).toBe('empty');
});

test('whatever the bytes are, facts come back and fit their schema', async () => {
  const samples = [
    'sk-ditetapkan.pdf',
    'sk-konsep.docx',
    'sk-ditetapkan.odt',
    'daftar-aplikasi.xls',
    'daftar-aplikasi.xlsx',
    'foto.jpg',
  ].map((name) => fixture(name));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.nat(),
      fc.nat({ max: 255 }),
      fc.nat(),
      async (sample, at, byte, cut) => {
        const bytes = Buffer.from(sample);
        bytes[at % bytes.length] = byte;
        const facts = await read(bytes.subarray(0, 1 + (cut % bytes.length)));
        expect(fileFactsSchema.safeParse(facts).success).toBe(true);
      },
    ),
    { numRuns: 120 },
  );
});
