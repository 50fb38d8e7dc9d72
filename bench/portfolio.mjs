import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/lib/root.mjs';
import { timeAnswers } from './lib/in-page-portfolio.mjs';
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

/** One size in a browser of its own: cold starts, then every part under every filter. */
function measure(app, size) {
  const chosen = instrument(app, 'spbe-59-2020@1.0.0');
  return withPage(async (page, address) => {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await fill(page, outcomeRows(app, chosen, size));
    const order = { script: workerScript(), database: 'timbang', ...askedOf(app) };
    const rounds = [];
    const { tasks } = await tasksDuring(page, async () => {
      for (let round = 0; round < ROUNDS; round += 1) {
        rounds.push(await page.evaluate(timeAnswers, order));
      }
    });
    const asked = rounds[0].times.map((one, at) => ({
      ...one,
      ms: quantile(
        rounds.map(({ times }) => times[at].ms),
        0.5,
      ),
    }));
    return {
      cold: quantile(
        rounds.map(({ coldMs }) => coldMs),
        0.5,
      ),
      counted: rounds[0].counted,
      asked,
      blocked: Math.max(...tasks.map(({ ms }) => ms)),
    };
  });
}

/**
 * The engine of the rekap in the production build: its worker from nothing to the first
 * dashboard, then every part of the view under filters it has not seen before.
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
    row('30,000 results: dashboard from cold', nation.cold, LIMITS.cold, 'worker, database, view'),
    row('30,000 results: a filter, median', quantile(times(nation), 0.5), LIMITS.filter),
    row('30,000 results: a filter, slowest', most.ms, LIMITS.filter, `part ${most.part}`),
    row('30,000 results: longest main-thread block', nation.blocked, LIMITS.blocked),
    row('100 OPD x 3 years: a filter, slowest', slowest(kabupaten).ms, LIMITS.small),
    row('100 OPD x 3 years: dashboard from cold', kabupaten.cold, LIMITS.cold),
  ];
}
