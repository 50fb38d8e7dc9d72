import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AssessmentId, Digest, DocumentId } from '#core/lib/ids.ts';
import { BLANK_DETAILS, type EvidenceDocument } from '#core/evidence/document.ts';
import { insertAssessments } from '#storage/assessments.ts';
import { insertDocuments } from '#storage/documents.ts';
import { asBlob } from '#storage/file-bytes.ts';
import { sealFile } from '#storage/files.ts';
import { Cancelled, backUpInWorker } from '#worker/client.ts';
import { backupContent } from '#workflow/backup/backup-content.ts';
import { pruneFolder } from '#workflow/backup/backup-folder.ts';
import { entriesOf, ownTarget } from '#workflow/backup/backup-target.ts';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { inspectBackup } from '#workflow/backup/inspect-backup.ts';
import { restore } from '#workflow/backup/restore.ts';
import { undoRestore } from '#workflow/backup/undo-restore.ts';
import { writeBackup } from '#workflow/backup/write-backup.ts';
import { assessmentWith, must } from '../../support/scenario.ts';

const FILES = 40;
const EACH = 200_000;
const ID = '01990000-0000-7000-8000-000000000001' as AssessmentId;
const EVERYTHING = { of: 'everything' } as const;
const quiet = (): void => undefined;
const { signal } = new AbortController();

let made = 0;
const open: Desk[] = [];
let folder: FileSystemDirectoryHandle;

function freshDesk(): Desk {
  made += 1;
  const desk = openDesk(`cadangan-${Date.now()}-${made}`);
  open.push(desk);
  return desk;
}

async function sha256(bytes: BufferSource): Promise<Digest> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') as Digest;
}

/** One assessment with 40 files of 8 MB in all, none like the other. */
async function filledDesk(): Promise<Desk> {
  const desk = freshDesk();
  await insertAssessments(desk.db, [assessmentWith(ID)], { verb: 'create' });
  for (let n = 0; n < FILES; n += 1) {
    const bytes = new Uint8Array(EACH);
    for (let at = 0; at < EACH; at += 50_000) {
      crypto.getRandomValues(bytes.subarray(at, at + 50_000));
    }
    const digest = await sha256(bytes);
    const document: EvidenceDocument = {
      ...BLANK_DETAILS,
      formatVersion: 1,
      id: `01990000-0000-7000-9000-${String(n).padStart(12, '0')}` as DocumentId,
      assessmentId: ID,
      revision: 0,
      status: 'active',
      file: { digest, name: `bukti-${n}.pdf`, type: 'application/pdf', size: EACH },
      original: null,
      earlier: [],
      supports: [],
      replies: [],
      addedAt: '2026-01-05T00:00:00.000Z',
      addedBy: '',
      edited: null,
    };
    await insertDocuments(
      desk.db,
      [document],
      [await sealFile(desk.db, digest, new Blob([bytes]))],
      { verb: 'attach' },
    );
  }
  return desk;
}

async function contentOf({ db }: Desk): Promise<unknown> {
  const files = await db.files.toArray();
  return {
    assessments: await db.assessments.toArray(),
    documents: await db.documents.toArray(),
    files: await Promise.all(
      files.map(async ({ digest, size, blob }) => [
        digest,
        size,
        await sha256(await asBlob(blob).arrayBuffer()),
      ]),
    ),
  };
}

async function namesIn(handle: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const [name] of entriesOf(handle)) names.push(name);
  return names.sort();
}

beforeEach(async () => {
  const root = await navigator.storage.getDirectory();
  folder = await root.getDirectoryHandle('uji-cadangan', { create: true });
});

afterEach(async () => {
  for (const { db } of open.splice(0)) await db.delete();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('uji-cadangan', { recursive: true });
});

