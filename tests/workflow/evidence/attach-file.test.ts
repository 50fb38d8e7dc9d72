import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { asBlob } from '#storage/file-bytes.ts';
import { readFile } from '#storage/files.ts';
import { removeDocument } from '#workflow/evidence/remove-document.ts';
import { ooxml } from '../../support/office-files.ts';
import { exifSegment, withSegments } from '../../support/photo-files.ts';
import { ASSESSMENT, attachTo, attached, evidenceIn, UNWATCHED } from '../evidence-desk.ts';
import { freshDesk } from '../fresh-desk.ts';

const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');
const note = (content: string, name = 'Nota_dinas.txt'): File => new File([content], name);
const photo = new Uint8Array(
  readFileSync(fileURLToPath(new URL('../../fixtures/photos/foto.jpg', import.meta.url))),
);
const here = withSegments(photo, exifSegment({ orientation: 6, place: true }));

describe('a file becomes a piece of evidence', () => {
  test('record and bytes, with what the content tells and nothing guessed', async () => {
    const desk = freshDesk();
    const outcome = await attachTo(
      desk,
      new File([ooxml('word/document.xml', '<w/>')], 'SK_Bupati  No_12.PDF', { type: 'x/wrong' }),
    );
    const { documents, digests } = await evidenceIn(desk);
    expect(outcome).toEqual({ kind: 'attached', document: documents[0], photo: 'none' });
    expect(documents[0]).toMatchObject({
      assessmentId: ASSESSMENT,
      revision: 0,
      status: 'active',
      title: 'SK Bupati No 12',
      number: '',
      date: '',
      standing: '',
      supports: [{ indicator: 'k1', item: 'k1.2.a' }],
      original: null,
      earlier: [],
      addedBy: 'Pengisi',
      edited: null,
      file: {
        name: 'SK_Bupati  No_12.PDF',
        type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      },
    });
    expect(digests).toEqual([documents[0]?.file.digest]);
  });

  test('the bytes are those of the file, under their SHA-256', async () => {
    const desk = freshDesk();
    const { file } = await attached(desk, note('Isi nota.'));
    const row = await desk.db.files.get(file.digest);
    expect(file).toMatchObject({ digest: sha256('Isi nota.'), size: 9, type: 'text/plain' });
    expect(row?.size).toBe(9);
    expect(await (row && asBlob(row.blob).text())).toBe('Isi nota.');
    expect(row?.blob).not.toBeInstanceOf(File);
  });

  test('it may support several things, or nothing yet', async () => {
    const desk = freshDesk();
    const links = [
      { indicator: 'k1', item: null },
      { indicator: 'k2', item: 'k2.1.a' },
      { indicator: 'k1', item: null },
    ];
    expect(await attachTo(desk, note('a'), { links })).toMatchObject({
      document: { supports: links.slice(0, 2) },
    });
    expect(await attachTo(desk, note('b'), { links: [] })).toMatchObject({
      document: { supports: [] },
    });
  });
});

