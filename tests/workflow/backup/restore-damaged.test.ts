import { describe, expect, test } from 'vitest';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { AssessmentId } from '#core/lib/ids.ts';
import { readFile } from '#storage/files.ts';
import type { Desk } from '#workflow/desk.ts';
import { inspectBackup, type InspectedBackup } from '#workflow/backup/inspect-backup.ts';
import { restore, type RestoreChoice } from '#workflow/backup/restore.ts';
import { attach, storedFile } from '../../support/evidence-rows.ts';
import { must } from '../../support/scenario.ts';
import { contentOf, fillDesk, FIRST, packed, SECOND } from './backup-parts.ts';
import { freshDesk } from '../fresh-desk.ts';

const docId = (n: number): string => `01990000-0000-7000-9000-00000000000${n}`;
const signal = new AbortController().signal;
const quiet = (): void => undefined;
const inspect = async (file: Blob): Promise<InspectedBackup> =>
  must(await inspectBackup(file, null, quiet, signal));
const bring = (desk: Desk, backup: InspectedBackup, choice: RestoreChoice) =>
  restore(
    desk,
    backup,
    new Map([FIRST, SECOND].map((id) => [id as AssessmentId, choice])),
    quiet,
    signal,
  );

async function filled(): Promise<Desk> {
  const desk = freshDesk();
  await fillDesk(desk);
  return desk;
}

describe('replacing never takes evidence that the file cannot give', () => {
  const LATE = '01990000-0000-7000-9000-0000000000aa';

  test('a document whose record in the file is damaged stays as it is here', async () => {
    const desk = await filled();
    const sound: unknown = await desk.db.documents.get(docId(1));
    await desk.db.documents.update(docId(1), { title: 7 });
    const backup = await inspect((await packed(desk)).file);
    await desk.db.documents.put(sound);
    await attach(desk, FIRST, LATE, new Uint8Array([1, 2]));
    must(await bring(desk, backup, 'replace'));
    expect(await desk.db.documents.get(docId(1))).toEqual(sound);
    expect(await desk.db.documents.get(LATE)).toBeUndefined();
  });

  test('nor any, when its list of evidence cannot be read', async () => {
    const desk = await filled();
    const whole = Buffer.from(await (await packed(desk)).file.arrayBuffer());
    const at = whole.indexOf('Peraturan.docx');
    whole[at] = (whole[at] ?? 0) ^ 1;
    const backup = await inspect(new Blob([whole]));
    expect(backup.documents).toEqual([]);
    await attach(desk, FIRST, LATE, new Uint8Array([1, 2]));
    const before = await desk.db.documents.toArray();
    must(await bring(desk, backup, 'replace'));
    expect(await desk.db.documents.toArray()).toEqual(before);
  });

  test('a document whose file the backup lacks stays as it is here', async () => {
    const desk = await filled();
    const stored = { ...Object(await desk.db.documents.get(docId(1))) } as EvidenceDocument;
    const lost = { ...stored, file: storedFile(new Uint8Array([9]), 'hilang.pdf') };
    await desk.db.documents.put(lost);
    const backup = await inspect((await packed(desk)).file);
    await desk.db.documents.put(stored);
    expect(must(await bring(desk, backup, 'replace')).withoutBytes).toBe(1);
    expect(await desk.db.documents.get(docId(1))).toEqual(stored);
  });
});

test('settings about another browser stay in the file', async () => {
  const backup = await inspect((await packed(await filled())).file);
  const settings = [{ id: 'backup', at: '2026-01-01T00:00:00.000Z' }, { id: 'undo-restore' }];
  const empty = freshDesk();
  must(await bring(empty, { ...backup, settings }, 'take'));
  expect(await empty.db.settings.get('backup')).toBeUndefined();
});

describe('bytes that this browser lost', () => {
  const content = Uint8Array.from({ length: 5000 }, (_, at) => (at * 31 + 7) % 256);
  const { digest } = storedFile(content, 'SK Bupati.PDF');
  const read = async ({ db }: Desk): Promise<Uint8Array> =>
    new Uint8Array((await (await readFile(db, digest))?.arrayBuffer()) ?? []);

  test.each([
    ['are gone', (desk: Desk) => desk.db.files.delete(digest)],
    [
      'changed on the disk',
      (desk: Desk) => desk.db.files.update(digest, { blob: new Blob(['x']) }),
    ],
  ])('and that %s come back, even where every record is the same', async (_, lose) => {
    const desk = await filled();
    const before = await contentOf(desk);
    const backup = await inspect((await packed(desk)).file);
    await lose(desk);
    expect(must(await bring(desk, backup, 'skip'))).toMatchObject({ documents: 0, files: 1 });
    expect(await read(desk)).toEqual(content);
    expect(await contentOf(desk)).toEqual(before);
  });

  test('are written anew under what is brought in beside', async () => {
    const desk = await filled();
    const backup = await inspect((await packed(desk)).file);
    await desk.db.files.update(digest, { blob: new Blob(['x']) });
    must(await bring(desk, backup, 'beside'));
    expect(await read(desk)).toEqual(content);
  });

  test('a restore that changes no record leaves the undo of the one before', async () => {
    const desk = await filled();
    const backup = await inspect((await packed(desk)).file);
    must(await bring(desk, backup, 'beside'));
    const undo: unknown = await desk.db.settings.get('undo-restore');
    must(await bring(desk, backup, 'skip'));
    expect(await desk.db.settings.get('undo-restore')).toEqual(undo);
  });
});
