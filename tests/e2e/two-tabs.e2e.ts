import type { BrowserContext, Page } from '@playwright/test';
import { STATUS } from '#features/assess/text-status.ts';
import { expectSaved, rung, scoreBar } from './support/answering.ts';
import { deafTab } from './support/deaf-tab.ts';
import { expectFocusKept } from './support/keyboard.ts';
import { expectFits } from './support/layout.ts';
import { assessmentOf, seed } from './support/seed.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const { indicator: on, conflict } = words.assess;
const { agency } = words.setup;

const fact = (page: Page) => page.getByLabel(on.fact);
const dialog = (page: Page) => page.getByRole('dialog', { name: conflict.title });

async function writeFact(page: Page, text: string): Promise<void> {
  await fact(page).fill(text);
  await expectSaved(page);
}

test('a second tab sees the first one’s changes at once', async ({ context, page }) => {
  const row = assessmentOf();
  const { id } = row;
  await seed(page, row);
  await open(page, `/p/${id}/i/k1`);
  const other = await context.newPage();
  await open(other, `/p/${id}/i/k1`);
  await writeFact(page, 'Ditulis di tab pertama.');
  await rung(page, 2).getByRole('checkbox').first().check();
  await expect(fact(other)).toHaveValue('Ditulis di tab pertama.');
  await expect(rung(other, 2).getByRole('checkbox').first()).toBeChecked();
  await expect(scoreBar(other)).toContainText(words.assess.bar.answered(1, 35));
  await writeFact(other, 'Dilanjutkan di tab kedua.');
  await expect(fact(page)).toHaveValue('Dilanjutkan di tab kedua.');
  await expect(dialog(page)).toHaveCount(0);
  await expect(dialog(other)).toHaveCount(0);
});

for (const { keep, button, kept } of [
  { keep: 'mine', button: conflict.keepMine, kept: 'Isian tab kedua.' },
  { keep: 'the stored one', button: conflict.keepStored, kept: 'Isian tab pertama.' },
]) {
  test(`two versions of one answer are both shown; the person keeps ${keep}`, async ({
    context,
    page,
  }) => {
    const row = assessmentOf();
    const { id } = row;
    await seed(page, row);
    const other = await deafTab(context);
    await open(other, `/p/${id}/i/k1`);
    await expectPage(other, /^K1/);
    await open(page, `/p/${id}/i/k1`);
    await writeFact(page, 'Isian tab pertama.');

    await fact(other).fill('Isian tab kedua.');
    await expect(dialog(other)).toContainText('Isian tab pertama.');
    await expect(dialog(other)).toContainText('Isian tab kedua.');
    await page.reload();
    await expect(fact(page)).toHaveValue('Isian tab pertama.');

    await dialog(other).getByRole('button', { name: button }).click();
    await expect(dialog(other)).toHaveCount(0);
    await expectSaved(other);
    await expect(fact(other)).toHaveValue(kept);
    await expect(fact(page)).toHaveValue(kept);
    await other.reload();
    await expect(fact(other)).toHaveValue(kept);
  });
}

test('Escape does not decide a conflict', async ({ context, page }) => {
  const row = assessmentOf();
  const { id } = row;
  await seed(page, row);
  const other = await deafTab(context);
  await open(other, `/p/${id}/i/k1`);
  await expectPage(other, /^K1/);
  await open(page, `/p/${id}/i/k1`);
  await writeFact(page, 'Isian tab pertama.');
  await fact(other).fill('Isian tab kedua.');
  await expect(dialog(other)).toBeVisible();
  for (let times = 0; times < 3; times += 1) await other.keyboard.press('Escape');
  await expect(dialog(other)).toBeVisible();
});

test('different indicators in two tabs come together without a question', async ({
  context,
  page,
}) => {
  const row = assessmentOf();
  const { id } = row;
  await seed(page, row);
  const other = await deafTab(context);
  await open(page, `/p/${id}/i/k1`);
  await open(other, `/p/${id}/i/k2`);
  await expectPage(other, /^K2/);
  await writeFact(page, 'Tentang K1.');
  await writeFact(other, 'Tentang K2.');
  await expect(dialog(other)).toHaveCount(0);
  await page.reload();
  await expect(fact(page)).toHaveValue('Tentang K1.');
  await open(page, `/p/${id}/i/k2`);
  await expect(fact(page)).toHaveValue('Tentang K2.');
});

