import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { allAnswered, assessmentOf, seed } from './support/seed.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const { backup, folder, health, restore } = words.dataCare;
const ASSESSMENT = assessmentOf({ agency: 'Dinas Pangan', answers: allAnswered(() => 2) });
const TIME = '2026-08-17T02:00:00.000Z';

/** Evidence with its bytes, past the application: a file of this many bytes for each number. */
async function seedEvidence(page: Page, sizes: readonly number[]): Promise<void> {
  await open(page);
  await expectPage(page, words.home.title);
  await page.evaluate(
    async ([assessmentId, lengths, at]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('timbang');
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error as Error));
      });
      for (const [n, length] of lengths.entries()) {
        const bytes = new Uint8Array(length).map((_, place) => (place * 31 + n * 7) % 256);
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        const digest = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        const document = {
          formatVersion: 1,
          id: `01990000-0000-7000-9000-${String(n).padStart(12, '0')}`,
          assessmentId,
          revision: 0,
          status: 'active',
          file: { digest, name: `bukti-${n}.pdf`, type: 'application/pdf', size: length },
          original: null,
          earlier: [],
          title: `Bukti ${n}`,
          number: '',
          date: '',
          standing: '',
          validUntil: '',
          unit: '',
          pages: '',
          informationClass: '',
          exclusion: null,
          note: '',
          supports: [],
          replies: [],
          addedAt: at,
          addedBy: '',
          edited: null,
        };
        const writing = database.transaction(['documents', 'files'], 'readwrite');
        writing.objectStore('documents').put(document);
        writing.objectStore('files').put({ digest, blob: new Blob([bytes]), size: length });
        await new Promise((resolve) => writing.addEventListener('complete', resolve));
      }
      database.close();
    },
    [ASSESSMENT.id, sizes, TIME] as const,
  );
  await page.goto('about:blank');
}

/** The digest of the bytes of every stored file, and every record that is not about this browser. */
async function contentOf(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('timbang');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const all = (table: string) =>
      new Promise<unknown[]>((resolve) => {
        const reading = database.transaction(table).objectStore(table).getAll();
        reading.addEventListener('success', () => resolve(reading.result as unknown[]));
      });
    const files = (await all('files')) as { digest: string; blob: Blob; size: number }[];
    const content = {
      assessments: await all('assessments'),
      documents: await all('documents'),
      files: await Promise.all(
        files.map(async ({ digest, blob, size }) => {
          const hash = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
          return { digest, size, hash: [...new Uint8Array(hash)].join(',') };
        }),
      ),
    };
    database.close();
    return content;
  });
}

async function download(page: Page, path: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: backup.toDownload }).click();
  const made = await waiting;
  const file = `${path}/${made.suggestedFilename()}`;
  await made.saveAs(file);
  await expect(page.getByText(backup.doneTitle)).toBeVisible();
  return file;
}

test('a backup, a fresh browser, a restore: the same records, bytes and screens; and undone', async ({
  page,
  browser,
  baseURL,
}, testInfo) => {
  await seed(page, ASSESSMENT);
  await seedEvidence(page, [1000, 300_000, 0]);
  await open(page, '/penyimpanan');
  await expectPage(page, words.dataCare.title);
  await expect(page.getByText(backup.last.never).first()).toBeVisible();
  await page.screenshot({ path: '.cache/shots/data-care-1366.png', fullPage: true });
  const file = await download(page, testInfo.outputDir);
  await expect(page.getByText(/1 penilaian, 3 dokumen, 3 berkas/)).toBeVisible();
  await expect(page.getByText(backup.last.standing.saved)).toBeVisible();
  await page.screenshot({ path: '.cache/shots/data-care-done.png' });
  const before = await contentOf(page);

  const other = await browser.newContext({ ...(baseURL && { baseURL }), acceptDownloads: true });
  const fresh = await other.newPage();
  await open(fresh, '/penyimpanan');
  await fresh.getByLabel(restore.open).setInputFiles(file);
  await expect(fresh.getByText(restore.standing.new)).toBeVisible();
  await fresh.setViewportSize({ width: 390, height: 844 });
  await fresh.getByRole('heading', { name: /^Isi "timbang-cadangan/ }).scrollIntoViewIfNeeded();
  await fresh.screenshot({ path: '.cache/shots/restore-390.png', fullPage: true });
  await fresh.getByRole('button', { name: restore.bringIn }).click();
  await expect(fresh.getByText(restore.done.body(1, 3, 3))).toBeVisible();
  expect(await contentOf(fresh)).toEqual(before);
  await open(fresh, `/p/${ASSESSMENT.id}`);
  await expectPage(fresh, words.assess.tasks.title);

  await open(fresh, '/penyimpanan');
  await fresh.getByRole('button', { name: restore.done.undo }).click();
  await expect(fresh.getByText(restore.done.undone)).toBeVisible();
  expect(await contentOf(fresh)).toMatchObject({ assessments: [], documents: [] });
  await expect(fresh.getByText(/^Tempat sampah: 3 berkas/)).toBeVisible();
  await other.close();
});

test('a file with one byte changed is told by name, and the rest comes back', async ({
  page,
}, testInfo) => {
  await seed(page, ASSESSMENT);
  await seedEvidence(page, [1000, 300_000]);
  await open(page, '/penyimpanan');
  const file = await download(page, testInfo.outputDir);
  const whole = await readFile(file);
  const needle = Buffer.from(Array.from({ length: 64 }, (_, at) => ((5000 + at) * 31 + 7) % 256));
  const at = whole.indexOf(needle);
  expect(at).toBeGreaterThan(0);
  whole[at] = (whole[at] ?? 0) ^ 1;
  expect(createHash('sha256').update(whole).digest('hex')).toHaveLength(64);
  await page.getByLabel(restore.open).setInputFiles({
    name: 'rusak.timbang.zip',
    mimeType: 'application/zip',
    buffer: whole,
  });
  await expect(page.getByText(restore.entry['wrong-digest']('bukti-1.pdf'))).toBeVisible();
  await expect(page.getByText(restore.standing.same)).toBeVisible();
});

test('into a file the person chose: written there, and only then called done', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
        (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true }),
    });
  });
  await seed(page, ASSESSMENT);
  await seedEvidence(page, [5000]);
  await open(page, '/penyimpanan');
  await page.getByRole('button', { name: backup.toFile }).click();
  await expect(page.getByText(/^Tersimpan sebagai "timbang-cadangan-/).first()).toBeVisible();
  const sizes = await page.evaluate(async () => {
    const found: number[] = [];
    const root = await navigator.storage.getDirectory();
    for await (const handle of (
      root as never as { values: () => AsyncIterable<FileSystemFileHandle> }
    ).values()) {
      if (handle.kind === 'file') found.push((await handle.getFile()).size);
    }
    return found;
  });
  expect(sizes).toHaveLength(1);
  expect(sizes[0]).toBeGreaterThan(5000);
});

