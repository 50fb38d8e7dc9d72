import { describe, expect, test } from 'vitest';
import { BLANK_DETAILS } from '#core/evidence/document.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import { insertDocuments, readDocument } from '#storage/documents.ts';
import { sealFile } from '#storage/files.ts';
import { changeDocument } from '#workflow/evidence/change-document.ts';
import { evidenceText } from '#workflow/evidence/evidence-text.ts';
import { readEvidenceFile } from '#workflow/evidence/read-evidence-file.ts';
import { removeDocument, restoreDocument } from '#workflow/evidence/remove-document.ts';
import { documentWith } from '../../support/documents.ts';
import { must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';

const DETAILS = { ...BLANK_DETAILS, title: 'Keputusan', date: '2026-03-12', number: '7/2026' };

async function withDocument(content = 'isi') {
  const desk = freshDesk();
  const document = documentWith({ supports: [{ indicator: 'k1', item: 'k1.2.e1' }] });
  const bytes = new Blob([content]);
  await insertDocuments(
    desk.db,
    [document],
    [await sealFile(desk.db, document.file.digest, bytes)],
    { verb: 'attach' },
  );
  return { desk, document };
}

describe('changing what is said about a document', () => {
  test('counts the revision, notes who and when, and leaves the rest alone', async () => {
    const { desk, document } = await withDocument();
    const changed = must(await changeDocument(desk, document.id, 0, DETAILS, 'Sari'));
    expect(changed).toEqual({
      ...document,
      ...DETAILS,
      revision: 1,
      edited: { at: changed.edited?.at, by: 'Sari' },
    });
    expect(must(await readDocument(desk.db, document.id))).toEqual(changed);
  });

  test('stale: refused with what is stored, and nothing is written', async () => {
    const { desk, document } = await withDocument();
    const theirs = must(await changeDocument(desk, document.id, 0, DETAILS, ''));
    const mine = { ...DETAILS, title: 'Lain' };
    expect(await changeDocument(desk, document.id, 0, mine, '')).toEqual({
      ok: false,
      error: { kind: 'stale', stored: theirs },
    });
    expect(must(await readDocument(desk.db, document.id))).toEqual(theirs);
  });

  test('a day that is none is refused with its place', async () => {
    const { desk, document } = await withDocument();
    const wrong = { ...DETAILS, exclusion: { basis: 'Pasal 17', until: '2026-02-30' } };
    expect(await changeDocument(desk, document.id, 0, wrong, '')).toEqual({
      ok: false,
      error: { kind: 'invalid-details', paths: ['exclusion.until'] },
    });
    expect(must(await readDocument(desk.db, document.id))).toEqual(document);
  });

  test('a document that is not there is missing', async () => {
    const { desk } = await withDocument();
    const other = '01990000-0000-7000-8000-0000000000ff' as DocumentId;
    expect(await changeDocument(desk, other, 0, DETAILS, '')).toEqual({
      ok: false,
      error: { kind: 'missing' },
    });
  });
});

test('removing is a mark: bringing back finds details, links and bytes as they were', async () => {
  const { desk, document } = await withDocument();
  const said = must(await changeDocument(desk, document.id, 0, DETAILS, 'Sari'));
  const removed = must(await removeDocument(desk, document.id, 'Budi'));
  expect(removed).toMatchObject({ status: 'deleted', revision: 2, edited: { by: 'Budi' } });
  const back = must(await restoreDocument(desk, document.id, 'Sari'));
  expect(back).toEqual({ ...said, revision: 3, edited: back.edited });
  expect(await must(await readEvidenceFile(desk, document.file)).text()).toBe('isi');
});

describe('the bytes of a file', () => {
  test('come with the type of their content', async () => {
    const { desk, document } = await withDocument();
    const bytes = must(await readEvidenceFile(desk, document.file));
    expect(bytes.type).toBe('application/pdf');
    expect(await bytes.text()).toBe('isi');
  });

  test('bytes that are not here have a failure of their own', async () => {
    const { desk, document } = await withDocument();
    await desk.db.files.clear();
    expect(await readEvidenceFile(desk, document.file)).toEqual({
      ok: false,
      error: { kind: 'no-bytes' },
    });
  });

  test('and so have bytes that cannot be opened', async () => {
    const { desk, document } = await withDocument();
    const closed = {
      ...desk.db.vault,
      openFile: () => Promise.reject(new Error('wrong key')),
    };
    Object.defineProperty(desk.db, 'vault', { value: closed });
    expect(await readEvidenceFile(desk, document.file)).toMatchObject({
      ok: false,
      error: { kind: 'unopenable' },
    });
  });

  test('a closed database is a trouble of the storage', async () => {
    const { desk, document } = await withDocument();
    desk.db.close();
    expect(await readEvidenceFile(desk, document.file)).toMatchObject({
      ok: false,
      error: { kind: 'storage' },
    });
  });
});

describe('the beginning of a text', () => {
  const of = (bytes: BlobPart) => evidenceText(new Blob([bytes]));

  test('UTF-8 and Windows-1252', async () => {
    expect(await of('Rapat – selesai')).toEqual({ text: 'Rapat – selesai', cut: false });
    expect(await of(new Uint8Array([0x41, 0xe9]))).toEqual({ text: 'Aé', cut: false });
  });

  test('a letter that the cut goes through does not spoil the rest', async () => {
    const long = await of('–'.repeat(100_000));
    expect(long?.cut).toBe(true);
    expect(long?.text).toMatch(/^–+$/);
    expect(long?.text.length).toBeGreaterThan(66_000);
  });

  test('bytes that are no text are said to be none', async () => {
    expect(await of(new Uint8Array([0, 1, 2, 0]))).toBeNull();
  });
});
