import type { Page } from '@playwright/test';
import { claimLevel, expectSaved } from './support/answering.ts';
import { expectPage, goTo, LIMA_TITLE, startAssessment } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const { indicator: on } = words.assess;
const TODAY = new Date('2026-11-22T03:00:00.000Z');
/** Where a laptop lands whose little battery is empty. */
const LONG_AGO = new Date('2009-01-01T00:00:00.000Z');

async function firstIndicator(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^K1 / }).first().click();
  await expect(page.getByLabel(on.fact)).toBeVisible();
}

test('a clock that is set back takes no word away and stops no saving', async ({ page }) => {
  await page.clock.setFixedTime(TODAY);
  await page.goto('./');
  await startAssessment(page, { instrument: LIMA_TITLE, agency: 'Dinas Arloji', year: 2026 });
  await firstIndicator(page);
  await claimLevel(page, 2);
  await page.getByLabel(on.fact).fill('Ditulis pada tahun 2026.');
  await expectSaved(page);

  await page.clock.setFixedTime(LONG_AGO);
  await page.getByLabel(on.fact).fill('Ditulis setelah jam mundur.');
  await page.getByLabel(on.analysis).fill('Analisis setelah jam mundur.');
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel(on.fact)).toHaveValue('Ditulis setelah jam mundur.');
  await expect(page.getByLabel(on.analysis)).toHaveValue('Analisis setelah jam mundur.');

  await page.clock.setFixedTime(TODAY);
  await page.getByLabel(on.fact).fill('Ditulis setelah jam dibetulkan.');
  await expectSaved(page);
  await goTo(page, 'tasks');
  await expectPage(page, words.assess.tasks.title);
  await page.reload();
  await firstIndicator(page);
  await expect(page.getByLabel(on.fact)).toHaveValue('Ditulis setelah jam dibetulkan.');
});
