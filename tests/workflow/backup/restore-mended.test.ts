import { describe, expect, test } from 'vitest';
import type { AssessmentId } from '#core/lib/ids.ts';
import { putRow, readRow } from '#storage/rows/rows.ts';
import { newMasterKey, wrapMasterKey } from '#storage/vault/master-key.ts';
import { vaultOf } from '#storage/vault/sealed-vault.ts';
import { backupContent } from '#workflow/backup/backup-content.ts';
import { blobTarget } from '#workflow/backup/backup-target.ts';
import { inspectBackup, type InspectedBackup } from '#workflow/backup/inspect-backup.ts';
import { previewRestore } from '#workflow/backup/preview-restore.ts';
import { restore } from '#workflow/backup/restore.ts';
import { undoRestore } from '#workflow/backup/undo-restore.ts';
import { writeBackup } from '#workflow/backup/write-backup.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { planWith } from '../../support/plan-record.ts';
import { must } from '../../support/scenario.ts';
import { packed } from './backup-parts.ts';
import { freshDesk } from '../fresh-desk.ts';

const quiet = (): void => undefined;
const { signal } = new AbortController();
const bring = async (desk: Desk, backup: InspectedBackup) =>
  must(await restore(desk, backup, new Map<AssessmentId, 'skip'>(), quiet, signal));
const inspect = async (file: Blob, passphrase: string | null = null) =>
  must(await inspectBackup(file, passphrase, quiet, signal));

const KEPT = planWith({ id: 'utuh', name: 'Rencana utuh' });
const BROKEN = planWith({ id: 'rusak', name: 'Rencana yang akan rusak' });
const DATA = { id: 'buatan-sendiri' };
const RUBRIC = {
  digest: digestOfJson(DATA),
  addedAt: '2026-01-05T00:00:00.000Z',
  source: 'instrumen.json',
  data: DATA,
};

async function filled(desk: Desk): Promise<Desk> {
  await putRow(desk.db, 'plans', KEPT);
  await putRow(desk.db, 'plans', BROKEN);
  return desk;
}

describe('what is damaged here and whole in the backup', () => {
  test('is replaced, and said beforehand; what can be read stays as it is', async () => {
    const desk = await filled(freshDesk());
    const backup = await inspect((await packed(desk)).file);
    await putRow(desk.db, 'plans', { ...KEPT, name: 'Diubah sejak itu' });
    await putRow(desk.db, 'plans', { ...BROKEN, years: 'tiga' });

    expect(must(await previewRestore(desk, backup)).coming).toEqual([
      { table: 'plans', fresh: 0, mended: 1 },
    ]);
    expect(await bring(desk, backup)).toMatchObject({ besides: 1, mended: 1 });
    expect(await desk.db.plans.get('rusak')).toEqual(BROKEN);
    expect(await desk.db.plans.get('utuh')).toMatchObject({ name: 'Diubah sejak itu' });
  });

  test('is damaged again, exactly as it was, when the restore is undone', async () => {
    const desk = await filled(freshDesk());
    const backup = await inspect((await packed(desk)).file);
    const damaged = { ...BROKEN, years: 'tiga' };
    await putRow(desk.db, 'plans', damaged);
    await bring(desk, backup);
    must(await undoRestore(desk));
    expect(await desk.db.plans.get('rusak')).toEqual(damaged);
  });

  test('an instrument counts as damaged when its content is not what it is named by', async () => {
    const desk = freshDesk();
    await putRow(desk.db, 'rubrics', RUBRIC);
    const backup = await inspect((await packed(desk)).file);
    await putRow(desk.db, 'rubrics', { ...RUBRIC, data: { id: 'lain' } });
    expect(await bring(desk, backup)).toMatchObject({ mended: 1 });
    expect(await desk.db.rubrics.get(RUBRIC.digest)).toEqual(RUBRIC);
  });

  test('a setting that is not understood stays: it may be one of a later version', async () => {
    const desk = freshDesk();
    await putRow(desk.db, 'settings', { id: 'session', person: 'Siti' });
    const backup = await inspect((await packed(desk)).file);
    const later = { id: 'session', person: 'Siti', later: true };
    await putRow(desk.db, 'settings', later);
    expect(await bring(desk, backup)).toMatchObject({ besides: 0 });
    expect(await desk.db.settings.get('session')).toEqual(later);
  });
});

test('in a protected workspace, what no longer opens is replaced, and the way back leaves it damaged', async () => {
  freshDesk();
  const master = newMasterKey();
  const protection = await wrapMasterKey(master, 'kata sandi contoh');
  const now = (): string => '2026-11-22T03:04:05.000Z';
  const desk = await filled(openDesk('rusak-tersegel', now, await vaultOf(master)));
  const content = await backupContent(desk, { of: 'everything' }, protection);
  const written = must(await writeBackup(desk.db.name, content, blobTarget(), quiet));
  const backup = await inspect(written.file, 'kata sandi contoh');

  const { stored } = await readRow(desk.db, 'plans', 'rusak');
  const { sealed } = stored as { readonly sealed: Uint8Array };
  await desk.db.plans.put({ ...Object(stored), sealed: sealed.map((byte) => byte ^ 1) });
  expect(await bring(desk, backup)).toMatchObject({ besides: 1, mended: 1 });
  expect((await readRow(desk.db, 'plans', 'rusak')).row).toEqual(BROKEN);

  must(await undoRestore(desk));
  expect(await desk.db.plans.count()).toBe(2);
  expect(must(await previewRestore(desk, backup)).coming).toEqual([
    { table: 'plans', fresh: 0, mended: 1 },
  ]);
});
