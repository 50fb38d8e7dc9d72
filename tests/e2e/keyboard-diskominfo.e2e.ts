import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { basisText as basis } from '#features/plans/text-basis.ts';
import { ceilingsText as ceilings } from '#features/plans/text-ceilings.ts';
import { text as plans } from '#features/plans/text.ts';
import { text as papers } from '#features/plan-papers/text.ts';
import { text as portfolio } from '#features/portfolio/text.ts';
import { text as incoming } from '#features/results-in/text.ts';
import { text as roster } from '#features/roster/text.ts';
import { text as selection } from '#features/selection/text.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { expectFocusKept, handIn, pressOn, tabTo, typeInto } from './support/keyboard.ts';
import { amount, proved, saved, step } from './support/plan-pages.ts';
import { recapFile } from './support/recap-file.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first();
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();

// Where the focus is can then be seen at once, not after a smooth scroll.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('Diskominfo by keyboard alone: from the roster to a chosen plan and its PDF', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await test.step('an agency of the roster; what is missing is listed and leads to its field', async () => {
    await open(page, '/perangkat-daerah');
    await expectPage(page, roster.title);
    const add = button(page, roster.form.addTitle);
    await pressOn(page, add);
    const dialog = page.getByRole('dialog');
    await pressOn(page, dialog.getByRole('button', { name: roster.form.save }));
    const summary = dialog.getByRole('alert');
    await expect(summary).toBeFocused();
    await expect(summary).toContainText(FORM_PROBLEMS);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(dialog.getByLabel(roster.form.name)).toBeFocused();
    await page.keyboard.type('Dinas 1');
    await pressOn(page, dialog.getByRole('button', { name: roster.form.save }));
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText('Dinas 1').first()).toBeVisible();
    await expectFocusKept(page);
  });

  await test.step('results come in and stand side by side', async () => {
    await open(page, '/rekap/impor');
    await expectPage(page, incoming.title);
    const file = await recapFile([0, 0, 1, 1, 2], 'lima-dimensi-opd@1.0.0');
    await handIn(page, page.locator('input[type=file]').first(), [file]);
    await expect(page.getByText(incoming.ended.done)).toBeVisible();
    await expectFocusKept(page);
    await open(page, '/rekap');
    await expectPage(page, portfolio.title);
    await pressOn(page, link(page, portfolio.views.peringkat));
    await expect(page.getByRole('row').filter({ hasText: 'Dinas 1' }).first()).toBeVisible();
    await expectFocusKept(page);
  });

  await test.step('a plan with a ceiling, searched and proved', async () => {
    await open(page, '/rencana');
    await expectPage(page, plans.title);
    await pressOn(page, button(page, plans.create));
    const form = page.getByRole('dialog', { name: plans.form.title });
    await typeInto(page, form.getByLabel(plans.form.name), 'Rencana Papan Tik');
    await typeInto(page, form.getByLabel(plans.form.firstYear), '2027');
    await page.keyboard.press('Enter');
    await expectPage(page, basis.title);
    await tabTo(page, step(page, 'ceilings'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expectPage(page, ceilings.title);
    await tabTo(page, amount(page, ceilings.money.total, 2027));
    await page.keyboard.type('60 jt');
    await page.keyboard.press('Tab');
    await saved(page);
    await tabTo(page, step(page, 'selection'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expectPage(page, selection.title);
    await pressOn(page, button(page, selection.search.start));
    await expect(proved(page)).toBeVisible({ timeout: 60_000 });
    await expectFocusKept(page);
    await saved(page);
  });

  await test.step('its PDF', async () => {
    await page.reload();
    await expectPage(page, selection.title);
    await tabTo(page, step(page, 'papers'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expectPage(page, papers.title);
    const started = page.waitForEvent('download', { timeout: 90_000 });
    await pressOn(page, button(page, papers.paper.make));
    const pdf = await readFile(await (await started).path());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await expectFocusKept(page);
  });
});
