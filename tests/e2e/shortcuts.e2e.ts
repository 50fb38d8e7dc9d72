import type { Page } from '@playwright/test';
import { text } from '#features/shortcuts/text.ts';
import { SHORTCUTS, type ShortcutId } from '#state/help/shortcut-table.ts';
import { expectAccessible } from './support/accessible.ts';
import { pressOn } from './support/keyboard.ts';
import { expectFits } from './support/layout.ts';
import { expectPage, LIMA_TITLE, open, startAssessment } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

// Where the focus is can then be seen at once, not after a smooth scroll.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const dialog = (page: Page) => page.getByRole('dialog', { name: text.title });

/** Whether a shortcut stands in the list of this page. */
const listed = (page: Page, id: ShortcutId) =>
  dialog(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: text.here }) })
    .getByText(text.does(id), { exact: true });

/** A combination of the table as it is pressed. */
const press = (page: Page, id: ShortcutId) =>
  page.keyboard.press(
    (SHORTCUTS[id].keys[0] ?? '')
      .replace('Ctrl', 'Control')
      .replace(/ ([A-Z])$/, ' Key$1')
      .replaceAll(' ', '+'),
  );

test('the list of shortcuts names what works here, and each does what it says', async ({
  page,
}) => {
  await open(page);
  await startAssessment(page, { instrument: LIMA_TITLE, agency: 'Dinas Uji', year: 2026 });
  await page.keyboard.press('?');
  await expect(dialog(page)).toBeVisible();
  await expect(listed(page, 'help')).toBeVisible();
  await expect(listed(page, 'next')).toHaveCount(0);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);

  await page.getByRole('link', { name: words.assess.tasks.continue }).click();
  await expectPage(page, /^K1/);
  await press(page, 'next');
  await expectPage(page, /^K2/);
  await press(page, 'help');
  await expect(listed(page, 'next')).toBeVisible();
  await expect(listed(page, 'previous')).toBeVisible();
  await page.setViewportSize({ width: 375, height: 720 });
  await expectFits(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  // While the list is open, nothing else listens.
  await press(page, 'previous');
  await expect(page.getByRole('heading', { level: 1, name: /^K2/ })).toBeAttached();
  await page.getByRole('button', { name: text.close }).click();
  await press(page, 'previous');
  await expectPage(page, /^K1/);
});

test('bare keys are typed in a field, and can be switched off for good', async ({ page }) => {
  await open(page);
  await startAssessment(page, { instrument: LIMA_TITLE, agency: 'Dinas Uji', year: 2026 });
  const field = page.getByLabel(words.assess.tasks.search);
  await field.fill('apa');
  await field.press('?');
  await expect(field).toHaveValue('apa?');
  await expect(dialog(page)).toHaveCount(0);
  await field.blur();

  await pressOn(page, page.getByRole('button', { name: words.shell.shortcuts }));
  await dialog(page).getByLabel(text.singleKeys).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await expectPage(page, words.assess.tasks.title);
  await page.keyboard.press('?');
  await expect(dialog(page)).toHaveCount(0);
  await page.getByRole('link', { name: words.assess.tasks.continue }).click();
  await expectPage(page, /^K1/);
  await press(page, 'next');
  await expectPage(page, /^K2/);
});
