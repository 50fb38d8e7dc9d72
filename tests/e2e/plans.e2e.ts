import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { planText as frame } from '#app/text-plan.ts';
import { basisText as basis } from '#features/plans/text-basis.ts';
import { noBookText } from '#state/plans/no-book-text.ts';
import { ceilingsText as ceilings } from '#features/plans/text-ceilings.ts';
import { text } from '#features/plans/text.ts';
import { rupiah } from '#ui/rupiah.ts';
import { planWith } from '../support/plan-record.ts';
import { expectAccessible } from './support/accessible.ts';
import { carried } from './support/desks.ts';
import { startBrowser } from './support/killable-browser.ts';
import { amount, begin, expectSound, saved, step } from './support/plan-pages.ts';
import { seedTable } from './support/seed.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const { money, source, capacity, floor } = ceilings;

const card = (page: Page, name: string): Locator =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) });

test('a plan is begun, gets its ceilings, and holds every word', async ({ page }) => {
  await open(page, '/rencana');
  await expectPage(page, text.title);

  await test.step('the way is explained before there is a plan', async () => {
    await expect(page.getByRole('heading', { name: text.empty.title })).toBeVisible();
    await expect(page.getByText(text.empty.steps[3].what)).toBeVisible();
    await expectSound(page);
  });

  await test.step('a year that is none is refused with words', async () => {
    await page.getByRole('button', { name: text.create, exact: true }).click();
    const form = page.getByRole('dialog', { name: text.form.title });
    await form.getByLabel(text.form.firstYear).fill('27');
    await form.getByRole('button', { name: text.form.save }).click();
    await expect(form.getByText(/Isi tahun antara/).first()).toBeVisible();
    await form.getByRole('button', { name: text.form.cancel }).click();
  });

  await begin(page, 'Rencana uji');
  await test.step('without results everything else can be filled in', async () => {
    await expect(page.getByText(noBookText.title)).toBeVisible();
    await page.getByLabel(basis.plan.name).fill('Rencana Investasi TIK');
    await page.getByRole('radio', { name: basis.objective.choices.worst.name }).check();
    await page.getByLabel(text.form.years).selectOption('2');
    await expect(page.getByLabel(basis.plan.vintage)).toHaveValue('kepmendagri-900');
    await page.getByLabel(basis.plan.vintage).selectOption('sipd-2027');
    await saved(page);
    await expectSound(page);
  });

  await test.step('rupiah are read as people write them, and what is wrong is said', async () => {
    await step(page, 'ceilings').click();
    await expectPage(page, ceilings.title);
    await expect(page.getByText(/Belum ada pagu/)).toBeVisible();
    await amount(page, money.total, 2027).fill('1,5 M');
    await amount(page, money.total, 2028).fill('12 x');
    await amount(page, money.total, 2028).blur();
    await expect(amount(page, money.total, 2027)).toHaveValue('1.500.000.000');
    await expect(amount(page, money.total, 2028)).toHaveAccessibleDescription(/Tulis angka/);
    await expect(page.getByText(/belum diisi untuk 2028/)).toBeVisible();
    await expectSound(page);
    await amount(page, money.total, 2028).fill('Rp 750 jt');
    await amount(page, money.total, 2028).blur();
    await expect(page.getByText(rupiah(2_250_000_000))).toBeVisible();
    await expect(page.getByText(/belum diisi untuk 2028/)).toHaveCount(0);
  });

  await test.step('a source goes with its ceiling and comes back with it', async () => {
    await page.getByRole('button', { name: source.add }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel(source.name).fill('apbd');
    await form.getByRole('button', { name: source.save }).click();
    await expect(form.getByText(source.twice).first()).toBeVisible();
    await form.getByLabel(source.name).fill('DAK');
    await form.getByRole('button', { name: source.save }).click();
    await amount(page, 'DAK', 2027).fill('2 M');
    await page.getByRole('button', { name: source.removeOf('DAK') }).click();
    await expect(amount(page, 'DAK', 2027)).toHaveCount(0);
    await page.getByRole('button', { name: ceilings.undo }).click();
    await expect(amount(page, 'DAK', 2027)).toHaveValue('2.000.000.000');
    await expect(page.getByText(/2027 melebihi pagu total sebesar Rp500\.000\.000/)).toBeVisible();
  });

  await test.step('hands and what everybody receives at least', async () => {
    await page.getByLabel(capacity.each, { exact: true }).fill('2');
    await page.getByRole('button', { name: floor.add }).click();
    const least = page.getByLabel(floor.leastOf(ceilings.placeWords.each, floor.units.proposals));
    await least.fill('1x');
    await expect(least).toHaveAccessibleDescription(floor.bad);
    await least.fill('3');
    await saved(page);
  });

  await test.step('all of it is there after a reload, and in the list', async () => {
    await page.reload();
    await expectPage(page, ceilings.title);
    await expect(amount(page, money.total, 2028)).toHaveValue('750.000.000');
    await expect(amount(page, 'DAK', 2027)).toHaveValue('2.000.000.000');
    await expect(page.getByLabel(capacity.each, { exact: true })).toHaveValue('2');
    await step(page, 'basis').click();
    await expectPage(page, basis.title);
    await expect(
      page.getByRole('radio', { name: basis.objective.choices.worst.name }),
    ).toBeChecked();
    await expect(page.getByLabel(basis.plan.vintage)).toHaveValue('sipd-2027');
    await page.getByRole('link', { name: frame.list, exact: true }).last().click();
    await expectPage(page, text.title);
    await expect(card(page, 'Rencana Investasi TIK')).toContainText(text.years(2027, 2));
    await expect(card(page, 'Rencana Investasi TIK')).toContainText(text.notChosen);
    await expectSound(page);
  });
});

test('a row of a spreadsheet fills the years', async ({ page }) => {
  await seedTable(page, 'plans', [planWith({ name: 'Rencana tempel' })]);
  await open(page, '/rencana/p/rencana/pagu');
  await expectPage(page, ceilings.title);
  await amount(page, 'APBD', 2027).focus();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text', '100 jt\tRp 200.000.000\t0,3 M\t400 jt\n');
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true });
    document.activeElement?.dispatchEvent(event);
  });
  await expect(amount(page, 'APBD', 2027)).toHaveValue('100.000.000');
  await expect(amount(page, 'APBD', 2028)).toHaveValue('200.000.000');
  await expect(amount(page, 'APBD', 2029)).toHaveValue('300.000.000');
  await expect(page.getByText(rupiah(600_000_000))).toBeVisible();
});

