import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** Power cuts by the hundred, beside everything else; reports and output of their own. */
export default defineConfig({
  ...journeys,
  testMatch: '**/crash-campaign.e2e.ts',
  testIgnore: [],
  outputDir: '.cache/campaign',
  workers: 1,
  // What was lost once is lost.
  retries: 0,
  reporter: [['list'], ['json', { outputFile: '.cache/campaign.json' }]],
});
