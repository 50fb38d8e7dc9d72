import { defineConfig } from '@playwright/test';
import journeys from './playwright.config.ts';

/** Photographs every page of the three desks for somebody who looks at them; nothing is compared. */
export default defineConfig({
  ...journeys,
  testDir: 'tests/film',
  testMatch: '**/*.film.ts',
  projects: [{ name: 'film' }],
  outputDir: '.cache/film-run',
  timeout: 45 * 60_000,
  expect: { timeout: 60_000 },
  retries: 0,
  reporter: [['list']],
});
