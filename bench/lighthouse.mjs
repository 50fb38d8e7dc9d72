import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../scripts/lib/find-browser.mjs';
import { root } from '../scripts/lib/root.mjs';
import { run } from '../scripts/lib/run.mjs';
import { seed } from './lib/in-page.mjs';
import { outcomeRows } from './lib/outcomes.mjs';
import { putToProcessorTime } from './lib/processor-time.mjs';
import { answersOf, assessmentOf, instrument } from './lib/sample.mjs';
import { serveGzipped } from './lib/serve-gzipped.mjs';

const FOLDER = join(root, 'bench', 'lighthouse');
const LIBRARY = join(FOLDER, 'node_modules', 'lighthouse');
const PROMISED = { performance: 0.95, accessibility: 1, 'best-practices': 1 };
const FIGURES = {
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
};
const KABUPATEN = { governments: 1, each: 58, years: [2026] };

/** Lighthouse has 129 packages that nothing else needs: they come when it is asked for. */
async function load() {
  if (!existsSync(LIBRARY)) {
    const args = ['install', '--prefix', FOLDER, '--no-save', '--omit', 'optional'];
    const { ok, output } = await run('npm', [...args, '--no-audit', '--no-fund']);
    if (!ok) throw new Error(`bench: Lighthouse could not be installed\n${output}`);
  }
  const part = (path) => import(pathToFileURL(join(LIBRARY, path)).href);
  const { navigationGather } = await part('core/gather/navigation-runner.js');
  const { Runner } = await part('core/runner.js');
  return { navigationGather, Runner };
}

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** What a page scores on the mobile profile: on the clock, and by the processor's own time. */
async function audit({ navigationGather, Runner }, port, address) {
  const flags = { port, logLevel: 'error', onlyCategories: Object.keys(PROMISED) };
  const { artifacts, runnerOptions } = await navigationGather(undefined, address, { flags });
  const scores = async (found) => {
    const { lhr } = await Runner.audit(found, { ...runnerOptions, computedCache: new Map() });
    if (lhr.runtimeError) throw new Error(`bench: ${address}: ${lhr.runtimeError.message}`);
    return lhr;
  };
  const own = { ...artifacts, Trace: structuredClone(artifacts.Trace) };
  putToProcessorTime(own.Trace);
  return { onClock: await scores(artifacts), own: await scores(own) };
}

/** What was found wanting, by the names Lighthouse has for it. */
const wanting = (lhr, category) =>
  lhr.categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 0.9)
    .map(({ id }) => id);

function rowsOf(name, { onClock, own }) {
  return Object.entries(PROMISED).map(([category, promised]) => {
    const missed = wanting(own, category);
    const figures = Object.entries(FIGURES).map(
      ([short, id]) => `${short} ${own.audits[id].displayValue.replaceAll('\u00A0', ' ')}`,
    );
    const clock = `on the clock of this run ${onClock.categories[category].score}`;
    const parts = category === 'performance' ? [...figures, clock] : [];
    return {
      what: `${name}: ${category}`,
      ours: own.categories[category].score,
      baseline: promised,
      unit: '',
      against: 'promised',
      note: [...parts, ...missed].join(', '),
    };
  });
}

/** The pages, each with the address it has once its content is in the database. */
async function fillAndName(page, app, address) {
  const chosen = instrument(app, 'lima-dimensi-opd@1.0.0');
  const texts = { fact: 'Kalimat fakta. '.repeat(8), analysis: 'Kalimat analisis. '.repeat(8) };
  const answers = answersOf(app, chosen, (at) => at % 4, texts);
  const assessment = assessmentOf(chosen, answers);
  const results = outcomeRows(app, instrument(app, 'spbe-59-2020@1.0.0'), KABUPATEN);
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(seed, { table: 'assessments', rows: [assessment] });
  await page.evaluate(seed, { table: 'packages', rows: results.packages });
  await page.evaluate(seed, { table: 'outcomes', rows: results.sets });
  const own = `#/p/${assessment.id}`;
  return {
    'list with work': '#/',
    'an indicator': `${own}/i/${chosen.indicators[0].id}`,
    results: `${own}/hasil`,
    'rekap of 58 OPD': '#/rekap',
  };
}

/** Lighthouse on the production build, mobile profile, each page opened for the first time. */
export async function lighthouseRows(app) {
  const lighthouse = await load();
  const profile = mkdtempSync(join(tmpdir(), 'timbang-lighthouse-'));
  const server = await serveGzipped();
  const port = await freePort();
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    args: [...BROWSER_FLAGS, `--remote-debugging-port=${port}`],
    ...(executablePath && { executablePath }),
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const rowsAt = async (name, hash) =>
      rowsOf(name, await audit(lighthouse, port, `${server.address}${hash}`));
    const rows = await rowsAt('empty list', '');
    const pages = await fillAndName(page, app, server.address);
    for (const [name, hash] of Object.entries(pages)) rows.push(...(await rowsAt(name, hash)));
    return rows;
  } finally {
    await context.close();
    server.stop();
    rmSync(profile, { recursive: true, force: true });
  }
}
