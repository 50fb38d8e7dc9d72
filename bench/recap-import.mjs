import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/lib/root.mjs';
import { timeBareWrites, watchLongTasks } from './lib/in-page-recaps.mjs';
import { writeFinals, writeRecaps } from './lib/recaps.mjs';
import { instrument } from './lib/sample.mjs';
import { withPage } from './lib/with-page.mjs';

const RECAPS = { governments: 600, each: 50 };
const FINALS = 300;
/** What the promise allows the thread that draws to stand still. */
const MOST_BLOCKED_MS = 50;
const WAIT_MS = 600_000;

const dexie = () => readFileSync(join(root, 'node_modules', 'dexie', 'dist', 'dexie.js'), 'utf8');

/** Hands files in by the door of the page, as a person does; until the report is there. */
async function importFiles(page, address, { drop, ended }, paths) {
  await page.goto(`${address}#/rekap/impor`);
  await page.reload();
  const door = page.locator('.drop-zone input[type=file]').first();
  await door.waitFor({ state: 'attached' });
  await page.getByText(drop.hint).waitFor();
  await page.waitForTimeout(1500);
  await page.evaluate(watchLongTasks);
  const since = performance.now();
  await door.setInputFiles(paths);
  // Asked for in the plainest way: looking for it keeps the page busy as well.
  await page.waitForFunction(
    (name) => [...document.querySelectorAll('h2')].some((one) => one.textContent === name),
    ended.done,
    { polling: 50, timeout: WAIT_MS },
  );
  const ms = performance.now() - since;
  return { ms, blocked: await page.evaluate(() => Math.max(0, ...globalThis.longTasks)) };
}

/** How long the page stood still at most, beside what the promise allows. */
const blocking = (name, { blocked }) => ({
  what: `import of ${name}: longest blocking of the page`,
  ours: blocked,
  baseline: MOST_BLOCKED_MS,
  unit: 'ms',
  against: 'the promise',
  note: 'tasks of 50 ms and more are told by the browser; 0 = none',
});

/**
 * 600 recap files of 50 results, and 300 full results, taken in by the real door. The promise
 * holds the former against bare Dexie putting as many records of the same bytes, see
 * `timeBareWrites`; what the same rows as stored would cost stands beside it.
 */
export function recapImportRows(app) {
  const words = app.resultsInText.text;
  const chosen = instrument(app, 'spbe-59-2020@1.0.0');
  const folder = mkdtempSync(join(tmpdir(), 'timbang-bench-rekap-'));
  return withPage(async (page, address) => {
    const recaps = await writeRecaps(app, chosen, folder, RECAPS);
    const finals = await writeFinals(app, chosen, folder, FINALS);
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const ours = await importFiles(page, address, words, recaps);
    await page.goto('about:blank');
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(`${dexie()}; undefined`);
    const bare = await page.evaluate(timeBareWrites);
    if (bare.results !== RECAPS.governments * RECAPS.each) {
      throw new Error(`${bare.results} results were stored`);
    }
    const full = await importFiles(page, address, words, finals);
    const perSecond = (count, ms) => (count / ms) * 1000;
    const what = `${bare.results} results in ${bare.packages} recap files: imported`;
    const rate = (baselineMs, against) => ({
      what,
      ours: perSecond(bare.results, ours.ms),
      baseline: perSecond(bare.results, baselineMs),
      unit: 'results/s',
      against,
      note: 'unzipped, hashed, signatures and laws checked, counted over, stored',
    });
    return [
      rate(bare.oneEach, 'bare Dexie bulkPut of as many records of the same bytes'),
      rate(bare.asStored, 'bare Dexie bulkPut of the same rows as stored, one of each package'),
      {
        what: `${FINALS} full results: imported, checked and counted anew`,
        ours: perSecond(FINALS, full.ms),
        baseline: perSecond(bare.results, ours.ms) / RECAPS.each,
        unit: 'files/s',
        against: 'recap files in the same run',
      },
      blocking('recap files', ours),
      blocking('full results', full),
    ];
  }).finally(() => rmSync(folder, { recursive: true, force: true }));
}
