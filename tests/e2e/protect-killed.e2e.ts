import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startBrowser } from './support/killable-browser.ts';
import { assessmentOf } from './support/seed.ts';
import { expectPage } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { PASSPHRASE, setPassphrase, unlock } from './support/workspaces.ts';
import { words } from './support/words.ts';

const { workspaces: on } = words;
const ROWS = Array.from({ length: 150 }, (_, at) => assessmentOf({ agency: `Dinas ${at}` }));

/** After how many parts of the copying the power goes; the last ones only after it is done. */
const CUTS = [0, 20, 140, 149, 1_000, 1_000];

async function copied(page: Page, parts: number): Promise<void> {
  const told = page.getByRole('dialog').getByRole('status');
  const locked = page.getByRole('heading', { level: 1, name: /terkunci$/ });
  await expect(async () => {
    if (await locked.isVisible()) return;
    const done = Number.parseInt((await told.textContent({ timeout: 500 })) ?? '', 10);
    expect(done).toBeGreaterThanOrEqual(parts);
  }).toPass({ intervals: [5], timeout: 60_000 });
}

async function putRows(page: Page): Promise<void> {
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('timbang');
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('assessments', 'readwrite');
          for (const row of rows) writing.objectStore('assessments').put(row);
          writing.addEventListener('error', () => reject(writing.error as Error));
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    ROWS,
  );
}

test(
  'the power goes while a passphrase is set: everything is there, once, open or sealed',
  { tag: '@whole' },
  async ({ baseURL }) => {
    test.setTimeout(300_000);
    const profile = await mkdtemp(join(tmpdir(), 'timbang-'));
    const address = `${baseURL}/#/ruang-kerja`;
    let sealed = false;
    try {
      for (const [round, parts] of CUTS.entries()) {
        const browser = await startBrowser(profile);
        const page = await browser.context.newPage();
        if (round === 0) {
          await page.goto(`${baseURL}/`);
          await expectPage(page, words.home.title);
          await putRows(page);
          await page.goto('about:blank');
        }
        await page.goto(address);
        const protect = page.getByRole('button', { name: on.here.protect });
        const locked = page.getByRole('heading', { level: 1, name: /terkunci$/ });
        await expect(protect.or(locked)).toBeVisible();
        sealed = await locked.isVisible();
        if (sealed) await unlock(page);
        await expectPage(page, on.title);
        await page.goto(`${baseURL}/#/`);
        await expect(page.getByRole('heading', { name: /^Dinas \d+/ })).toHaveCount(ROWS.length);
        const names = await page.evaluate(async () =>
          (await indexedDB.databases()).map(({ name = '' }) => name),
        );
        expect(names.filter((name) => /^timbang(-[0-9a-f-]{36})?$/.test(name))).toHaveLength(1);
        if (!sealed) {
          await page.goto(address);
          await protect.click();
          await setPassphrase(page, PASSPHRASE);
          await page.getByRole('dialog').getByRole('button', { name: on.protect.action }).click();
          await copied(page, parts);
        }
        await browser.kill();
      }
      expect(sealed).toBe(true);
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);
