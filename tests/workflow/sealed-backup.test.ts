import { beforeAll, describe, expect, test } from 'vitest';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { Protection } from '#core/workspace/protection.ts';
import { newMasterKey, wrapMasterKey } from '#storage/vault/master-key.ts';
import { vaultOf } from '#storage/vault/sealed-vault.ts';
import { backupContent } from '#workflow/backup/backup-content.ts';
import { blobTarget } from '#workflow/backup/backup-target.ts';
import { collectBackup } from '#workflow/backup/collect-backup.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { inspectBackup } from '#workflow/backup/inspect-backup.ts';
import { restore } from '#workflow/backup/restore.ts';
import { undoRestore } from '#workflow/backup/undo-restore.ts';
import { writeBackup } from '#workflow/backup/write-backup.ts';
import { must } from '../support/scenario.ts';
import { contentOf, fillDesk, FIRST, SECOND } from './backup/backup-parts.ts';
import { freshDesk } from './fresh-desk.ts';

const PASSPHRASE = 'kata sandi contoh';
const quiet = (): void => undefined;
const { signal } = new AbortController();
const TAKE_ALL = new Map([
  [FIRST as AssessmentId, 'take' as const],
  [SECOND as AssessmentId, 'take' as const],
]);

let protection: Protection;
let desk: Desk;
let file: Blob;

async function sealedDesk(name: string): Promise<Desk> {
  const master = newMasterKey();
  protection = await wrapMasterKey(master, PASSPHRASE);
  return openDesk(name, () => '2026-11-22T03:04:05.000Z', await vaultOf(master));
}

const write = async (scope: Parameters<typeof backupContent>[1]) =>
  must(
    await writeBackup(
      desk.db.name,
      await backupContent(desk, scope, protection),
      blobTarget(),
      quiet,
    ),
  );

beforeAll(async () => {
  freshDesk();
  desk = await sealedDesk('tersegel');
  await fillDesk(desk);
  ({ file } = await write({ of: 'everything' }));
});

describe('a backup of a protected workspace', () => {
  test('is not made, rather than made readable, when the register has lost the protection', async () => {
    expect(await collectBackup(desk, undefined)).toMatchObject({ ok: false });
    const plain = freshDesk();
    await fillDesk(plain);
    expect(await collectBackup(plain, undefined)).toMatchObject({ ok: true });
  });

  test('holds nothing readable: no name, no title, no content, no digest', async () => {
    const whole = Buffer.from(await file.arrayBuffer());
    const { db } = freshDesk();
    const open = openDesk(db.name);
    await fillDesk(open);
    const digests = (await open.db.files.toArray()).map(({ digest }) => digest);
    for (const secret of ['Dinas Satu', 'SK Bupati', 'shortName', FIRST, ...digests]) {
      expect(whole.includes(secret), secret).toBe(false);
    }
  });

  test('opens with its passphrase and no other', async () => {
    const open = (passphrase: string | null) => inspectBackup(file, passphrase, quiet, signal);
    expect(await open(null)).toEqual({ ok: false, error: { kind: 'needs-passphrase' } });
    expect(await open('lain')).toEqual({ ok: false, error: { kind: 'wrong-passphrase' } });
    expect(must(await open(PASSPHRASE)).assessments).toHaveLength(2);
  });

  test('comes back into an open workspace: the same records and bytes', async () => {
    const backup = must(await inspectBackup(file, PASSPHRASE, quiet, signal));
    const empty = freshDesk();
    const plain = freshDesk();
    await fillDesk(plain);
    expect(must(await restore(empty, backup, TAKE_ALL, quiet, signal)).files).toBe(3);
    expect(await contentOf(empty)).toEqual(await contentOf(plain));
  });

  test('comes back into another protected workspace, and is undone there', async () => {
    const backup = must(await inspectBackup(file, PASSPHRASE, quiet, signal));
    const kept = protection;
    const other = await sealedDesk('tersegel-lain');
    protection = kept;
    must(await restore(other, backup, TAKE_ALL, quiet, signal));
    expect(await other.db.assessments.count()).toBe(2);
    expect(JSON.stringify(await other.db.documents.toArray())).not.toContain('SK Bupati');
    must(await undoRestore(other));
    expect(await other.db.assessments.count()).toBe(0);
    expect(await other.db.documents.count()).toBe(0);
    expect(await other.db.bin.count()).toBe(3);
  });

  test('of one assessment takes only its own', async () => {
    const { counts } = await write({ of: 'assessment', id: FIRST as AssessmentId });
    expect(counts).toMatchObject({ assessments: 1, documents: 2, files: 2 });
  });
});
