import { describe, expect, test } from 'vitest';
import { BLANK_ANSWER } from '#core/assessment/answer.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { readFile } from '#storage/files.ts';
import { discardUnneeded, emptyBin } from '#workflow/evidence/clean-up.ts';
import type { Desk } from '#workflow/desk.ts';
import { inspectBackup, type InspectedBackup } from '#workflow/backup/inspect-backup.ts';
import { previewRestore } from '#workflow/backup/preview-restore.ts';
import { restore, type RestoreChoice } from '#workflow/backup/restore.ts';
import { saveAnswer } from '#workflow/assessments/save-answer.ts';
import { storageUse } from '#workflow/evidence/storage-use.ts';
import { undoableRestore, undoRestore } from '#workflow/backup/undo-restore.ts';
import { attach } from '../../support/evidence-rows.ts';
import { must } from '../../support/scenario.ts';
import { contentOf, fillDesk, FIRST, packed, SECOND } from './backup-parts.ts';
import { freshDesk } from '../fresh-desk.ts';

const signal = new AbortController().signal;
const quiet = (): void => undefined;
const inspect = async (file: Blob): Promise<InspectedBackup> =>
  must(await inspectBackup(file, null, quiet, signal));
const choose = (choices: Readonly<Record<string, RestoreChoice>>) =>
  new Map(Object.entries(choices).map(([id, choice]) => [id as AssessmentId, choice]));
const TAKE_ALL = choose({ [FIRST]: 'take', [SECOND]: 'take' });
const bring = (desk: Desk, backup: InspectedBackup, choices = TAKE_ALL) =>
  restore(desk, backup, choices, quiet, signal);

/** Records only: bytes that nothing names are the clean-up's affair. */
const recordsOf = (content: unknown) =>
  Object.fromEntries(
    Object.entries(Object(content)).filter(([table]) => table !== 'files' && table !== 'bin'),
  );

async function backupOfFilled(): Promise<{
  readonly desk: Desk;
  readonly backup: InspectedBackup;
}> {
  const desk = freshDesk();
  await fillDesk(desk);
  await desk.db.agencyLists.put({
    id: 'opd',
    fileName: 'opd.csv',
    importedAt: '2026-01-05T00:00:00.000Z',
    entries: [{ code: '1', name: 'Dinas', shortName: '', group: '' }],
  });
  return { desk, backup: await inspect((await packed(desk)).file) };
}

test('into an empty browser: deep equality, bytes included', async () => {
  const { desk, backup } = await backupOfFilled();
  const empty = freshDesk();
  expect(must(await bring(empty, backup))).toEqual({
    assessments: 2,
    documents: 4,
    files: 3,
    withoutBytes: 0,
    besides: 1,
    mended: 0,
  });
  expect(await contentOf(empty)).toEqual(await contentOf(desk));
});

test('a record of an older shape comes back exactly as it was stored', async () => {
  const desk = freshDesk();
  await fillDesk(desk);
  const stored = Object.entries(Object(await desk.db.assessments.get(FIRST)));
  const older = Object.fromEntries(stored.filter(([key]) => key !== 'scope' && key !== 'origin'));
  await desk.db.assessments.put(older);
  const backup = await inspect((await packed(desk)).file);
  const empty = freshDesk();
  must(await bring(empty, backup));
  expect(await contentOf(empty)).toEqual(await contentOf(desk));
  expect(must(await previewRestore(desk, backup)).items[0]?.standing).toEqual({ kind: 'same' });
});

test('the preview says what is new, the same and different, and which is newer', async () => {
  const { desk, backup } = await backupOfFilled();
  const items = async (where: Desk) =>
    must(await previewRestore(where, backup)).items.map(({ standing }) => standing);
  expect(await items(freshDesk())).toEqual([{ kind: 'new' }, { kind: 'new' }]);
  expect(await items(desk)).toEqual([{ kind: 'same' }, { kind: 'same' }]);
  must(await saveAnswer(desk, FIRST as AssessmentId, 'k1', BLANK_ANSWER, ''));
  expect((await items(desk))[0]).toEqual({ kind: 'different', newer: 'here' });
  await desk.db.assessments.update(FIRST, { updatedAt: '2020-01-01T00:00:00.000Z', answers: {} });
  await desk.db.documents.where('assessmentId').equals(FIRST).delete();
  expect((await items(desk))[0]).toEqual({ kind: 'different', newer: 'file' });
  await desk.db.assessments.update(SECOND, { year: 1 });
  expect((await items(desk))[1]).toEqual({ kind: 'damaged-here' });
});

