import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { BROWSER_FLAGS, findBrowser } from '../scripts/lib/find-browser.mjs';
import { root } from '../scripts/lib/root.mjs';
import { contentDigest, seedFiles, timeBareCopy } from './lib/backup-in-page.mjs';
import { browserMemory, withPeak } from './lib/process-memory.mjs';
import { answersOf, assessmentOf, instrument } from './lib/sample.mjs';

const FILES = 500;
const EACH_BYTES = 400_000;
/** What the promise allows above the page at rest, in MiB. */
const MOST_MEMORY = 150;

/** A browser with a profile on disk: one without keeps everything in memory. */
async function browserOn(profile) {
  const executablePath = findBrowser();
  return chromium.launchPersistentContext(profile, {
    args: BROWSER_FLAGS,
    acceptDownloads: true,
    locale: 'id-ID',
    ...(executablePath && { executablePath }),
  });
}

const done = (page, words) => page.getByText(words).first().waitFor({ timeout: 600_000 });

/** 500 documents of 200 MB in all: backed up, and restored in another browser, byte for byte. */
export async function backupRows(app) {
  const { BACKUP } = app.backupText;
  const { RESTORE } = app.restoreText;
  const chosen = instrument(app, 'spbe-59-2020@1.0.0');
  const texts = { fact: 'Fakta.', analysis: 'Analisis.' };
  const assessment = assessmentOf(
    chosen,
    answersOf(app, chosen, () => 2, texts),
  );
  const folder = mkdtempSync(join(tmpdir(), 'timbang-bench-'));
  const profile = join(folder, 'satu');
  const other = join(folder, 'dua');
  const server = await preview({ root, logLevel: 'error', preview: { port: 0 } });
  const [address] = server.resolvedUrls?.local ?? [];
  try {
    const first = await browserOn(profile);
    const page = first.pages()[0] ?? (await first.newPage());
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(seedFiles, { assessment, files: FILES, bytes: EACH_BYTES });
    await page.goto('about:blank');
    await page.goto(`${address}#/penyimpanan`);
    await done(page, BACKUP.toDownload);
    await page.waitForTimeout(3000);
    const rest = browserMemory(profile);
    const file = join(folder, 'cadangan.timbang.zip');
    const since = performance.now();
    const { peak } = await withPeak(profile, async () => {
      const waiting = page.waitForEvent('download', { timeout: 600_000 });
      await page.getByRole('button', { name: BACKUP.toDownload }).click();
      await done(page, BACKUP.doneTitle);
      await (await waiting).saveAs(file);
    });
    const backupMs = performance.now() - since;
    const bareMs = await page.evaluate(timeBareCopy);
    const before = await page.evaluate(contentDigest);
    await first.close();

    const second = await browserOn(other);
    const fresh = second.pages()[0] ?? (await second.newPage());
    await fresh.goto(`${address}#/penyimpanan`);
    await done(fresh, BACKUP.toDownload);
    await fresh.waitForTimeout(3000);
    const emptyRest = browserMemory(other);
    const restoring = performance.now();
    const restored = await withPeak(other, async () => {
      await fresh.locator('input[type=file]').setInputFiles(file);
      await fresh.getByRole('button', { name: RESTORE.bringIn }).waitFor({ timeout: 600_000 });
      await fresh.getByRole('button', { name: RESTORE.bringIn }).click();
      await done(fresh, RESTORE.done.title);
    });
    const restoreMs = performance.now() - restoring;
    const after = await fresh.evaluate(contentDigest);
    await second.close();
    if (after !== before) throw new Error('The restored content is not what was backed up');
    const memory = (what, ours) => ({
      what,
      ours,
      baseline: MOST_MEMORY,
      unit: 'MiB',
      against: 'the promise; 500 files, 200 MB',
    });
    const time = (what, ours) => ({
      what,
      ours,
      baseline: bareMs,
      unit: 'ms',
      against: 'reading and hashing the same bytes once, crypto.subtle',
    });
    return [
      memory('backup, page and worker above rest, peak', peak.renderer - rest.renderer),
      memory('backup, whole browser above rest, peak', peak.all - rest.all),
      memory('restore, page above rest, peak', restored.peak.renderer - emptyRest.renderer),
      memory('restore, whole browser above rest, peak', restored.peak.all - emptyRest.all),
      time('backup, read back and handed over', backupMs),
      time('restore, checked twice, byte-identical', restoreMs),
    ];
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
