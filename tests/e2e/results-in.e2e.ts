import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { text } from '#features/results-in/text.ts';
import { finalFile, outcomeAt, recapFile } from '../workflow/results-files.ts';
import { expectAccessible, expectSoundDialog } from './support/accessible.ts';
import { startBrowser, type KillableBrowser } from './support/killable-browser.ts';
import { expectFits } from './support/layout.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const FILES = /^Pilih berkas…/;

interface Carried {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function carried(file: File): Promise<Carried> {
  const buffer = Buffer.from(await file.arrayBuffer());
  return { name: file.name, mimeType: 'application/zip', buffer };
}

async function hand(page: Page, files: readonly Carried[]): Promise<void> {
  await page.getByLabel(FILES).setInputFiles([...files]);
  await expect(page.getByRole('heading', { name: text.ended.done })).toBeVisible();
}

/** Runs in the page: a folder of the browser's own disk with a folder in it, for the picker to give. */
async function putInFolder(content: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('dari pemilih', { create: true });
  const inside = await folder.getDirectoryHandle('gelombang 1', { create: true });
  const file = await inside.getFileHandle('hasil.zip', { create: true });
  const stream = await file.createWritable();
  await stream.write(Uint8Array.from(atob(content), (one) => one.charCodeAt(0)));
  await stream.close();
  Object.assign(globalThis, { showDirectoryPicker: () => Promise.resolve(folder) });
}

test('results of many kinds come in, what was refused is named, one import goes back', async ({
  page,
}) => {
  const results = await Promise.all([1, 2, 3].map((n) => finalFile({ agency: n, place: n })));
  const files = await Promise.all([
    ...results.map(carried),
    carried(await recapFile([outcomeAt(4, 1), outcomeAt(5, 2)])),
  ]);
  const [first] = files;
  if (!first) throw new Error('nothing to hand in');
  const cut = { ...first, name: 'rusak.zip', buffer: first.buffer.subarray(0, -400) };
  await open(page, '/rekap/impor');
  await expectPage(page, text.title);
  await hand(page, [...files, cut]);
  const summary = page.getByRole('status').filter({ hasText: text.counts.taken(4, 5) });
  await expect(summary).toContainText(text.counts.refused(1));
  await expect(page.getByRole('row', { name: /rusak\.zip/ })).toContainText(/Minta pengirim/);
  await expectAccessible(page);
  await expectFits(page);

  // The recap of this desk: what is here in full, without what came in recaps.
  await page.getByRole('button', { name: text.recap.look }).click();
  await expect(page.getByLabel(text.recap.which)).toContainText(/Kabupaten Uji, 2026, .*: 3 hasil/);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: text.recap.make }).click();
  expect((await downloading).suggestedFilename()).toBe(
    'timbang-rekap-kabupaten-uji-2026-r1.timbang.zip',
  );
  await expect(page.getByText(text.recap.unsigned)).toBeVisible();

  // Once more, nothing is taken twice; then the first import goes back.
  await hand(page, files.slice(0, 2));
  await expect(page.getByRole('status').filter({ hasText: text.counts.here(2) })).toBeVisible();
  await page.getByRole('button', { name: /^Tarik kembali impor/ }).click();
  await expectSoundDialog(page, 'features/results-in/undo-question.tsx');
  await page.getByRole('dialog').getByRole('button', { name: text.undo.action }).click();
  await expect(page.getByText(text.history.states.undone, { exact: true })).toBeVisible();

  // From a folder of the platform's own picker, which asks a person: here it is answered for them.
  await page.evaluate(putInFolder, first.buffer.toString('base64'));
  await page.getByRole('button', { name: text.drop.folder }).click();
  await expect(page.getByRole('status').filter({ hasText: text.counts.taken(1, 1) })).toBeVisible();
  await expect(page.getByText(text.history.of('dari pemilih', 1))).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFits(page);
  await expectAccessible(page);
});

