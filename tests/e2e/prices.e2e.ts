import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { text as imports } from '#features/imports/text.ts';
import { FIELD_NAMES, text } from '#features/prices/text.ts';
import { TABLE_EXPORT_TEXT } from '#state/tables/table-export-text.ts';
import { TABLE_IMPORT_TEXT as TEXT } from '#state/tables/table-import-text.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const SSH = readFileSync(join(import.meta.dirname, '../fixtures/invest/ssh-2024.csv'), 'utf8');
const { panel } = TEXT;
const { list, form, intake } = text;

async function choose(page: Page, name: string, content: string): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: panel.mapping.check }).click();
  await expect(page.getByRole('heading', { name: panel.preview.title })).toBeFocused();
}

/** The count that stands under its label in the preview. */
const counted = (page: Page, label: string) => page.getByText(label, { exact: true }).locator('..');

/** The way back beside what was said. */
const toast = (page: Page, said: string) =>
  page.getByText(said).locator('..').getByRole('button', { name: form.undo });

test('a list of prices comes in, is searched, worked on, and taken back', async ({ page }) => {
  await open(page, '/rencana/harga');
  await expectPage(page, text.title);
  await expect(page.getByText(text.none.title)).toBeVisible();
  await page.getByRole('link', { name: text.import }).click();
  await expectPage(page, intake.title);

  await test.step('without its year nothing is taken, and the reason is told', async () => {
    await page.getByLabel(intake.source).fill('Kab. Contoh');
    await choose(page, 'ssh.csv', SSH);
    await page.getByText(TEXT.groups.left.title(41)).click();
    await expect(page.getByText(intake.words.rules['no-year']()).first()).toBeVisible();
    await expect(page.getByText(TEXT.nothing)).toBeVisible();
    await page.getByRole('button', { name: panel.preview.leave }).click();
  });

  await test.step('said once, owner and year hold for every row', async () => {
    await page.getByLabel(intake.year).fill('2024');
    const bad = 'SSH,1.3.02,Rak,RAK,42U,Unit,-5,5.2.02\nSSH,1.3.02,Rak,RAK,36U,Unit,,5.2.02\n';
    await choose(page, 'ssh.csv', SSH + bad);
    await expect(page.getByText(/tertulis "-5", seharusnya nilai rupiah bulat/)).toBeVisible();
    await expect(
      page.getByText(TEXT.left.missing(FIELD_NAMES.price, 'harga_satuan_rp')),
    ).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: TEXT.takeNew(41) }).click();
    await expect(page.getByText(TEXT.taken)).toBeVisible();
  });

  await test.step('every word is searched, the outlier stays and is told', async () => {
    await page.getByRole('link', { name: text.back }).click();
    await expectPage(page, text.title);
    await expect(page.getByText(list.count(41, 41))).toBeVisible();
    await page.getByLabel(list.search).fill('kva ups');
    await expect(page.getByText(list.count(1, 41))).toBeVisible();
    await page.getByLabel(list.search).fill('ups');
    await expect(page.getByText(list.count(14, 41))).toBeVisible();
    const spread = page.getByRole('region', { name: text.spread.title });
    await expect(spread).toContainText('Rp2.636.250');
    await expect(spread).toContainText('Rp1.982.320.000');
    await expect(spread).toContainText('2 harga sedikitnya 10 kali median');
    await page.getByRole('button', { name: list.columns.price }).click();
    await page.getByRole('button', { name: list.columns.price }).click();
    const first = page.getByRole('row').nth(1);
    await expect(first).toContainText('Rp1.982.320.000');
    await expect(page.getByRole('columnheader', { name: list.columns.price })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await expectAccessible(page);
  });

  await test.step('a price is added, changed by keyboard, removed, and brought back', async () => {
    await page.getByRole('button', { name: text.add }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: form.save }).click();
    await expect(dialog.getByText(form.nameMissing).first()).toBeVisible();
    await expect(dialog.getByText(form.priceWrong.empty).first()).toBeVisible();
    await expectAccessible(page);
    await dialog.getByLabel(FIELD_NAMES.name).fill('UPS hasil survei');
    await dialog.getByLabel(FIELD_NAMES.price).fill('-5');
    await expect(dialog.getByText(form.priceWrong.negative).first()).toBeVisible();
    await dialog.getByLabel(FIELD_NAMES.price).fill('Rp 2.500.000');
    await dialog.getByLabel(FIELD_NAMES.source).fill('Survei tiga toko');
    await dialog.getByLabel(FIELD_NAMES.year).fill('2026');
    await page.keyboard.press('Enter');
    await expect(page.getByText(form.saved('UPS hasil survei'))).toBeVisible();
    await expect(page.getByText(list.count(15, 42))).toBeVisible();
    await page.getByLabel(list.year).selectOption('2026');
    const own = page.getByRole('button', { name: list.editWhich('UPS hasil survei', '') });
    await own.press('Enter');
    await dialog.getByLabel(FIELD_NAMES.price).fill('9.000.000');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('cell', { name: 'Rp9.000.000' })).toBeVisible();
    await toast(page, form.saved('UPS hasil survei')).click();
    await expect(page.getByRole('cell', { name: 'Rp2.500.000' })).toBeVisible();
    await own.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: form.remove }).click();
    await expect(page.getByText(form.removed('UPS hasil survei'))).toBeVisible();
    await toast(page, form.removed('UPS hasil survei')).click();
    await expect(page.getByText(form.back('UPS hasil survei'))).toBeVisible();
    await expect(page.getByText(list.count(1, 42))).toBeVisible();
  });

  await test.step('the next list changes what differs, and the import is taken back', async () => {
    await open(page, '/rencana/harga/impor');
    await page.getByLabel(intake.source).fill('Kab. Contoh');
    await page.getByLabel(intake.year).fill('2024');
    await choose(page, 'ssh-baru.csv', SSH.replace(',1982320000,', ',1990000000,'));
    await expect(counted(page, 'Sudah sama')).toContainText('40');
    await expect(
      page.getByText(TEXT.change(FIELD_NAMES.price, 'Rp1.982.320.000', 'Rp1.990.000.000')),
    ).toBeVisible();
    await page.getByRole('button', { name: TEXT.takeAll(0, 1) }).click();
    await expect(page.getByText(TEXT.taken)).toBeVisible();
    await page.getByRole('button', { name: panel.done.undo }).click();
    await expect(page.getByText(TEXT.undone)).toBeVisible();
    await open(page, '/impor');
    await expectPage(page, imports.title);
    await expect(page.getByRole('row').filter({ hasText: 'ssh.csv' })).toContainText(
      imports.tables.prices,
    );
  });
});

test('on a phone the prices fit, and the file that leaves can come back', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 740 });
  await open(page, '/rencana/harga/impor');
  await page.getByLabel(intake.source).fill('Kab. Contoh');
  await page.getByLabel(intake.year).fill('2024');
  await expectFits(page);
  await choose(page, 'ssh.csv', SSH);
  await page.getByRole('button', { name: TEXT.takeNew(41) }).click();
  await expect(page.getByText(TEXT.taken)).toBeVisible();
  await page.getByRole('link', { name: text.back }).click();
  await expect(page.getByText(list.count(41, 41))).toBeVisible();
  await expectFits(page);

  await page.getByRole('button', { name: TABLE_EXPORT_TEXT.open }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: TABLE_EXPORT_TEXT.csv }).click(),
  ]);
  const written = readFileSync(await file.path(), 'utf8');
  await open(page, '/rencana/harga/impor');
  await choose(page, file.suggestedFilename(), written);
  await expect(counted(page, 'Sudah sama')).toContainText('41');
  await expect(page.getByText(TEXT.nothing)).toBeVisible();
});
