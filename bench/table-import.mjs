import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../scripts/lib/root.mjs';
import { watchLongTasks } from './lib/in-page-recaps.mjs';
import { timeBareTable } from './lib/in-page-table.mjs';
import { writeApplications } from './lib/inventory-table.mjs';
import { withPage } from './lib/with-page.mjs';

const SIZE = { rows: 100_000, agencies: 600 };
/** What the promise allows the thread that draws to stand still. */
const MOST_BLOCKED_MS = 50;
/** Within which a page of so many rows is to stand there. */
const OPEN_MS = 3000;
const WAIT = { timeout: 600_000 };

const dexie = () => readFileSync(join(root, 'node_modules', 'dexie', 'dist', 'dexie.js'), 'utf8');

/** Does one thing in the page: how long it took, and how long the page stood still at most. */
async function timed(page, work) {
  await page.evaluate(() => {
    globalThis.longTasks = [];
  });
  const since = performance.now();
  await work();
  const ms = performance.now() - since;
  await page.waitForTimeout(500);
  return { ms, blocked: await page.evaluate(() => Math.max(0, ...globalThis.longTasks)) };
}

const together = (parts) => ({
  ms: parts.reduce((sum, { ms }) => sum + ms, 0),
  blocked: Math.max(...parts.map(({ blocked }) => blocked)),
});

async function importTable(page, { panel }, path) {
  const read = await timed(page, async () => {
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByRole('heading', { name: panel.mapping.title }).waitFor(WAIT);
  });
  const mapped = await timed(page, async () => {
    await page.getByRole('button', { name: panel.mapping.check }).click();
    await page.getByRole('heading', { name: panel.preview.title }).waitFor(WAIT);
  });
  const taken = await timed(page, async () => {
    await page.locator('.button-primary').first().click();
    await page.getByRole('button', { name: panel.done.undo }).waitFor(WAIT);
  });
  return { read, mapped, taken, whole: together([read, mapped, taken]) };
}

/** Opens a page anew, as after starting the browser, until `shown` stands there. */
async function openCold(page, address, path, shown) {
  await page.goto('about:blank');
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForTimeout(1500);
  await page.evaluate(watchLongTasks);
  return timed(page, async () => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, path);
    await page.getByText(shown).first().waitFor(WAIT);
  });
}

async function openNext(page, path, shown) {
  return timed(page, async () => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, path);
    await page.getByText(shown).first().waitFor(WAIT);
  });
}

async function undoTable(page, { ask }) {
  await page.evaluate(() => {
    location.hash = '/impor';
  });
  const button = page.getByRole('button', { name: /^Batalkan "/ }).first();
  await button.waitFor(WAIT);
  const asked = await timed(page, async () => {
    await button.click();
    await page.getByRole('button', { name: ask.action }).waitFor(WAIT);
  });
  const undone = await timed(page, async () => {
    await page.getByRole('button', { name: ask.action }).click();
    await page.getByRole('heading', { name: ask.doneTitle }).waitFor(WAIT);
  });
  return { asked, undone, whole: together([asked, undone]) };
}

/** 100,000 applications brought in as a table, looked at on every page, and taken back. */
export function tableImportRows(app) {
  const words = app.inventoryText.text;
  const folder = mkdtempSync(join(tmpdir(), 'timbang-bench-tabel-'));
  const file = join(folder, 'aplikasi.csv');
  writeApplications(file, SIZE);
  return withPage(async (page, address) => {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(`${address}#/aplikasi/impor`);
    await page.reload();
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    await page.waitForTimeout(1500);
    await page.evaluate(watchLongTasks);
    const { read, mapped, taken, whole } = await importTable(
      page,
      app.tableText.TABLE_IMPORT_TEXT,
      file,
    );
    const count = words.list.count(SIZE.rows, SIZE.rows, SIZE.agencies);
    const list = await openCold(page, address, '/aplikasi', count);
    const views = [];
    for (const [path, shown] of [
      ['kelengkapan', words.completeness.agencies],
      ['kontrak', words.contracts.rule],
      ['indikator', app.factText.factText.columns.says],
      ['rekap', words.recap.noSet],
    ]) {
      views.push(await openNext(page, `/aplikasi/${path}`, shown));
    }
    const alike = await openNext(page, '/aplikasi/serupa', app.alikeText.alikeText.method);
    await page.evaluate(`${dexie()}; undefined`);
    const bare = await page.evaluate(timeBareTable, 'applications');
    if (bare.rows !== SIZE.rows) throw new Error(`${bare.rows} rows were stored`);
    const undo = await undoTable(page, app.importsText.text);
    const seconds = ({ ms }) => `${(ms / 1000).toFixed(1)} s`;
    const promised = (what, ours, baseline, note = '') => ({
      what: `100,000 applications: ${what}`,
      ours,
      baseline,
      unit: 'ms',
      against: 'promised',
      note,
    });
    const rate = (what, { ms }, note) => ({
      what: `100,000 applications: ${what}`,
      ours: (SIZE.rows / ms) * 1000,
      baseline: (SIZE.rows / bare.ms) * 1000,
      unit: 'rows/s',
      against: 'bare Dexie bulkPut of the same rows',
      note,
    });
    const pages = [list, ...views, alike];
    return [
      rate(
        'read, mapped, compared, stored',
        whole,
        `read ${seconds(read)}, compared ${seconds(mapped)}, stored ${seconds(taken)}`,
      ),
      rate('taken back, looked at first', undo.whole),
      promised(
        'import and undo, longest main-thread block',
        Math.max(whole.blocked, undo.whole.blocked),
        MOST_BLOCKED_MS,
      ),
      promised('the list from cold', list.ms, OPEN_MS, 'worker, database, order, first rows'),
      promised('slowest of the other pages', Math.max(...views.map(({ ms }) => ms)), OPEN_MS),
      promised('alike applications found', alike.ms, OPEN_MS, 'all signs, all groups, proposals'),
      promised(
        'pages, longest main-thread block',
        Math.max(...pages.map(({ blocked }) => blocked)),
        MOST_BLOCKED_MS,
        'tasks of 50 ms and more are told by the browser; 0 = none',
      ),
    ];
  }).finally(() => rmSync(folder, { recursive: true, force: true }));
}
