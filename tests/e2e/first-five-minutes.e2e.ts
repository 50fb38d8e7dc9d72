import type { Page } from '@playwright/test';
import { text as steps } from '#features/first-steps/text.ts';
import { text as asesor } from '#features/asesor/text.ts';
import { OVERVIEW } from '#features/asesor/text-overview.ts';
import { text as office } from '#features/office/text.ts';
import { text as portfolio } from '#features/portfolio/text.ts';
import { TABLE_IMPORT_TEXT as tables } from '#state/tables/table-import-text.ts';
import { rung } from './support/answering.ts';
import { expectAccessible, expectSoundDialog } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { sentBy } from './support/other-agencies.ts';
import { expectPage, LIMA_TITLE, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const PHONE = { width: 375, height: 720 };
const LAPTOP = { width: 1366, height: 768 };

/** The page of a desk, by its link above every page. */
async function atDesk(page: Page, name: string, title: string): Promise<void> {
  const { title: desk } = words.shell.desks;
  await page.getByRole('link', { name: `${desk} ${name}`, exact: true }).click();
  await expectPage(page, title);
}

const go = (page: Page, step: { readonly name: string }) =>
  page.getByRole('link', { name: steps.goTo(step.name), exact: true }).click();

const counted = (page: Page, done: number, all: number) =>
  expect(page.getByText(steps.counted(done, all))).toBeVisible();

async function looksRight(page: Page): Promise<void> {
  await expectAccessible(page);
  for (const size of [PHONE, LAPTOP]) {
    await page.setViewportSize(size);
    await expectFits(page);
  }
}

/** Makes the keys by the form that is there. */
async function makeKey(page: Page, unit: string, role: 'asesor' | 'diskominfo'): Promise<void> {
  const { make, fingerprint } = words.keys;
  await page.getByLabel(make.unit).fill(unit);
  await page.getByLabel(make.role).selectOption(role);
  await page.getByRole('button', { name: make.action }).click();
  await expect(page.getByRole('group', { name: fingerprint.label, exact: true })).toBeVisible();
}

const ROSTER = 'kode;nama\n1.01;Dinas Uji\n1.02;Badan Uji\n';

test.describe('the first result, by what the first steps lead to', () => {
  test('an agency: one indicator answered, and the score seen', async ({ page }) => {
    await open(page);
    await looksRight(page);
    await page.getByRole('button', { name: words.home.desks.names.opd }).click();
    await counted(page, 0, 4);
    await looksRight(page);
    await go(page, steps.opd.create);
    await page.getByRole('radio', { name: LIMA_TITLE }).check();
    await page.getByLabel(words.setup.agency.name, { exact: true }).fill('Dinas Uji');
    await page.getByRole('button', { name: words.setup.start }).click();
    await expectPage(page, words.assess.tasks.title);

    await atDesk(page, words.shell.desks.names.opd, words.home.title);
    await counted(page, 1, 4);
    await go(page, steps.opd.answer);
    await expectPage(page, /^K1/);
    for (const box of await rung(page, 2).getByRole('checkbox').all()) await box.check();
    await atDesk(page, words.shell.desks.names.opd, words.home.title);
    await counted(page, 2, 4);
    await page.getByRole('link', { name: steps.look.score }).click();
    await expectPage(page, words.results.title);
    await expect(page.getByText(words.terms.runningScore).first()).toBeVisible();
  });

  test('an asesor: a file received and a verdict given', async ({ page }) => {
    await open(page);
    await page.getByRole('link', { name: words.home.desks.names.asesor }).click();
    await expectPage(page, asesor.title);
    await looksRight(page);
    await go(page, steps.asesor.key);
    await makeKey(page, 'Universitas Uji', 'asesor');
    await atDesk(page, words.shell.desks.names.asesor, asesor.title);
    await go(page, steps.asesor.receive);
    await page.getByLabel(words.inbox.drop.files).setInputFiles(await sentBy(['Dinas Uji']));
    await expect(page.getByText(words.inbox.queue.summary(1, 1))).toBeVisible();
    await atDesk(page, words.shell.desks.names.asesor, asesor.title);
    await counted(page, 2, 4);
    await go(page, steps.asesor.begin);
    await page.getByRole('button', { name: OVERVIEW.actions.begin }).click();
    await expectSoundDialog(page, 'features/asesor/begin-form.tsx');
    await page.getByLabel(OVERVIEW.begin.name).fill('Asesor Uji');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/asesor\/[0-9a-f]{64}\/i\//);
    await atDesk(page, words.shell.desks.names.asesor, asesor.title);
    await counted(page, 3, 4);
    await go(page, steps.asesor.judge);
    await expect(page.locator('.verdict-row').first()).toBeVisible();
    // The file has no evidence for it: "Belum ada".
    await page.keyboard.press('5');
    // Everything is done: the steps go by themselves and do not come back.
    await atDesk(page, words.shell.desks.names.asesor, asesor.title);
    await expect(page.getByText(asesor.summary(1, 1, 1))).toBeVisible();
    await expect(page.getByRole('heading', { name: steps.title })).toHaveCount(0);
  });

  test('Diskominfo: a roster, a period, and the first recap', async ({ page }) => {
    await open(page);
    await page.getByRole('link', { name: words.home.desks.names.diskominfo }).click();
    await expectPage(page, office.title);
    await looksRight(page);
    await go(page, steps.diskominfo.key);
    await makeKey(page, 'Diskominfo Uji', 'diskominfo');
    await atDesk(page, words.shell.desks.names.diskominfo, office.title);
    await go(page, steps.diskominfo.roster);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'opd.csv', mimeType: 'text/csv', buffer: Buffer.from(ROSTER) });
    await page.getByRole('button', { name: tables.panel.mapping.check }).click();
    await page.getByRole('button', { name: tables.takeNew(2) }).click();
    await expect(page.getByText(tables.taken)).toBeVisible();
    await atDesk(page, words.shell.desks.names.diskominfo, office.title);
    await counted(page, 2, 5);
    await go(page, steps.diskominfo.period);
    await page.getByRole('button', { name: words.period.create }).click();
    await expect(page).toHaveURL(/\/periode\/[0-9a-f-]{36}/);
    await atDesk(page, words.shell.desks.names.diskominfo, office.title);
    await counted(page, 3, 5);
    await go(page, steps.diskominfo.receive);
    await page.getByLabel(words.inbox.drop.files).setInputFiles(await sentBy(['Dinas Uji']));
    await expect(page.getByText(words.inbox.queue.summary(1, 1))).toBeVisible();
    await atDesk(page, words.shell.desks.names.diskominfo, office.title);
    await counted(page, 4, 5);
    await page.getByRole('link', { name: steps.look.recap }).click();
    await expectPage(page, portfolio.title);
  });
});

test('put aside, the first steps come back by one button and stay away otherwise', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: words.home.desks.names.opd }).click();
  await page.getByRole('button', { name: steps.hide }).click();
  await expect(page.getByRole('heading', { name: steps.title })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: steps.undo }).click();
  await expect(page.getByRole('heading', { name: steps.title })).toBeVisible();
  await page.getByRole('button', { name: steps.hide }).click();
  await page.reload();
  await expectPage(page, words.home.title);
  await expect(page.getByRole('heading', { name: steps.title })).toHaveCount(0);
});