test('an assessment erased in another tab: the text stays on screen and is said to be unsaved', async ({
  context,
  page,
}) => {
  const row = assessmentOf({ agency: 'Dinas Lenyap', status: 'deleted' });
  await seed(page, row);
  await open(page, `/p/${row.id}/i/k1`);
  await expectPage(page, /^K1/);
  const other = await context.newPage();
  await open(other);
  await other.getByLabel(words.home.filter).selectOption('deleted');
  await other.getByRole('button', { name: /^Hapus permanen/ }).click();
  await other
    .getByRole('dialog')
    .getByRole('button', { name: /^Hapus permanen/ })
    .click();
  await expect(other.getByText(words.home.said.erased)).toBeVisible();
  await fact(page).fill('Masih saya pegang.');
  await expect(page.getByRole('alert').filter({ hasText: words.assess.save.failed })).toBeVisible();
  await expect(fact(page)).toHaveValue('Masih saya pegang.');
  await page.getByRole('button', { name: STATUS.saveAsNew }).click();
  await expectPage(page, words.assess.tasks.title);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('link', { name: /^K1 / }).click();
  await expect(fact(page)).toHaveValue('Masih saya pegang.');
  await expectSaved(page);
});

test.describe('agency and year changed in two tabs', () => {
  async function bothOpen(context: BrowserContext, page: Page): Promise<Page> {
    const row = assessmentOf({ agency: 'Dinas Lama' });
    const { id } = row;
    await seed(page, row);
    const other = await deafTab(context);
    await open(other, `/p/${id}/data`);
    await expectPage(other, words.setup.editTitle);
    await open(page, `/p/${id}/data`);
    await page.getByLabel(agency.name).fill('Dinas Baru');
    await page.getByRole('button', { name: words.setup.save }).click();
    await expect(page.getByText(words.setup.saved)).toBeVisible();
    await other.getByLabel(agency.year).fill('2030');
    await other.getByRole('button', { name: words.setup.save }).click();
    const notice = other.getByRole('alert');
    await expect(notice).toContainText(words.setup.stale.body);
    const nameRow = notice.getByRole('row').filter({ hasText: agency.name });
    await expect(nameRow).toContainText('Dinas Lama');
    await expect(nameRow).toContainText('Dinas Baru');
    await expect(notice.getByText(words.setup.stale.differs)).toHaveCount(2);
    await expect(notice.locator('..')).toBeFocused();
    return other;
  }

  test('the person keeps the own version, with what was typed since', async ({ context, page }) => {
    const other = await bothOpen(context, page);
    await other.getByLabel(agency.year).fill('2031');
    await other.getByRole('button', { name: words.setup.stale.keep }).click();
    await expect(other.getByText(words.setup.saved)).toBeVisible();
    await other.reload();
    await expect(other.getByLabel(agency.name)).toHaveValue('Dinas Lama');
    await expect(other.getByLabel(agency.year)).toHaveValue('2031');
  });

  test('the person takes the stored version and can save on top of it', async ({
    context,
    page,
  }) => {
    const other = await bothOpen(context, page);
    await other.getByRole('button', { name: words.setup.stale.take }).click();
    await expect(other.getByLabel(agency.name)).toHaveValue('Dinas Baru');
    await expect(other.getByLabel(agency.year)).toHaveValue('2026');
    await other.getByLabel(agency.year).fill('2032');
    await other.getByRole('button', { name: words.setup.save }).click();
    await expect(other.getByText(words.setup.saved)).toBeVisible();
    await other.reload();
    await expect(other.getByLabel(agency.name)).toHaveValue('Dinas Baru');
    await expect(other.getByLabel(agency.year)).toHaveValue('2032');
  });
});

test('a conflict shows how the two differ, and no key press takes the page away', async ({
  context,
  page,
}) => {
  const row = assessmentOf();
  const { id } = row;
  await seed(page, row);
  const other = await deafTab(context);
  await other.setViewportSize({ width: 375, height: 667 });
  await open(other, `/p/${id}/i/k1`);
  await expectPage(other, /^K1/);
  await open(page, `/p/${id}/i/k1`);
  await expectPage(page, /^K1/);
  for (const box of await rung(page, 2).getByRole('checkbox').all()) await box.check();
  await expectSaved(page);
  await page.getByLabel(on.analysis).fill('Sama.');
  await expectSaved(page);

  await fact(other).fill('tanpa_spasi_'.repeat(30));
  const question = dialog(other);
  await expect(question).toBeVisible();
  await expect(question.getByRole('group', { name: conflict.compared })).toBeFocused();
  await expect(question).toContainText(words.terms.blank);
  await expect(question).toContainText('Tingkat 2 – ');
  await expect(question).toContainText(conflict.only.stored);
  await expect(question).toContainText('tanpa_spasi_');
  await expect(question).toContainText(conflict.same([on.target, conflict.mark]));
  await expectFits(other);
  await other.keyboard.press('Alt+KeyN');
  await expect(question).toBeVisible();
  expect(other.url()).toContain('/i/k1');
  await question.getByRole('button', { name: conflict.keepStored }).click();
  await expect(question).toHaveCount(0);
  await expectFocusKept(other);
});
