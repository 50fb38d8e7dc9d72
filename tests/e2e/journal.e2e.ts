import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { TEXT, VERBS } from '#features/journal/text.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectSaved, rung } from './support/answering.ts';
import { expectFits } from './support/layout.ts';
import { assessmentOf, seed } from './support/seed.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const { indicator: on } = words.assess;

async function work(page: Page): Promise<string> {
  const row = assessmentOf();
  await seed(page, row);
  await open(page, `/p/${row.id}/i/k1`);
  await page.getByLabel(on.fact).fill('Pelayanan dilakukan secara luring.');
  await expectSaved(page);
  await rung(page, 2).getByRole('checkbox').first().check();
  await expectSaved(page);
  await page.getByLabel(on.fact).fill('Pelayanan dilakukan secara daring.');
  await expectSaved(page);
  return row.id;
}

test('the history of an answer is one link away, and says what changed', async ({ page }) => {
  await work(page);
  await page.getByRole('link', { name: on.history }).click();
  await expectPage(page, TEXT.title);
  await expect(page.getByLabel(TEXT.filter.indicator)).not.toHaveValue('all');
  await expect(page.getByText(/^Rantai utuh: \d+ catatan$/)).toBeVisible();
  const first = page.locator('.journal-entry').first();
  await expect(first).toContainText(VERBS.answer);
  await expect(first.locator('del')).toHaveText('luring.');
  await expect(first.locator('ins')).toHaveText('daring.');
  await expectAccessible(page);
  await page.getByRole('button', { name: TEXT.filter.clear }).click();
  await expect(page.locator('.journal-entry').last()).toContainText(VERBS.begin);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFits(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: TEXT.file.json }).click(),
  ]);
  const entries = JSON.parse(await readFile(await file.path(), 'utf8')) as unknown[];
  expect(entries.length).toBeGreaterThanOrEqual(4);
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: TEXT.file.csv }).click(),
  ]);
  expect(await readFile(await table.path(), 'utf8')).toContain('secara daring.');
});
