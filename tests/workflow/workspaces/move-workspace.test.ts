import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import type { Workspace } from '#core/workspace/workspace.ts';
import { insertAssessments } from '#storage/assessments.ts';
import { RECORD_KEYS, TimbangDatabase } from '#storage/database.ts';
import { asBlob } from '#storage/file-bytes.ts';
import { keepFiles, readFile, sealFile } from '#storage/files.ts';
import { putRow, readRows } from '#storage/rows/rows.ts';
import type { Digest } from '#core/lib/ids.ts';
import { changePassphrase } from '#workflow/workspaces/change-passphrase.ts';
import type { Desk } from '#workflow/desk.ts';
import { listWorkspaces } from '#workflow/workspaces/list-workspaces.ts';
import { openOffice, type Office } from '#workflow/workspaces/office.ts';
import { protectWorkspace, unprotectWorkspace } from '#workflow/workspaces/protect-workspace.ts';
import { tidyWorkspaces } from '#workflow/workspaces/tidy-workspaces.ts';
import { unlockWorkspace } from '#workflow/workspaces/unlock-workspace.ts';
import { assessmentWith, must } from '../../support/scenario.ts';
import { DyingDisk } from '../dying-disk.ts';

const disk = new DyingDisk();
const PASSPHRASE = 'empat kata yang tenang';
const quiet = (): void => undefined;
const never = new AbortController().signal;

const MIB = 1024 * 1024;
const FILES = [0, 1, 5000, MIB + 3].map((length, at) => ({
  digest: String(at).repeat(64) as Digest,
  bytes: Uint8Array.from({ length }, (_, here) => (here * 7 + at) % 256),
}));

let made = 0;
let office: Office;

async function main(): Promise<Workspace> {
  const [first] = must(await listWorkspaces(office)).sound;
  if (!first) throw new Error('no main workspace');
  return first;
}

async function mainDesk(passphrase = PASSPHRASE): Promise<Desk> {
  return must(await unlockWorkspace(await main(), passphrase));
}

/** Everything a person would find, read through the vault. */
async function content({ db }: Desk): Promise<unknown> {
  const tables = Object.keys(RECORD_KEYS) as readonly (keyof typeof RECORD_KEYS)[];
  const rows = await Promise.all(
    tables.map(async (table) => {
      const all = (await readRows(db, table)).map(({ row }) => JSON.stringify(row));
      return [table, all.sort()];
    }),
  );
  const files = await Promise.all(
    FILES.map(async ({ digest }) => {
      const blob = await readFile(db, digest);
      return blob && Buffer.from(await blob.arrayBuffer()).toString('base64');
    }),
  );
  const bin = (await db.bin.toArray()).map((row) => row.digest === db.vault.name('1'.repeat(64)));
  db.close();
  return { rows, files, bin };
}

beforeEach(async () => {
  disk.start();
  for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
  made += 1;
  office = openOffice(`registry-${made}`);
  const { db } = await mainDesk();
  await insertAssessments(
    db,
    [1, 2, 3].map((at) => assessmentWith(`01990000-0000-7000-8000-00000000000${at}`)),
    { verb: 'create' },
  );
  await db.assessments.put({ id: 'rusak', apa: ['saja'] });
  await putRow(db, 'settings', { id: 'session', person: 'Ayu' });
  const sealed = await Promise.all(
    FILES.map(({ digest, bytes }) => sealFile(db, digest, new Blob([bytes]))),
  );
  await db.transaction('rw', db.files, db.bin, async () => {
    await keepFiles(db, sealed);
    await db.bin.put({ digest: '1'.repeat(64), discardedAt: '2026-01-05T00:00:00.000Z' });
  });
  db.close();
});

async function databases(): Promise<readonly string[]> {
  return (await Dexie.getDatabaseNames()).filter((name) => !name.startsWith('registry'));
}

