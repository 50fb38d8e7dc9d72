import { text } from '#features/portfolio/text.ts';
import { record } from '#features/portfolio/text-record.ts';
import { views } from '#features/portfolio/text-views.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { dataOf, LIMA, shippedRubric } from '../rubrics/shipped.ts';
import { recapRows } from '../support/recap-rows.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { seedTable } from './support/seed.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

test('58 OPD: from the mean to a cell, to the result behind it, and back', async ({ page }) => {
  const rubric = shippedRubric(LIMA);
  const ref = { id: rubric.id, version: rubric.version, digest: digestOfJson(dataOf(LIMA)) };
  await open(page, '/rekap');
  await expect(page.getByText(text.empty.title)).toBeVisible();
  const rows = [...recapRows({ rubric, ref, governments: 1, agencies: 58, years: [2026] })];
  await seedTable(
    page,
    'packages',
    rows.map((row) => row.record),
  );
  await seedTable(
    page,
    'outcomes',
    rows.map(({ set }) => set),
  );

  await open(page, '/rekap');
  await expectPage(page, text.title);
  await expect(page.getByText(text.standing.of(50, 'final'))).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('link', { name: / dari 50$/ })
    .first()
    .click();
  await expect(page.getByText(views.origin.values(50))).toBeVisible();

  await page.getByRole('link', { name: text.views.peta, exact: true }).click();
  const grid = page.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-rowcount', '51');
  await page.getByLabel(text.filters.kind).selectOption({ label: 'Dinas (14)' });
  await expect(grid).toHaveAttribute('aria-rowcount', '15');
  await expectAccessible(page);
  await grid.getByRole('link').first().focus();
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  const cell = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  expect(cell).toContain('Kebijakan');
  await page.keyboard.press('Enter');
  await expectPage(page, cell.slice(0, cell.indexOf(',')));
  await expect(page.getByText(record.origin.title('K Kebijakan'))).toBeVisible();
  await expectAccessible(page);

  await page.goBack();
  await expect(grid).toHaveAttribute('aria-rowcount', '15');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('link', { name: text.views.peringkat, exact: true }).click();
  await expect(page.getByText(views.ranking.rule)).toBeVisible();
  await expectFits(page);
});