test('by itself into a chosen folder; the newest and the last of seven days are kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('cadangan', { create: true }),
    });
  });
  await seed(page, ASSESSMENT);
  await open(page, '/penyimpanan');
  await page.getByRole('button', { name: folder.choose }).click();
  await expect(page.getByText(/^Aktif ke folder "cadangan"\. Terakhir/)).toBeVisible();
  const names = () =>
    page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const inside = await root.getDirectoryHandle('cadangan');
      const found: string[] = [];
      for await (const name of (inside as never as { keys: () => AsyncIterable<string> }).keys()) {
        found.push(name);
      }
      return found.sort();
    });
  const [own] = await names();
  expect(own).toMatch(/^timbang-otomatis-[0-9a-f]{8}-\d{4}-\d\d-\d\d-\d{4}\.timbang\.zip$/);
  await page.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const inside = await root.getDirectoryHandle('cadangan');
    const tag = name.split('-')[2] ?? '';
    const old = ['01', '02', '03', '04', '05', '06', '07', '08', '09'].map(
      (day) => `timbang-otomatis-${tag}-2020-01-${day}-0000.timbang.zip`,
    );
    const foreign = ['timbang-otomatis-ffffffff-2020-01-01-0000.timbang.zip', 'surat.pdf'];
    for (const one of [...old, ...foreign]) {
      const file = await (await inside.getFileHandle(one, { create: true })).createWritable();
      await file.write('cadangan');
      await file.close();
    }
  }, own ?? '');
  await page.getByRole('button', { name: folder.now }).click();
  // Today is one of the seven days.
  const oldDays = async () =>
    (await names()).flatMap((name) => /-2020-01-(\d\d)-/.exec(name)?.[1] ?? []);
  await expect.poll(oldDays).toEqual(['04', '05', '06', '07', '08', '09', '01']);
  const left = await names();
  expect(left).toContain('surat.pdf');
  expect(left).toContain('timbang-otomatis-ffffffff-2020-01-01-0000.timbang.zip');
  expect(left).toContain(own);
  await page.getByRole('button', { name: folder.stop }).click();
  await expect(page.getByText(folder.state.off)).toBeVisible();
});

test('the clean-up, undone and done; erasing for good says what it frees', async ({ page }) => {
  await seed(page, ASSESSMENT);
  await seedEvidence(page, [1000, 40_000]);
  await open(page);
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('timbang');
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const writing = database.transaction('documents', 'readwrite');
    writing.objectStore('documents').delete('01990000-0000-7000-9000-000000000001');
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    database.close();
  });
  await open(page, '/penyimpanan');
  await page.getByRole('button', { name: health.clean.clean, exact: true }).click();
  await expect(page.getByText(health.clean.bin(1, '40 kB'))).toBeVisible();
  await page.getByRole('button', { name: health.clean.undo, exact: true }).click();
  await expect(page.getByText(health.clean.unneeded(1, '40 kB'))).toBeVisible();
  await page.getByRole('button', { name: health.clean.clean, exact: true }).click();
  await page.getByRole('button', { name: health.clean.empty }).click();
  await expect(page.getByText(health.clean.emptied(1))).toBeVisible();
  await expect(page.getByText(health.use.files(1, '1 kB'))).toBeVisible();
});

test('the reminder comes for work of more than a day, and can wait until tomorrow', async ({
  page,
}) => {
  await seed(page, ASSESSMENT);
  await open(page);
  const line = page.getByText('Cadangan terakhir: belum pernah');
  await expect(line).toBeVisible();
  await page.getByRole('button', { name: 'Ingatkan besok' }).click();
  await expect(page.getByRole('button', { name: 'Ingatkan besok' })).toHaveCount(0);
  await page.reload();
  await expect(line).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ingatkan besok' })).toHaveCount(0);
});
