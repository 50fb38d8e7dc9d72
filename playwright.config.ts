import { createServer, type AddressInfo } from 'node:net';
import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './scripts/lib/find-browser.mjs';

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });

/** What takes longest begins first, so that no worker is left alone with it at the end. */
const LONG = ['sample-kabupaten', 'every-page', 'single-file', 'plan-papers'].map(
  (name) => `**/${name}.e2e.ts`,
);
/**
 * Said by the test itself: whole days of work whose every station has a journey of its own, kills at
 * chosen moments, and whether the pictures of the guide are those of today.
 */
const WHOLE = /@whole/;
/** Minutes by themselves, most of them waiting: they have a configuration of their own. */
const APART = ['**/crash-campaign.e2e.ts', '**/soak.e2e.ts'];

/** Every worker reads this file again: the first reading chooses the port for all. */
process.env['E2E_PORT'] ??= String(await freePort());
const baseURL = `http://localhost:${process.env['E2E_PORT']}`;
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  projects: [
    { name: 'long', testMatch: LONG, grepInvert: WHOLE },
    { name: 'others', testIgnore: [...LONG, ...APART], grepInvert: WHOLE },
    // Before a release: `npm run test:whole`.
    { name: 'whole', testIgnore: APART, grep: WHOLE },
  ],
  fullyParallel: true,
  outputDir: '.cache/e2e',
  forbidOnly: process.env['CI'] !== undefined,
  // A busy machine may make a journey stumble; what passes only then is named at the end.
  retries: process.env['CI'] === undefined ? 0 : 1,
  // Room for a slow machine; nothing waits for time to pass.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  // One more than processors: each waits now and then.
  workers: 3,
  reporter: [['list'], ['json', { outputFile: '.cache/e2e.json' }]],
  use: {
    baseURL,
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    // Keeping everything for later takes longer than most journeys; those about it allow it.
    serviceWorkers: 'block',
    trace: 'off',
    launchOptions: { args: BROWSER_FLAGS, ...(executablePath && { executablePath }) },
  },
  // Beside the journeys, so that what never changes is asked for once in each.
  globalSetup: './tests/e2e/support/serve-all.ts',
});
