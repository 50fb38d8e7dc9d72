import type { Page } from '@playwright/test';
import { alikeText as alike } from '#features/inventory/text-alike.ts';
import { formText as form } from '#features/inventory/text-form.ts';
import { importText as bringIn } from '#features/inventory/text-import.ts';
import { text as inventory } from '#features/inventory/text.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const FILES = {
  applications: 'tests/fixtures/inventory/denpasar-aplikasi.csv',
  contracts: 'tests/fixtures/inventory/denpasar-kontrak.csv',
};

async function take(page: Page, file: string, button: RegExp): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Periksa isi berkas' }).click();
  await page.getByRole('button', { name: button }).click();
  const undo = page.getByRole('button', { name: 'Batalkan impor ini' });
  await expect(undo).toBeVisible({ timeout: 30_000 });
}

const gateway = (page: Page) => page.getByRole('article', { name: 'SMS Gateway', exact: true });

test('the inventory of a city: brought in, measured, decided about, changed in two tabs', async ({
  page,
  context,
}) => {
  await open(page, '/aplikasi/impor');
  await take(page, FILES.applications, /189 baris baru/);
  await page.getByLabel(bringIn.which).selectOption('contracts');
  await take(page, FILES.contracts, /2 baris yang berubah/);

  await page.getByRole('link', { name: bringIn.back }).click();
  await expect(page.getByText(inventory.list.count(189, 189, 38))).toBeVisible();
  await page.getByLabel(inventory.list.query).fill('sms gateway');
  await expect(page.getByText(inventory.list.count(3, 189, 38))).toBeVisible();
  await expectAccessible(page);

  const nav = page.getByRole('navigation', { name: inventory.nav.label });
  await nav.getByRole('link', { name: inventory.nav.views.kelengkapan }).click();
  await expect(page.getByRole('row', { name: /^Tahun pembuatan 53 dari 189/ })).toBeVisible();

  await nav.getByRole('link', { name: inventory.nav.views.kontrak }).click();
  await expect(page.getByText(inventory.contracts.summary(11, 19, 0))).toBeVisible();

  await nav.getByRole('link', { name: inventory.nav.views.serupa }).click();
  await expect(gateway(page).getByRole('row')).toHaveCount(4);
  await gateway(page)
    .getByRole('button', { name: /^Tolak usul/ })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: alike.dialog.action }).click();
  await expect(dialog.getByText(alike.dialog.missing).first()).toBeVisible();
  await dialog.getByLabel(alike.dialog.label).fill('Penyedianya berbeda');
  await dialog.getByRole('button', { name: alike.dialog.action }).click();
  await page.getByLabel(alike.show).selectOption('decided');
  await expect(gateway(page).getByText('Penyedianya berbeda')).toBeVisible();
  await expectAccessible(page);

  await gateway(page).getByRole('link').first().click();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText('Penyedianya berbeda')).toBeVisible();
  const owner = (tab: Page) => tab.getByLabel(form.labels.sourceOwner);
  await owner(other).fill('Vendor');
  await owner(page).fill('Pemerintah daerah');
  await page.getByRole('button', { name: form.save }).click();
  await expect(other.getByText(form.stale.title).first()).toBeVisible();
  await expect(owner(other)).toHaveValue('Vendor');
  await other.getByRole('button', { name: form.stale.take }).click();
  await expect(owner(other)).toHaveValue('Pemerintah daerah');
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFits(page);
});
