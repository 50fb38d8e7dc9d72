import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** Power cuts by the hundred, beside everything else: a report and an output of their own. */
export default defineConfig({
  ...journeys,
  projects: [{ name: 'campaign', testMatch: '**/crash-campaign.e2e.ts' }],
  outputDir: '.cache/campaign',
  workers: 1,
  // What was lost once is lost.
  retries: 0,
  // A browser that was killed starts slowly beside everything else that runs.
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/campaign.json' }]],
});
