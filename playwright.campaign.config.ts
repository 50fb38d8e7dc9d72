import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** Power cuts by the hundred and working days, beside everything else; reports and output of their own. */
export default defineConfig({
  ...journeys,
  projects: [
    {
      name: 'campaign',
      testMatch: process.env['SOAK'] === undefined ? '**/crash-campaign.e2e.ts' : '**/soak.e2e.ts',
    },
  ],
  outputDir: '.cache/campaign',
  workers: 1,
  // What was lost once is lost.
  retries: 0,
  // A browser that was killed starts slowly beside everything else that runs.
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/campaign.json' }]],
});
