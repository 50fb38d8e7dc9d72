import { OVERVIEW, STATUS_NAMES } from '#features/asesor/text-overview.ts';
import { text } from '#features/asesor/text.ts';
import { expectAccessible } from './support/accessible.ts';
import { pressOn, tabTo, typeInto } from './support/keyboard.ts';
import { expectFits } from './support/layout.ts';
import { sentBy } from './support/other-agencies.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const LAPTOP = { width: 1366, height: 768 };

test('from the queue through the submissions by keyboard, and on to a sheet', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: words.home.desks.names.asesor }).click();
  await expectPage(page, text.title);
  await expect(page.getByText(text.empty.title)).toBeVisible();
  await open(page, '/terima');
  const files = await sentBy(['Badan Uji', 'Dinas Uji', 'Kantor Uji']);
  await page.getByLabel(words.inbox.drop.files).setInputFiles(files);
  await expect(page.getByText(words.inbox.queue.summary(3, 3))).toBeVisible();

  await test.step('what was chosen opens first, in every new tab', async () => {
    await page.goto('about:blank');
    await page.goto('./');
    await expectPage(page, text.title);
  });
  const list = page.getByRole('region', { name: text.list });
  await expect(list.getByText(text.summary(3, 3, 3))).toBeVisible();
  await expectAccessible(page);
  for (const size of [{ width: 390, height: 844 }, LAPTOP]) {
    await page.setViewportSize(size);
    await expectFits(page);
  }

  await page.keyboard.press('Alt+KeyN');
  await expectPage(page, 'Badan Uji');
  await page.keyboard.press('Alt+Shift+KeyN');
  await expectPage(page, 'Dinas Uji');
  await page.keyboard.press('Alt+Shift+KeyN');
  await expectPage(page, 'Kantor Uji');
  await expect(page.getByText(OVERVIEW.walk.place(3, 3))).toBeVisible();
  await page.keyboard.press('Alt+Shift+KeyP');
  await expectPage(page, 'Dinas Uji');
  await expectAccessible(page);
  for (const size of [{ width: 390, height: 844 }, LAPTOP]) {
    await page.setViewportSize(size);
    await expectFits(page);
  }

  await pressOn(page, page.getByRole('button', { name: OVERVIEW.actions.begin }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(OVERVIEW.begin.noName).first()).toBeVisible();
  await typeInto(page, page.getByLabel(OVERVIEW.begin.name), 'Asesor Uji');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/asesor\/[0-9a-f]{64}\/i\//);
  await page.goBack();
  await expectPage(page, 'Dinas Uji');
  await expect(page.getByText(STATUS_NAMES.untouched).first()).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: OVERVIEW.back }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expectPage(page, text.title);
  await expect(list.getByRole('listitem').first()).toContainText('Dinas Uji');
  await expect(list.getByText(text.row.sheet.open)).toBeVisible();
});