test('copied, taken away and brought back; a damaged one is named and kept', async ({ page }) => {
  const damaged = { ...planWith({ id: 'rusak', name: 'Rencana lama' }), years: 9 };
  await seedTable(page, 'plans', [planWith({ name: 'Rencana utuh', status: 'final' }), damaged]);
  await open(page, '/rencana');
  await expectPage(page, text.title);
  await expect(page.getByText(text.damaged.row('Rencana lama', ['years']))).toBeVisible();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: text.of(text.damaged.download, 'Rencana lama') }).click();
  const file = await carried(await waiting);
  expect(JSON.parse(file.buffer.toString('utf8'))).toEqual(damaged);
  await expectSound(page);

  await page.getByRole('button', { name: text.of(text.copy, 'Rencana utuh') }).click();
  const copy = text.copyName('Rencana utuh');
  await expect(card(page, copy)).toContainText(text.status.draft);
  await expect(card(page, 'Rencana utuh')).toContainText(text.status.final);
  await page.getByRole('button', { name: text.of(text.remove, copy) }).click();
  await expect(card(page, copy)).toHaveCount(0);
  await page.getByRole('button', { name: text.undo }).click();
  await expect(card(page, copy)).toBeVisible();
  await page.getByRole('button', { name: text.of(text.remove, 'Rencana lama') }).click();
  await expect(page.getByText(text.damaged.title)).toHaveCount(0);
});