describe('bytes that are here already', () => {
  test.each(['another assessment', 'the same one'])(
    'but were damaged on the disk are written anew, for %s',
    async (where) => {
      const desk = freshDesk();
      const { file } = await attached(desk, note('Sama.', 'a.txt'));
      await desk.db.files.update(file.digest, { blob: new Blob(['xyz']) });
      const other = '01990000-0000-7000-8000-000000000002' as AssessmentId;
      const assessmentId = where === 'the same one' ? ASSESSMENT : other;
      await attachTo(desk, note('Sama.', 'b.txt'), { assessmentId });
      const again = await readFile(desk.db, file.digest);
      expect(await again?.text()).toBe('Sama.');
    },
  );

  test('make no second record; what they newly support is added', async () => {
    const desk = freshDesk();
    const first = await attached(desk, note('Sama.', 'a.txt'));
    const link = { indicator: 'k2', item: null };
    const again = await attachTo(desk, note('Sama.', 'b.txt'), { links: [link], by: 'Rekan' });
    const { documents, digests } = await evidenceIn(desk);
    expect(again).toEqual({ kind: 'already-here', linked: true, document: documents[0] });
    expect(documents).toEqual([
      {
        ...first,
        supports: [...first.supports, link],
        revision: 1,
        edited: { at: expect.any(String) as string, by: 'Rekan' },
      },
    ]);
    expect(digests).toHaveLength(1);
  });

  test('for the same thing: nothing changes', async () => {
    const desk = freshDesk();
    const first = await attached(desk, note('Sama.'));
    expect(await attachTo(desk, note('Sama.'))).toEqual({
      kind: 'already-here',
      linked: false,
      document: first,
    });
  });

  test('of a removed document: a new record over the same bytes, out of the bin', async () => {
    const desk = freshDesk();
    const first = await attached(desk, note('Sama.'));
    await removeDocument(desk, first.id, '');
    await desk.db.bin.put({ digest: first.file.digest, discardedAt: desk.now() });
    const second = await attached(desk, note('Sama.'));
    expect(second.id).not.toBe(first.id);
    expect((await evidenceIn(desk)).digests).toEqual([first.file.digest]);
    expect(await desk.db.bin.count()).toBe(0);
  });

  test('in another assessment: a record there, the bytes once', async () => {
    const desk = freshDesk();
    await attached(desk, note('Sama.'));
    const assessmentId = '01990000-0000-7000-8000-000000000002' as typeof ASSESSMENT;
    expect(await attachTo(desk, note('Sama.'), { assessmentId })).toMatchObject({
      kind: 'attached',
    });
    expect(await desk.db.files.count()).toBe(1);
    expect(await desk.db.documents.count()).toBe(2);
  });

  test('whatever is attached in whatever order: one record and one blob per content', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 }),
        async (contents) => {
          const desk = freshDesk();
          for (const content of contents) await attachTo(desk, note(content));
          const { documents, digests } = await evidenceIn(desk);
          const expected = [...new Set(contents)].map((content) => sha256(content));
          expect(documents.map(({ file }) => file.digest)).toEqual(expected);
          expect([...digests].sort()).toEqual([...expected].sort());
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('what cannot be attached stores nothing', () => {
  const vanished = (): File => {
    const file = note('Isi.');
    const gone = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    const slice = () => Object.assign(new Blob(['Isi.']), { arrayBuffer: gone });
    return Object.assign(file, { slice, arrayBuffer: gone });
  };
  const huge = (): File =>
    Object.defineProperty(note('x'), 'size', { value: 512 * 1024 * 1024 + 1 });

  test.each([
    ['0 bytes', () => note(''), { kind: 'empty' }],
    ['more than 512 MiB', huge, { kind: 'too-big', limit: 512 * 1024 * 1024 }],
    ['a file that vanished', vanished, { kind: 'unreadable', detail: 'NotFoundError: gone' }],
  ])('%s', async (_, file, outcome) => {
    const desk = freshDesk();
    expect(await attachTo(desk, file())).toEqual(outcome);
    expect(await evidenceIn(desk)).toEqual({ documents: [], digests: [] });
  });

  test('a file that vanishes between reading and storing', async () => {
    const desk = freshDesk();
    const file = note('Isi.');
    desk.db.files.hook('creating', () => {
      const gone = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
      Object.assign(file, { slice: () => ({ arrayBuffer: gone }) });
      throw new DOMException('Failed to write blobs.', 'DataError');
    });
    expect(await attachTo(desk, file)).toEqual({
      kind: 'unreadable',
      detail: 'NotReadableError: gone',
    });
    expect(await evidenceIn(desk)).toEqual({ documents: [], digests: [] });
  });

  test.each(['before', 'while it is hashed'])('a cancel %s', async (moment) => {
    const desk = freshDesk();
    const controller = new AbortController();
    if (moment === 'before') controller.abort();
    const watch = { signal: controller.signal, progress: () => controller.abort() };
    expect(await attachTo(desk, note('Isi.'), {}, watch)).toEqual({ kind: 'cancelled' });
    expect(await evidenceIn(desk)).toEqual({ documents: [], digests: [] });
  });
});

describe('photos', () => {
  const file = (): File => new File([here], 'IMG_1.jpg');

  test('are kept without the place and still the right side up', async () => {
    const desk = freshDesk();
    const outcome = await attachTo(desk, file());
    const { documents, digests } = await evidenceIn(desk);
    expect(outcome).toMatchObject({ kind: 'attached', photo: 'cleaned' });
    expect(digests).toEqual([documents[0]?.file.digest]);
    expect(digests).not.toContain(sha256(here));
    const bytes = await readFile(desk.db, digests[0] as Digest);
    const stored = new Uint8Array((await bytes?.arrayBuffer()) ?? []);
    expect(stored).toEqual(withSegments(photo, stored.slice(2, 38)));
  });

  test('as they were taken too, where the person wants it', async () => {
    const desk = freshDesk();
    const outcome = await attachTo(desk, file(), { photos: 'both' });
    expect(outcome).toMatchObject({
      document: { original: { digest: sha256(here), name: 'IMG_1.jpg', size: here.length } },
    });
    expect((await evidenceIn(desk)).digests).toHaveLength(2);
  });

  test('the same photo again is the same, with and without its original', async () => {
    const desk = freshDesk();
    const { id } = await attached(desk, file());
    const again = await attachTo(desk, file(), { photos: 'both' });
    expect(again).toMatchObject({ kind: 'already-here', document: { id }, linked: false });
  });

  test('that say nothing stay bit for bit', async () => {
    const desk = freshDesk();
    const outcome = await attachTo(desk, new File([photo], 'foto.jpg'), { photos: 'both' });
    expect(outcome).toMatchObject({
      photo: 'kept',
      document: { original: null, file: { digest: sha256(photo) } },
    });
  });

  test('that nobody here can show stay as they are, and that is said', async () => {
    const desk = freshDesk();
    const heic = new File(['\0\0\0\u0010ftypheic\0\0\0\0....'], 'IMG_2.HEIC');
    expect(await attachTo(desk, heic)).toMatchObject({
      kind: 'attached',
      photo: 'undecodable',
      document: { file: { name: 'IMG_2.HEIC', type: 'image/heic' } },
    });
  });
});

test('progress comes in bytes of the file and ends with all of them', async () => {
  const seen: number[] = [];
  const file = note('x'.repeat(1000));
  await attachTo(freshDesk(), file, {}, { ...UNWATCHED, progress: (done) => seen.push(done) });
  expect(seen.at(-1)).toBe(1000);
});
