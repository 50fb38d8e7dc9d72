import { describe, expect, test } from 'vitest';
import type { AssessmentId, DocumentId } from '#core/lib/ids.ts';
import { changeDocument, readDocument } from '#storage/documents.ts';
import { readFile } from '#storage/files.ts';
import {
  bringBack,
  discardUnneeded,
  emptyBin,
  emptyOldBin,
  eraseForGood,
} from '#workflow/evidence/clean-up.ts';
import type { Desk } from '#workflow/desk.ts';
import { removeDocument, restoreDocument } from '#workflow/evidence/remove-document.ts';
import { setStatus } from '#workflow/assessments/set-status.ts';
import { storageUse } from '#workflow/evidence/storage-use.ts';
import { attach, storedFile } from '../../support/evidence-rows.ts';
import { must } from '../../support/scenario.ts';
import { contentOf, fillDesk, FIRST, SECOND } from '../backup/backup-parts.ts';
import { freshDesk } from '../fresh-desk.ts';

const docId = (n: number): DocumentId => `01990000-0000-7000-9000-00000000000${n}` as DocumentId;

async function filled(): Promise<Desk> {
  const desk = freshDesk();
  await fillDesk(desk);
  return desk;
}

/** A file that no record names. */
async function loose(desk: Desk): Promise<string> {
  const { digest } = await attach(desk, FIRST, docId(9), new Uint8Array(500)).then(
    ({ file }) => file,
  );
  await desk.db.documents.delete(docId(9));
  return digest;
}

describe('what takes room', () => {
  test('all files, the biggest first, with the documents they belong to', async () => {
    const use = must(await storageUse(await filled()));
    expect(use.files.bytes).toBe(75_000);
    expect(use.biggest.map(({ bytes, documents }) => [bytes, documents.length])).toEqual([
      [70_000, 2],
      [5000, 1],
    ]);
    expect(use.unneeded).toEqual({ names: [], bytes: 0 });
    expect(use.recordBytes).toBeGreaterThan(1000);
  });

  test('bytes that no record names are unneeded; a damaged record still names its own', async () => {
    const desk = await filled();
    const name = await loose(desk);
    expect(must(await storageUse(desk)).unneeded).toEqual({ names: [name], bytes: 500 });
    await desk.db.documents.put({ id: 'rusak', file: { digest: name } });
    expect(must(await storageUse(desk)).unneeded.names).toEqual([]);
  });

  test('a record of which nothing can be told keeps everything', async () => {
    const desk = await filled();
    await loose(desk);
    await desk.db.documents.put({ id: 'tertutup', sealed: new Uint8Array([1]) });
    const use = must(await storageUse(desk));
    expect(use).toMatchObject({ unreadable: 1, unneeded: { names: [], bytes: 0 } });
  });

  test('earlier files, originals and deleted documents are needed', async () => {
    const desk = await filled();
    const extra = await loose(desk);
    const file = { ...storedFile(new Uint8Array(500), 'lama.pdf') };
    expect(file.digest).toBe(extra);
    must(
      await changeDocument<never>(
        desk.db,
        docId(1),
        (stored) => ({
          ok: true,
          value: {
            ...stored,
            earlier: [{ file, original: null, replacedAt: stored.addedAt, by: '' }],
          },
        }),
        { verb: 'document' },
      ),
    );
    must(await removeDocument(desk, docId(1), ''));
    expect(must(await storageUse(desk)).unneeded.names).toEqual([]);
  });
});

describe('the clean-up', () => {
  test('moves into the bin, and back', async () => {
    const desk = await filled();
    const name = await loose(desk);
    must(await discardUnneeded(desk, [name]));
    expect(must(await storageUse(desk))).toMatchObject({
      unneeded: { names: [] },
      bin: { names: [name], bytes: 500 },
    });
    must(await bringBack(desk, [name]));
    expect(must(await storageUse(desk)).unneeded.names).toEqual([name]);
  });

  test('emptying frees for good what nothing names, and nothing else', async () => {
    const desk = await filled();
    const name = await loose(desk);
    const [named] = await desk.db.files.toCollection().primaryKeys();
    must(await discardUnneeded(desk, [name, named ?? '']));
    expect(must(await emptyBin(desk))).toBe(name === named ? 0 : 1);
    expect(await desk.db.files.get(name)).toBeUndefined();
    expect(await desk.db.files.get(named ?? '')).toBeDefined();
    expect(await desk.db.bin.count()).toBe(0);
  });

  test('at the start only what has been there for more than a day', async () => {
    const desk = await filled();
    const name = await loose(desk);
    const at = (hours: number) => new Date(Date.UTC(2026, 0, 5, 1) - hours * 3_600_000);
    await desk.db.bin.put({ digest: name, discardedAt: at(23).toISOString() });
    expect(must(await emptyOldBin(desk))).toBe(0);
    await desk.db.bin.put({ digest: name, discardedAt: at(24).toISOString() });
    expect(must(await emptyOldBin(desk))).toBe(1);
  });

  test('a file that is attached again while it waits in the bin stays', async () => {
    const desk = await filled();
    const name = await loose(desk);
    must(await discardUnneeded(desk, [name]));
    await attach(desk, FIRST, docId(8), new Uint8Array(500));
    expect(must(await emptyBin(desk))).toBe(0);
    expect((await readFile(desk.db, name as never))?.size).toBe(500);
  });
});

describe('erasing for good', () => {
  test('what another tab brought back meanwhile stays, with its bytes', async () => {
    const desk = await filled();
    must(await removeDocument(desk, docId(1), ''));
    must(await setStatus(desk, SECOND as AssessmentId, 'deleted'));
    const { erasables } = must(await storageUse(desk));
    expect(erasables).toHaveLength(2);
    must(await restoreDocument(desk, docId(1), ''));
    must(await setStatus(desk, SECOND as AssessmentId, 'active'));
    const before = await contentOf(desk);
    for (const one of erasables) {
      expect(await eraseForGood(desk, one)).toEqual({ ok: false, error: { kind: 'not-deleted' } });
    }
    expect(await contentOf(desk)).toEqual(before);
  });

  test('a deleted document frees what nothing else names', async () => {
    const desk = await filled();
    must(await removeDocument(desk, docId(1), ''));
    must(await removeDocument(desk, docId(2), ''));
    const { erasables } = must(await storageUse(desk));
    expect(erasables.map(({ kind, bytes }) => [kind, bytes])).toEqual([
      ['document', 5000],
      // Another assessment names the same file.
      ['document', 0],
    ]);
    const [first] = erasables;
    if (!first) throw new Error('nothing to erase');
    must(await eraseForGood(desk, first));
    expect(await readDocument(desk.db, docId(1))).toMatchObject({ ok: false });
    expect(must(await storageUse(desk)).files.bytes).toBe(70_000);
  });

  test('a deleted assessment takes its evidence with it', async () => {
    const desk = await filled();
    must(await setStatus(desk, FIRST as AssessmentId, 'deleted'));
    must(await removeDocument(desk, docId(1), ''));
    const { erasables } = must(await storageUse(desk));
    expect(erasables).toMatchObject([{ kind: 'assessment', bytes: 5000 }]);
    const [only] = erasables;
    if (!only) throw new Error('nothing to erase');
    must(await eraseForGood(desk, only));
    expect(await desk.db.documents.count()).toBe(2);
    expect(must(await storageUse(desk)).files.bytes).toBe(70_000);
  });
});
