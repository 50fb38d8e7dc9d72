import { defineConfig } from '@playwright/test';
import campaign from './playwright.campaign.config.ts';

/** Working days under trouble, as a person may ask for them with a seed; a report of their own. */
export default defineConfig({
  ...campaign,
  projects: [{ name: 'soak', testMatch: '**/soak.e2e.ts' }],
  outputDir: '.cache/soak',
  reporter: [['list'], ['json', { outputFile: '.cache/soak.json' }]],
});