test('setting, changing and removing the passphrase keep every record, file and bin entry', async () => {
  const before = await content(await mainDesk());
  const seen: number[] = [];
  const workspace = must(
    await protectWorkspace(
      office,
      await main(),
      PASSPHRASE,
      (done, total) => seen.push(done / total),
      never,
    ),
  );
  expect(seen.at(-1)).toBe(1);
  expect(await databases()).toEqual([workspace.database]);
  expect(workspace.database).not.toBe('timbang');
  expect(await content(await mainDesk())).toEqual(before);
  expect(await unlockWorkspace(workspace, 'salah sama sekali')).toMatchObject({ ok: false });

  const fresh = 'kata sandi yang lain';
  expect(await changePassphrase(office, workspace, 'salah', fresh)).toMatchObject({ ok: false });
  const changed = must(await changePassphrase(office, workspace, PASSPHRASE, fresh));
  expect(changed.database).toBe(workspace.database);
  expect(await unlockWorkspace(changed, PASSPHRASE)).toMatchObject({ ok: false });
  expect(await content(await mainDesk(fresh))).toEqual(before);

  const wrong = await unprotectWorkspace(office, await main(), PASSPHRASE, quiet, never);
  expect(wrong).toMatchObject({ ok: false, error: { kind: 'wrong-passphrase' } });
  const open = must(await unprotectWorkspace(office, await main(), fresh, quiet, never));
  expect(open.protection).toBeNull();
  expect(await databases()).toEqual([open.database]);
  expect(await content(await mainDesk())).toEqual(before);
});

test('a process that dies at any write of the setting leaves exactly one valid state', async () => {
  const before = await content(await mainDesk());
  disk.dieAfter(Number.POSITIVE_INFINITY);
  must(await protectWorkspace(office, await main(), PASSPHRASE, quiet, never));
  const writes = disk.spent;
  must(await unprotectWorkspace(office, await main(), PASSPHRASE, quiet, never));
  expect(writes).toBeGreaterThan(12);

  const ended = { open: 0, sealed: 0 };
  for (let lives = 0; lives < writes; lives += 1) {
    disk.dieAfter(lives);
    await protectWorkspace(office, await main(), PASSPHRASE, quiet, never).catch(quiet);
    office.registry.close();
    disk.start();
    office = openOffice(`registry-${made}`);
    await tidyWorkspaces(office);
    const workspace = await main();
    expect(await databases()).toEqual([workspace.database]);
    expect(await content(await mainDesk())).toEqual(before);
    if (workspace.protection === null) {
      ended.open += 1;
      continue;
    }
    ended.sealed += 1;
    must(await unprotectWorkspace(office, workspace, PASSPHRASE, quiet, never));
  }
  expect(ended.open).toBeGreaterThan(10);
  expect(ended.sealed).toBeGreaterThan(0);
});

test('cancelled at any step, nothing has changed and nothing is left over', async () => {
  const before = await content(await mainDesk());
  for (const last of [1, 3, 7, 9]) {
    const stop = new AbortController();
    const cancelled = await protectWorkspace(
      office,
      await main(),
      PASSPHRASE,
      (done) => done >= last && stop.abort(),
      stop.signal,
    );
    expect(cancelled).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(await databases()).toEqual(['timbang']);
    expect(await content(await mainDesk())).toEqual(before);
  }
});

test('a row that is no JSON stops the setting and is named; nothing has changed', async () => {
  const { db } = await mainDesk();
  await db.assessments.put({ id: 'aneh', at: new Date(0) });
  db.close();
  expect(await protectWorkspace(office, await main(), PASSPHRASE, quiet, never)).toEqual({
    ok: false,
    error: { kind: 'unfit', table: 'assessments', key: 'aneh' },
  });
  expect(await databases()).toEqual(['timbang']);
});

test('what was damaged under the old seal goes along as it is; the rest is whole', async () => {
  const protectedOne = must(await protectWorkspace(office, await main(), PASSPHRASE, quiet, never));
  const { db } = await mainDesk();
  const name = db.vault.name('2'.repeat(64));
  const row = await db.files.get(name);
  await db.files.put({ digest: name, size: 5000, blob: (row?.blob ?? new Blob()).slice(0, 2000) });
  await db.settings.put({ id: 'x', sealed: new Uint8Array(40) });
  db.close();
  must(await unprotectWorkspace(office, protectedOne, PASSPHRASE, quiet, never));
  const open = await mainDesk();
  const left = await open.db.files.get(name);
  expect(left && asBlob(left.blob).size).toBe(2000);
  expect(await readFile(open.db, '2'.repeat(64) as Digest)).toBeUndefined();
  expect(await open.db.files.count()).toBe(FILES.length);
  expect(await open.db.settings.get('x')).toEqual({ id: 'x', sealed: new Uint8Array(40) });
  open.db.close();
});

/** Answers are not copied: they are made again, and never lie open beside what is sealed. */
test('every table of the database is known to the copying', () => {
  const tables = new TimbangDatabase('all').tables.map(({ name }) => name);
  expect(tables.sort()).toEqual(
    [...Object.keys(RECORD_KEYS), 'files', 'answers', 'bin', 'keys'].sort(),
  );
});