/** What lies on the disk: packages, results in short, and their contents, by number. */
function stored(page: Page): Promise<Readonly<Record<string, number>>> {
  return page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('timbang');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error as Error));
    });
    const counted = ['packages', 'outcomes', 'contacts'].map(
      (name) =>
        new Promise<readonly [string, number]>((resolve, reject) => {
          const asked = db.transaction(name).objectStore(name).count();
          asked.addEventListener('success', () => resolve([name, asked.result]));
          asked.addEventListener('error', () => reject(asked.error as Error));
        }),
    );
    const numbers = Object.fromEntries(await Promise.all(counted));
    db.close();
    return numbers;
  });
}

test(
  'the power goes while a folder comes in: it goes on, nothing is lost or doubled',
  { tag: '@whole' },
  async ({ baseURL }) => {
    const home = await mkdtemp(join(tmpdir(), 'timbang-'));
    const folder = join(home, 'hasil kabupaten');
    const FILES_IN = 160;
    const address = `${baseURL}/#/rekap/impor`;
    const started: KillableBrowser[] = [];
    const start = async (): Promise<KillableBrowser> => {
      const browser = await startBrowser(join(home, 'profil'));
      started.push(browser);
      return browser;
    };
    try {
      await mkdir(join(folder, 'gelombang 2'), { recursive: true });
      const made = Array.from({ length: FILES_IN }, async (_, n) => {
        const file = await recapFile([outcomeAt(2 * n, n % 3), outcomeAt(2 * n + 1, 1)]);
        const place = n % 2 === 0 ? folder : join(folder, 'gelombang 2');
        await writeFile(join(place, `rekap-${n}.zip`), new Uint8Array(await file.arrayBuffer()));
      });
      await Promise.all(made);
      // The picker of the platform asks a person; the older way is the same input as everywhere.
      const noPicker = (): void => void Reflect.deleteProperty(globalThis, 'showDirectoryPicker');
      const first = await start();
      const page = await first.context.newPage();
      await page.addInitScript(noPicker);
      await page.goto(address);
      await expectPage(page, text.title);
      await page.getByLabel(/^Pilih folder…/).setInputFiles(folder);
      // Looked for in every picture the page draws: it must not be over before the power goes.
      await page.waitForFunction(() => /\d+ berkas masuk/.test(document.body.innerText));
      await first.kill();

      const second = await start();
      const again = await second.context.newPage();
      await again.addInitScript(noPicker);
      await again.goto(address);
      await expectPage(again, text.title);
      await expect(again.getByText(text.history.cut)).toBeVisible();
      const before = await stored(again);
      expect(before.packages).toBe(before.outcomes);
      expect(before.packages).toBeGreaterThan(0);
      expect(before.packages).toBeLessThan(FILES_IN);
      await again.getByLabel(text.history.againNamed('hasil kabupaten')).setInputFiles(folder);
      await expect(again.getByRole('heading', { name: text.ended.done })).toBeVisible({
        timeout: 60_000,
      });
      // Not one came twice, not one was read for nothing.
      await expect(
        again.getByRole('status').filter({ hasText: text.counts.taken(FILES_IN, 2 * FILES_IN) }),
      ).toBeVisible();
      expect(await stored(again)).toMatchObject({ packages: FILES_IN, outcomes: FILES_IN });

      // It is taken back whatever page is shown meanwhile.
      await again.getByRole('button', { name: text.history.undoNamed('hasil kabupaten') }).click();
      await again.getByRole('dialog').getByRole('button', { name: text.undo.action }).click();
      await again.goto(`${baseURL}/#/rekap`);
      await expect.poll(() => stored(again)).toMatchObject({ packages: 0, outcomes: 0 });
    } finally {
      // Also where the journey broke off.
      for (const browser of started) await browser.kill();
      await rm(home, { recursive: true, force: true });
    }
  },
);