test('the preview counts what is new besides', async () => {
  const { desk, backup } = await backupOfFilled();
  expect(must(await previewRestore(freshDesk(), backup))).toMatchObject({
    newFiles: 3,
    coming: [{ table: 'agencyLists', fresh: 1, mended: 0 }],
    orphans: 0,
  });
  expect(must(await previewRestore(desk, backup))).toMatchObject({ newFiles: 0, coming: [] });
});

describe('what is chosen', () => {
  test('skipped ones stay out, with their files', async () => {
    const { backup } = await backupOfFilled();
    const empty = freshDesk();
    must(await bring(empty, backup, choose({ [FIRST]: 'take', [SECOND]: 'skip' })));
    expect(await empty.db.assessments.toCollection().primaryKeys()).toEqual([FIRST]);
    expect(await empty.db.files.count()).toBe(2);
  });

  test('beside: new ids for the assessment and its evidence; what is here is not touched', async () => {
    const { desk, backup } = await backupOfFilled();
    const before = (await contentOf(desk)) as { assessments: unknown[]; documents: unknown[] };
    must(await bring(desk, backup, choose({ [FIRST]: 'beside' })));
    const after = (await contentOf(desk)) as typeof before;
    expect(after.assessments).toHaveLength(3);
    expect(after.assessments).toEqual(expect.arrayContaining(before.assessments));
    expect(after.documents).toHaveLength(6);
    expect(after.documents).toEqual(expect.arrayContaining(before.documents));
    expect(await desk.db.files.count()).toBe(3);
  });

  test('replace: what is here becomes what is in the file, evidence too', async () => {
    const { desk, backup } = await backupOfFilled();
    const before = await contentOf(desk);
    must(await saveAnswer(desk, FIRST as AssessmentId, 'k1', BLANK_ANSWER, ''));
    await attach(desk, FIRST, '01990000-0000-7000-9000-0000000000aa', new Uint8Array([1, 2]));
    must(await bring(desk, backup, choose({ [FIRST]: 'replace' })));
    expect(await contentOf(desk)).toMatchObject(recordsOf(before));
  });
});

