import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { databaseFolder, tearLog } from './crash/torn-log.ts';
import { expectPosition } from './support/answering.ts';
import { startBrowser, type KillableBrowser } from './support/killable-browser.ts';
import { serveBuild } from './support/server.ts';
import { LIMA_TITLE, startAssessment } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const { indicator: on } = words.assess;
const LOST = 'Data Timbang di peramban ini hilang';

/** What local storage has on disk, as it lies there. */
function storesBeside(profile: string): string {
  const folder = join(profile, 'Default', 'Local Storage', 'leveldb');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.log'))
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('\n');
}

/** How often a log of the database was closed so far since this browser started. */
function tablesWritten(profile: string): number {
  return readFileSync(join(databaseFolder(profile), 'LOG'), 'utf8').split('Level-0 table').length;
}

async function type(page: Page, fact: string): Promise<void> {
  await page.getByLabel(on.fact, { exact: true }).fill(fact);
  await expect(page.getByText(/^Tersimpan \d/).first()).toBeVisible();
}

test(
  'an entry that was torn by a power cut costs nothing, and a lost database is told',
  { tag: '@whole' },
  async () => {
    test.setTimeout(120_000);
    const profile = test.info().outputPath('profil');
    const server = await serveBuild();
    let address = server.origin;
    const opened = async (work: (page: Page) => Promise<void>): Promise<void> => {
      const browser: KillableBrowser = await startBrowser(profile);
      try {
        const page = browser.context.pages()[0] ?? (await browser.context.newPage());
        await page.goto(address);
        await work(page);
      } finally {
        await browser.kill();
      }
    };

    await opened(async (page) => {
      await startAssessment(page, { instrument: LIMA_TITLE, agency: 'Dinas Padam', year: 2026 });
      await page.getByRole('link', { name: words.assess.tasks.continue }).click();
      await expectPosition(page, 1, 35);
      address = page.url();
      await type(page, 'sebelum padam');
    });
    tearLog(profile);
    await opened(async (page) => {
      await expectPosition(page, 1, 35);
      await type(page, 'sesudah padam');
    });
    await opened(async (page) => {
      await expect(page.getByLabel(on.fact, { exact: true })).toHaveValue('sesudah padam');
      await expect(page.getByText(LOST)).toHaveCount(0);
      // Known outside of the databases, too; the browser writes that down a little later.
      await expect.poll(() => storesBeside(profile)).toContain('timbang-pekerjaan');
      const tables = tablesWritten(profile);
      expect(tables, 'a page that was killed needs one').toBeGreaterThan(1);
      await page.reload();
      await expectPosition(page, 1, 35);
      expect(tablesWritten(profile), 'a page left in order needs no new log').toBe(tables);
    });

    rmSync(databaseFolder(profile), { recursive: true });
    await opened(async (page) => {
      const notice = page.getByRole('alert').filter({ hasText: LOST });
      await expect(notice).toContainText('masih ada pekerjaan yang tersimpan');
      await expect(notice).toContainText('Tidak ada cadangan yang tercatat');
      await page.reload();
      await notice.getByRole('link', { name: 'Pulihkan dari cadangan' }).click();
      await expect(page.getByRole('heading', { name: 'Data dan penyimpanan' })).toBeVisible();
      await notice.getByRole('button', { name: 'Saya mengerti' }).click();
      await expect(notice).toHaveCount(0);
      await page.reload();
      await expect(page.getByRole('heading', { name: 'Data dan penyimpanan' })).toBeVisible();
      await expect(notice).toHaveCount(0);
    });
    await server.stop();
  },
);
