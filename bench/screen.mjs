import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { BROWSER_FLAGS, findBrowser } from '../scripts/lib/find-browser.mjs';
import { root } from '../scripts/lib/root.mjs';
import { seed, timeBareWrites, timeTicks } from './lib/in-page.mjs';
import { answersOf, assessmentOf, instrument } from './lib/sample.mjs';
import { quantile } from './lib/stats.mjs';

const FRAME_MS = 16;
const DEBOUNCE_MS = 300;
const TICKS = 120;

/** A browser with its database on disk, as people have it; the default one keeps it in memory. */
async function withPage(work) {
  const profile = mkdtempSync(join(tmpdir(), 'timbang-bench-'));
  const server = await preview({ root, logLevel: 'error', preview: { port: 0 } });
  const executablePath = findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    args: BROWSER_FLAGS,
    viewport: { width: 1366, height: 768 },
    ...(executablePath && { executablePath }),
  });
  try {
    const [address] = server.resolvedUrls?.local ?? [];
    return await work(context.pages()[0] ?? (await context.newPage()), address);
  } finally {
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** From the tick to the new score on screen, and to "Tersimpan", in the production build. */
export function screenRows(app) {
  const chosen = instrument(app, 'spbe-59-2020@1.0.0');
  const [first] = chosen.indicators;
  const fact = 'Kalimat fakta yang sudah ada. '.repeat(10);
  const assessment = assessmentOf(
    chosen,
    answersOf(app, chosen, (at) => (at === 0 ? 4 : at % 5), { fact, analysis: fact }),
  );
  return withPage(async (page, address) => {
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(seed, assessment);
    await page.goto(`${address}#/p/${assessment.id}/i/${first.id}`);
    await page.locator('.rung').nth(1).waitFor();
    const bare = await page.evaluate(timeBareWrites, { row: assessment, writes: TICKS });
    const { screen, saved } = await page.evaluate(timeTicks, { ticks: TICKS, warmUp: 10 });
    const row = (what, ours, baseline, against) => ({ what, ours, baseline, unit: 'ms', against });
    const [p50, p95] = [0.5, 0.95];
    const durable = (part) => DEBOUNCE_MS + quantile(bare, part);
    const frame = 'one animation frame';
    const store = 'debounce + bare durable write';
    return [
      row('tick until the score is updated, p95', quantile(screen, p95), FRAME_MS, frame),
      row('tick until the score is updated, median', quantile(screen, p50), FRAME_MS, frame),
      row('tick until "Tersimpan", p95', quantile(saved, p95), durable(p95), store),
      row('tick until "Tersimpan", median', quantile(saved, p50), durable(p50), store),
    ];
  });
}