describe('undoing', () => {
  test.each([
    ['take', 'an empty browser', freshDesk],
    ['beside', 'the same browser', undefined],
    ['replace', 'the same browser', undefined],
  ] as const)('%s, in %s: exactly as before', async (choice, _, make) => {
    const { desk, backup } = await backupOfFilled();
    const where = make ? make() : desk;
    if (!make) {
      must(await saveAnswer(desk, FIRST as AssessmentId, 'k1', BLANK_ANSWER, ''));
      await attach(desk, FIRST, '01990000-0000-7000-9000-0000000000aa', new Uint8Array([1, 2]));
    }
    const records = async () => recordsOf(await contentOf(where));
    const before = await records();
    must(await bring(where, backup, choose({ [FIRST]: choice, [SECOND]: choice })));
    expect(await records()).not.toEqual(before);
    expect(must(await undoableRestore(where))).toBeDefined();
    must(await undoRestore(where));
    expect(await records()).toEqual(before);
    expect(must(await undoableRestore(where))).toBeUndefined();
    // Bytes that came with it wait in the bin; those that are named stay.
    expect(await where.db.bin.count()).toBe(make ? 3 : 0);
  });

  test('is refused once something restored was worked on, and then changes nothing', async () => {
    const { backup } = await backupOfFilled();
    const empty = freshDesk();
    must(await bring(empty, backup));
    must(await saveAnswer(empty, FIRST as AssessmentId, 'k1', BLANK_ANSWER, ''));
    const before = await contentOf(empty);
    expect(await undoRestore(empty)).toEqual({ ok: false, error: { kind: 'changed-since' } });
    expect(await contentOf(empty)).toEqual(before);
  });

  test('is refused once evidence was added to something restored', async () => {
    const { backup } = await backupOfFilled();
    const empty = freshDesk();
    must(await bring(empty, backup));
    await attach(empty, FIRST, '01990000-0000-7000-9000-0000000000aa', new Uint8Array([1, 2]));
    expect(await undoRestore(empty)).toEqual({ ok: false, error: { kind: 'changed-since' } });
  });

  test('finds the bytes of what was replaced, even after the clean-up', async () => {
    const { desk, backup } = await backupOfFilled();
    const extra = '01990000-0000-7000-9000-0000000000aa';
    const { file } = await attach(desk, FIRST, extra, new Uint8Array([1, 2]));
    must(await bring(desk, backup, choose({ [FIRST]: 'replace' })));
    expect(must(await storageUse(desk)).unneeded.names).toEqual([]);
    must(await discardUnneeded(desk, [file.digest]));
    expect(must(await emptyBin(desk))).toBe(0);
    must(await undoRestore(desk));
    expect((await readFile(desk.db, file.digest))?.size).toBe(2);
  });

  test('without a restore there is nothing to undo', async () => {
    expect(await undoRestore(freshDesk())).toEqual({
      ok: false,
      error: { kind: 'nothing-to-undo' },
    });
  });
});

describe('when something goes wrong, nothing of it stays', () => {
  test('a full disk in the middle of the files', async () => {
    const { backup } = await backupOfFilled();
    const empty = freshDesk();
    let written = 0;
    empty.db.files.hook('creating', () => {
      written += 1;
      if (written > 2) throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await bring(empty, backup)).toMatchObject({
      ok: false,
      error: { kind: 'storage', failure: { kind: 'quota' } },
    });
    expect(written).toBe(3);
    expect(await contentOf(empty)).toEqual(await contentOf(freshDesk()));
  });

  test('a full disk at the records', async () => {
    const { backup } = await backupOfFilled();
    const empty = freshDesk();
    empty.db.documents.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await bring(empty, backup)).toMatchObject({ ok: false, error: { kind: 'storage' } });
    expect(await contentOf(empty)).toEqual(await contentOf(freshDesk()));
  });

  test('stopped by the person', async () => {
    const { backup } = await backupOfFilled();
    const empty = freshDesk();
    const stop = new AbortController();
    const stopped = restore(
      empty,
      backup,
      TAKE_ALL,
      (done) => {
        if (done > 0) stop.abort();
      },
      stop.signal,
    );
    expect(await stopped).toEqual({ ok: false, error: { kind: 'stopped' } });
    expect(await contentOf(empty)).toEqual(await contentOf(freshDesk()));
  });
});

test('a file damaged inside the package: its documents are left out, the rest comes', async () => {
  const desk = freshDesk();
  await fillDesk(desk);
  const made = await packed(desk);
  const whole = new Uint8Array(await made.file.arrayBuffer());
  // The pattern of the second file, deep inside its bytes.
  const needle = Uint8Array.from({ length: 64 }, (_, at) => ((40_000 + at) * 31 + 14) % 256);
  const at = Buffer.from(whole).indexOf(Buffer.from(needle), 20_000);
  expect(at).toBeGreaterThan(0);
  whole[at] = (whole[at] ?? 0) ^ 0xff;
  const backup = await inspect(new Blob([whole]));
  expect(backup.damages).toHaveLength(1);
  const empty = freshDesk();
  const { items } = must(await previewRestore(empty, backup));
  expect(items.map(({ withoutBytes }) => withoutBytes.length)).toEqual([1, 1]);
  expect(must(await bring(empty, backup))).toEqual({
    assessments: 2,
    documents: 2,
    files: 2,
    withoutBytes: 2,
    besides: 0,
    mended: 0,
  });
});