test('a final plan can be read and not changed', async ({ page }) => {
  const perYear = [5_000_000, 0, 0];
  const plan = planWith({ status: 'final', ceilings: [{ source: null, perYear }] });
  await seedTable(page, 'plans', [plan]);
  await open(page, '/rencana/p/rencana');
  await expectPage(page, basis.title);
  await expect(page.getByText(frame.closed)).toBeVisible();
  await expect(page.getByLabel(basis.plan.name)).toBeDisabled();
  await step(page, 'ceilings').click();
  await expect(amount(page, money.total, 2027)).toHaveValue('5.000.000');
  await expect(amount(page, money.total, 2027)).toBeDisabled();
  await expect(page.getByRole('button', { name: source.add })).toBeDisabled();
  await expectAccessible(page);
});

test('two tabs on one plan: what each writes is in it, and a plan taken away stays readable', async ({
  context,
  page,
}) => {
  await seedTable(page, 'plans', [planWith()]);
  const other = await context.newPage();
  // News from other tabs does not reach it in time, as when both write at once.
  await other.addInitScript(() => {
    Object.defineProperty(BroadcastChannel.prototype, 'onmessage', { set() {} });
    BroadcastChannel.prototype.addEventListener = () => undefined;
  });
  await open(other, '/rencana/p/rencana/pagu');
  await expectPage(other, ceilings.title);
  await open(page, '/rencana/p/rencana/pagu');
  await expectPage(page, ceilings.title);
  await amount(page, money.total, 2027).fill('100 jt');
  await page.getByLabel(capacity.each, { exact: true }).fill('4');
  await saved(page);
  await amount(other, money.total, 2029).fill('300 jt');
  await saved(other);
  for (const tab of [page, other]) {
    await tab.reload();
    await expect(amount(tab, money.total, 2027)).toHaveValue('100.000.000');
    await expect(amount(tab, money.total, 2029)).toHaveValue('300.000.000');
    await expect(tab.getByLabel(capacity.each, { exact: true })).toHaveValue('4');
  }

  const third = await context.newPage();
  await open(third, '/rencana');
  await third.getByRole('button', { name: text.of(text.remove, 'Rencana uji') }).click();
  await expect(third.getByRole('heading', { name: text.empty.title })).toBeVisible();
  await expect(page.getByText(frame.gone)).toBeVisible();
  await amount(page, money.total, 2028).fill('200 jt');
  await expect(page.getByRole('alert').filter({ hasText: /telah dihapus/ })).toBeVisible();
  await third.getByRole('button', { name: text.undo }).click();
  await expect(page.getByText(frame.gone)).toHaveCount(0);
  await page.getByRole('button', { name: frame.again }).click();
  await saved(page);
  await page.reload();
  await expect(amount(page, money.total, 2028)).toHaveValue('200.000.000');
});

test('what the screen calls stored outlives the end of the browser', async ({ baseURL }) => {
  const profile = await mkdtemp(join(tmpdir(), 'timbang-'));
  try {
    const browser = await startBrowser(profile);
    const page = await browser.context.newPage();
    await page.goto(`${baseURL}/#/rencana`);
    await begin(page, 'Rencana listrik padam');
    await step(page, 'ceilings').click();
    await expectPage(page, ceilings.title);
    await amount(page, money.total, 2027).fill('1,25 M');
    await expect(page.getByText(frame.status.pending)).toBeVisible();
    await saved(page);
    await browser.kill();
    const again = await startBrowser(profile);
    const back = await again.context.newPage();
    await back.goto(`${baseURL}/#/rencana`);
    await card(back, 'Rencana listrik padam').getByRole('link', { name: text.open }).click();
    await step(back, 'ceilings').click();
    await expect(amount(back, money.total, 2027)).toHaveValue('1.250.000.000');
    await again.kill();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
