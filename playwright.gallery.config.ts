import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from './scripts/lib/find-browser.mjs';

const executablePath = findBrowser();

/** Photographs the gallery of parts and compares it with the pictures that were accepted. */
export default defineConfig({
  testDir: 'tests/gallery',
  testMatch: '**/*.pictures.ts',
  fullyParallel: true,
  outputDir: '.cache/gallery-pictures',
  snapshotPathTemplate: 'tests/gallery/pictures/{arg}{ext}',
  forbidOnly: process.env['CI'] !== undefined,
  // A picture that nobody accepted is a failure, not a new measure.
  updateSnapshots: 'none',
  // A busy machine may take its time.
  timeout: 420_000,
  expect: {
    timeout: 60_000,
    // Edges of letters may differ between machines; a colour or a place may not.
    toHaveScreenshot: { threshold: 0.02, maxDiffPixels: 60, animations: 'disabled' },
  },
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '.cache/gallery.json' }]],
  globalSetup: './tests/gallery/serve.ts',
  use: {
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    launchOptions: { args: BROWSER_FLAGS, ...(executablePath && { executablePath }) },
  },
});
