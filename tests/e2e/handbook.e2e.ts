import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { indicatorText } from '#features/rubrics/text-indicator.ts';
import { searchText } from '#features/rubrics/text-search.ts';
import { text } from '#features/rubrics/text.ts';
import { latestOf, textOf } from '../rubrics/shipped.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { expectPage, LIMA_TITLE, open } from './support/setup.ts';
import { openAllDetails } from './support/states.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const SPBE_FILE = `${latestOf('spbe-59-2020') ?? ''}.json`;

/** From the menu to the front page of the newest SPBE instrument. */
async function openSpbe(page: Page): Promise<void> {
  await page.getByRole('link', { name: words.shell.nav.rubrics, exact: true }).click();
  await expectPage(page, text.title);
  const [, version = ''] = /@(.+)\.json$/.exec(SPBE_FILE) ?? [];
  await page
    .getByRole('listitem')
    .filter({ hasText: text.version(version) })
    .getByRole('link', { name: 'PermenPANRB 59/2020' })
    .click();
  await expectPage(page, /PermenPANRB 59\/2020/);
}

test('from the menu to a criterion, across to another instrument, and back', async ({ page }) => {
  await open(page);
  await openSpbe(page);

  await test.step('search, and open what was found', async () => {
    const field = page.getByRole('searchbox', { name: searchText.label });
    await field.fill('reviu');
    await expect(page.getByRole('status').filter({ hasText: '"reviu"' })).toBeVisible();
    await expect(page.locator('mark').first()).toHaveText(/reviu/i);
    await expect(field).toBeFocused();
    await page.getByRole('main').getByRole('link', { name: /^I01 / }).last().click();
    await expectPage(page, /^I01 /);
  });

  await test.step('the counterpart in another instrument', async () => {
    await page.getByRole('link', { name: /^K5 / }).click();
    await expectPage(page, /^K5 /);
    await expect(page.getByRole('heading', { name: indicatorText.ladder })).toBeVisible();
    await page.getByRole('link', { name: indicatorText.next }).first().click();
    await expectPage(page, /^K6 /);
    await page.keyboard.press('Alt+p');
    await expectPage(page, /^K5 /);
  });

  await test.step('Back leads to the words that were searched', async () => {
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expectPage(page, /^I01 /);
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('reviu');
    await expect(page.getByRole('status').filter({ hasText: '"reviu"' })).toBeVisible();
  });
});

test('every page of the handbook is accessible', async ({ page }) => {
  await open(page);
  await openSpbe(page);
  await expectAccessible(page);
  await page.getByRole('main').getByRole('link', { name: /^I01 / }).first().click();
  await expectPage(page, /^I01 /);
  await openAllDetails(page);
  await expectAccessible(page);
  await page.getByRole('searchbox').fill('arsitektur reviu');
  await expect(page.getByRole('status').filter({ hasText: '"arsitektur reviu"' })).toBeVisible();
  await expectAccessible(page);
});

test('the file that is downloaded is the published file, byte by byte', async ({ page }) => {
  await open(page);
  await openSpbe(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: text.actions.json }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe(SPBE_FILE);
  const content = readFileSync(await download.path(), 'utf8');
  expect(content).toBe(textOf(SPBE_FILE));
});

test('from the choice of an instrument, and the words of the form are kept', async ({ page }) => {
  await open(page, '/baru');
  await page.getByLabel(words.setup.agency.name, { exact: true }).fill('Dinas Pembaca');
  await page
    .getByRole('link', { name: new RegExp(`^${words.setup.instrument.read}.*Lima`) })
    .click();
  await expectPage(page, LIMA_TITLE);
  await page.goBack();
  await expectPage(page, words.setup.newTitle);
  await expect(page.getByLabel(words.setup.agency.name, { exact: true })).toHaveValue(
    'Dinas Pembaca',
  );
});

test('the printed page has no menu and shows what is folded away', async ({ page }) => {
  await open(page);
  await openSpbe(page);
  await page.getByRole('main').getByRole('link', { name: /^I01 / }).first().click();
  await expectPage(page, /^I01 /);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('link', { name: indicatorText.next }).first()).toBeHidden();
  await expect(page.getByText(/^bernomor dan ditandatangani/)).toBeVisible();
  await expect(page.getByText(/Sidik jari isi: [0-9a-f]{64}/)).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });

  test('list, front page, contents, search and indicator fit', async ({ page }) => {
    await open(page);
    await expectFits(page);
    await openSpbe(page);
    await expectFits(page);
    await page.getByText(text.tree.label, { exact: true }).tap();
    const contents = page.getByRole('navigation', { name: text.tree.label });
    await contents.getByText('D2 Tata Kelola SPBE').tap();
    await contents.getByRole('link', { name: /^I13 / }).tap();
    await expectPage(page, /^I13 /);
    await openAllDetails(page);
    await expectFits(page);
    await page.getByRole('searchbox').fill('peta rencana');
    await expect(page.getByRole('status').filter({ hasText: '"peta rencana"' })).toBeVisible();
    await expectFits(page);
    await page.getByRole('link', { name: text.all }).tap();
    await expectPage(page, text.title);
    await expectFits(page);
    await expectAccessible(page);
  });
});