describe('in a real browser', () => {
  test('written by the worker into a file, read back, restored byte-identical, undone', async () => {
    const desk = await filledDesk();
    const content = await backupContent(desk, EVERYTHING, null);
    const handle = await folder.getFileHandle('a.timbang.zip', { create: true });
    const heard: number[] = [];
    const order = { database: desk.db.name, content, to: { kind: 'file', handle } } as const;
    const written = must(
      await backUpInWorker(order, (done, total) => heard.push(done / total), signal),
    );
    expect(written.counts).toMatchObject({ assessments: 1, documents: FILES, files: FILES });
    // Progress comes by a channel of its own: the last of it may arrive after the result.
    await vi.waitFor(() => expect(heard.at(-1)).toBe(1));
    const file = await handle.getFile();
    expect(file.size).toBe(written.bytes);
    const backup = must(await inspectBackup(file, null, quiet, signal));
    expect(backup.damages).toEqual([]);
    const empty = freshDesk();
    must(await restore(empty, backup, new Map([[ID, 'take']]), quiet, signal));
    expect(await contentOf(empty)).toEqual(await contentOf(desk));
    must(await undoRestore(empty));
    expect(await empty.db.documents.count()).toBe(0);
    expect(await empty.db.bin.count()).toBe(FILES);
  });

  test('cancelled in the middle: the file that was there keeps what it held', async () => {
    const desk = await filledDesk();
    const content = await backupContent(desk, EVERYTHING, null);
    const handle = await folder.getFileHandle('lama.timbang.zip', { create: true });
    const before = await handle.createWritable();
    await before.write('cadangan lama');
    await before.close();
    const stop = new AbortController();
    const order = { database: desk.db.name, content, to: { kind: 'file', handle } } as const;
    const running = backUpInWorker(
      order,
      (done, total) => {
        if (done > total / 8) stop.abort();
      },
      stop.signal,
    );
    await expect(running).rejects.toBeInstanceOf(Cancelled);
    expect(await (await handle.getFile()).text()).toBe('cadangan lama');
  });

  test('for the downloads it lies on disk, in room of our own', async () => {
    const desk = await filledDesk();
    const content = await backupContent(desk, EVERYTHING, null);
    const order = {
      database: desk.db.name,
      content,
      to: { kind: 'own', name: 'unduhan.timbang.zip' },
    } as const;
    const { file } = must(await backUpInWorker(order, quiet, signal));
    expect(file).toBeInstanceOf(File);
    expect(must(await inspectBackup(file, null, quiet, signal)).damages).toEqual([]);
  });

  test('a target that fails in the middle leaves nothing of ours behind', async () => {
    const desk = await filledDesk();
    const content = await backupContent(desk, EVERYTHING, null);
    const own = await ownTarget('gagal.timbang.zip', Date.now());
    const failing = {
      ...own,
      write: async (bytes: ReadableStream<Uint8Array>) => {
        await bytes.getReader().read();
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(await writeBackup(desk.db.name, content, failing, quiet)).toMatchObject({
      ok: false,
      error: { kind: 'unwritable', name: 'QuotaExceededError' },
    });
    const root = await navigator.storage.getDirectory();
    const scratch = await root.getDirectoryHandle('cadangan-sementara', { create: true });
    expect(await namesIn(scratch)).not.toContain('gagal.timbang.zip');
  });

  test('a folder keeps the newest of this choice, the last of seven days, and what is not ours', async () => {
    const days = ['01', '02', '03', '04', '05', '06', '07', '08', '09'];
    const at = (day: string, time: string): string =>
      `timbang-otomatis-abcdef01-2026-01-${day}-${time}.timbang.zip`;
    const ours = days.flatMap((day) => [at(day, '0800'), at(day, '1500')]);
    const others = ['timbang-otomatis-99999999-2020-01-01-0800.timbang.zip', 'surat.pdf'];
    for (const name of [...ours, ...others]) {
      const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await file.write('cadangan');
      await file.close();
    }
    const kept = [...days.slice(2).map((day) => at(day, '1500')), at('09', '0800')];
    expect(await pruneFolder({ handle: folder, tag: 'abcdef01' }, 2)).toEqual(
      ours.filter((name) => !kept.includes(name)),
    );
    expect(await namesIn(folder)).toEqual([...others, ...kept].sort());
  });
});
