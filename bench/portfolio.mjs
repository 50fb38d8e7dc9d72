import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/lib/root.mjs';
import { timeAnswers } from './lib/in-page-portfolio.mjs';
import { figuresAt, noteFirstFigures, scrollThrough } from './lib/in-page-views.mjs';
import { seed } from './lib/in-page.mjs';
import { tasksDuring } from './lib/main-thread.mjs';
import { outcomeRows } from './lib/outcomes.mjs';
import { instrument } from './lib/sample.mjs';
import { quantile } from './lib/stats.mjs';
import { withPage } from './lib/with-page.mjs';

const NATION = { governments: 600, each: 50, years: [2026] };
const KABUPATEN = { governments: 1, each: 100, years: [2024, 2025, 2026] };
const LIMITS = { cold: 1000, filter: 100, small: 50, blocked: 50 };
const PIECE = 60;
const ROUNDS = 5;
const SETTLED_MS = 600;
/** Until the first views are kept for the next opening. */
const KEPT_MS = 3000;
const VIEWS = [
  'ringkasan',
  'peringkat',
  'peta',
  'sebaran',
  'selisih',
  'terlemah',
  'terpisah',
  'asal',
];

function askedOf({ query: { WHOLE_PORTFOLIO: whole, BY_RANK } }) {
  const rows = { from: 0, count: 40 };
  const index = { of: 'index' };
  const parts = [
    { part: 'summary' },
    { part: 'ranking', rows, order: BY_RANK },
    {
      part: 'heat',
      columns: 'indicators',
      rows,
      order: { by: { of: 'group', at: 1 }, direction: 'up' },
    },
    { part: 'spread', across: 'kind' },
    { part: 'gaps', gap: 'asesor', target: index, rows, direction: 'down' },
    { part: 'weakest' },
    { part: 'derivation', target: { of: 'indicator', at: 3 }, rows },
    { part: 'apart', rows },
  ];
  const filters = [
    { kind: 'Dinas' },
    { group: 'Penunjang' },
    { batch: 'Gelombang 2' },
    { government: 'Kabupaten Contoh 000' },
    { text: 'contoh 01' },
    { measure: 'claimed' },
    { trust: 'any' },
    { trust: 'known' },
    { unlisted: 'counted' },
    { stage: 'provisional' },
    { kind: 'Badan', group: 'Penunjang', text: 'kabupaten 00' },
  ];
  return {
    cold: { query: whole, ask: parts[0] },
    asks: filters.flatMap((filter) =>
      parts.map((ask) => ({ query: { ...whole, ...filter }, ask })),
    ),
  };
}

function workerScript() {
  const name = readdirSync(join(root, 'dist', 'assets')).find((file) =>
    /^portfolio-entry-.*\.js$/.test(file),
  );
  if (!name) throw new Error('The worker of the portfolio is not in the build');
  return `./assets/${name}`;
}

async function fill(page, { sets, packages }) {
  for (let at = 0; at < sets.length; at += PIECE) {
    await page.evaluate(seed, { table: 'packages', rows: packages.slice(at, at + PIECE) });
    await page.evaluate(seed, { table: 'outcomes', rows: sets.slice(at, at + PIECE) });
  }
}

/** From the opening of the page to its first figures, ms. */
async function openRekap(page, address) {
  await page.goto('about:blank');
  await page.goto(`${address}#/rekap`);
  const shown = await page.waitForFunction(figuresAt);
  return shown.jsonValue();
}

/** The longest task of the thread that draws, through every view: opened, filtered, scrolled. */
async function blockedBy(page) {
  const blocked = [];
  for (const view of VIEWS) {
    const { tasks } = await tasksDuring(page, async () => {
      await page.evaluate((name) => performance.mark(name), view);
      await page.evaluate((name) => location.assign(`#/rekap/${name}`), view);
      await page.waitForTimeout(SETTLED_MS);
      await page.evaluate(scrollThrough);
      const kind = page.getByRole('combobox', { name: 'Jenis', exact: true });
      await kind.selectOption({ index: 1 });
      await page.waitForTimeout(SETTLED_MS);
      await kind.selectOption({ index: 0 });
      await page.waitForTimeout(SETTLED_MS);
    });
    blocked.push({ view, ms: Math.max(...tasks.map(({ ms }) => ms)) });
  }
  return blocked.reduce((one, other) => (other.ms > one.ms ? other : one));
}

/** One size in a browser of its own: the first opening, cold starts, the views, then every part under every filter. */
function measure(app, size) {
  const chosen = instrument(app, 'spbe-59-2020@1.0.0');
  return withPage(async (page, address) => {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await fill(page, outcomeRows(app, chosen, size));
    await page.addInitScript(noteFirstFigures);
    const first = await openRekap(page, address);
    await page.waitForTimeout(KEPT_MS);
    const colds = [];
    for (let round = 0; round < ROUNDS; round += 1) colds.push(await openRekap(page, address));
    const blocked = await blockedBy(page);
    const order = { script: workerScript(), database: 'timbang', ...askedOf(app) };
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(await page.evaluate(timeAnswers, order));
    }
    const asked = rounds[0].times.map((one, at) => ({
      ...one,
      ms: quantile(
        rounds.map(({ times }) => times[at].ms),
        0.5,
      ),
    }));
    return { first, cold: quantile(colds, 0.5), counted: rounds[0].counted, asked, blocked };
  });
}

/**
 * The rekap in the production build: from the opening of the page to its first figures, every
 * view on the screen, and every part of a view under filters its worker has not seen before.
 */
export async function portfolioRows(app) {
  const nation = await measure(app, NATION);
  const kabupaten = await measure(app, KABUPATEN);
  if (nation.counted !== 30_000) throw new Error(`${nation.counted} results were counted`);
  const row = (what, ours, baseline, note) => ({
    what,
    ours,
    baseline,
    unit: 'ms',
    against: 'promised',
    note,
  });
  const times = ({ asked }) => asked.map(({ ms }) => ms);
  const slowest = ({ asked }) => asked.reduce((one, other) => (other.ms > one.ms ? other : one));
  const most = slowest(nation);
  return [
    row(
      '30,000 results: dashboard from cold',
      nation.cold,
      LIMITS.cold,
      'page opened, figures painted; nothing changed since the last opening',
    ),
    row('30,000 results: dashboard after all of them are new', nation.first, LIMITS.cold),
    row('30,000 results: a filter, median', quantile(times(nation), 0.5), LIMITS.filter),
    row('30,000 results: a filter, slowest', most.ms, LIMITS.filter, `part ${most.part}`),
    row(
      '30,000 results: longest main-thread block',
      nation.blocked.ms,
      LIMITS.blocked,
      `view ${nation.blocked.view}`,
    ),
    row('100 OPD x 3 years: a filter, slowest', slowest(kabupaten).ms, LIMITS.small),
    row('100 OPD x 3 years: dashboard from cold', kabupaten.cold, LIMITS.cold),
  ];
}
