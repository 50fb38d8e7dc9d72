import type { Page } from '@playwright/test';
import { FIELD_NAMES, text as facilities } from '#features/facilities/text.ts';
import { text as imports } from '#features/imports/text.ts';
import { TABLE_IMPORT_TEXT as TEXT } from '#state/tables/table-import-text.ts';
import { expectAccessible, expectSoundDialog } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

/** As an office writes it: Windows-1252, semicolons, decimal commas, a header twice, a short row. */
const SARANA = [
  'DATA SARANA TIK TAHUN 2025',
  'Nama OPD;Tahun;Listrik cadangan;Jaringan;Bandwidth (Mbps);SDM TIK;Bersertifikat;SDM TIK',
  'Dinas Kesehatan;2025;ya;Serat optik;1.000,0;4;2;4',
  'Dinas Sosial;2025;tidak;Nirkabel – menara;12,5;1;0;1',
  'Kecamatan Utara;2025;tidak tahu;;;0;;0',
  'dinas  sosial;2025;ya;;;;;',
  'Bagian Umum;2025;ya;Serat optik',
].join('\r\n');

const latin1 = (text: string): Buffer => Buffer.from(text.replaceAll('–', '\u0096'), 'latin1');

const { panel } = TEXT;

async function choose(page: Page, name: string, content: Buffer): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: content };
  await page.locator('input[type=file]').setInputFiles(file);
}

test('a table of facilities comes in, is worked on, and is taken back row by row', async ({
  page,
}) => {
  await open(page, '/sarana/impor');
  await expectPage(page, facilities.import);

  await test.step('a wrong file is named, and nothing is lost', async () => {
    await choose(page, 'gambar.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
    await expect(page.getByText(TEXT.unread('gambar.csv'))).toBeVisible();
  });

  await test.step('the columns are guessed, with their first values and what is odd', async () => {
    await choose(page, 'sarana.csv', latin1(SARANA));
    await expect(page.getByRole('heading', { name: panel.mapping.title })).toBeFocused();
    await expect(page.getByText('CSV Windows-1252, dipisahkan titik koma.')).toBeVisible();
    await expect(page.getByText('Judul "SDM TIK" dipakai lebih dari satu kolom')).toBeVisible();
    await expect(page.getByText('1.000,0 · 12,5')).toBeVisible();
    const agency = page.getByLabel(`${FIELD_NAMES.agency} (${panel.mapping.required})`);
    await agency.selectOption('');
    await expect(page.getByText(TEXT.missing([FIELD_NAMES.agency]))).toBeVisible();
    await agency.selectOption({ label: '1. Nama OPD' });
    await expectAccessible(page);
    await page.getByRole('button', { name: panel.mapping.check }).click();
  });

  await test.step('the preview says what would happen and why rows stay out', async () => {
    await expect(page.getByRole('heading', { name: panel.preview.title })).toBeFocused();
    await expect(page.getByText(TEXT.left.duplicate(4))).toBeVisible();
    await expect(page.getByText(/tertulis "tidak tahu", seharusnya Ya atau Tidak/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: TEXT.takeNew(4) }).click();
    await expect(page.getByText(TEXT.taken)).toBeVisible();
  });

  await test.step('one row is worked on', async () => {
    await page.getByRole('link', { name: facilities.back }).click();
    await expectPage(page, facilities.title);
    const row = page.getByRole('row').filter({ hasText: 'Dinas Sosial' });
    await expect(row).toContainText('Nirkabel – menara, 12,5 Mbps');
    await expect(row).toContainText(facilities.gaps.names['no-power-backup']);
    await row.getByRole('button').click();
    await page.getByRole('textbox', { name: FIELD_NAMES.certified }).fill('3');
    await page.getByRole('button', { name: facilities.form.save }).click();
    await expect(
      page.getByText(facilities.form.problems['more-certified-than-staff']).first(),
    ).toBeVisible();
    await page.getByRole('textbox', { name: FIELD_NAMES.certified }).fill('1');
    await page.getByRole('button', { name: facilities.form.save }).click();
    await expect(row).toContainText('bersertifikat 1');
    await expectAccessible(page);
  });

  await test.step('taking it back leaves that row, by its name', async () => {
    await open(page, '/impor');
    await page.getByRole('button', { name: /^Batalkan impor "sarana.csv"/ }).click();
    await expect(
      page.getByText(imports.keptRow({ title: 'Dinas Sosial', why: 'changed' })),
    ).toBeVisible();
    await expectSoundDialog(page, 'features/imports/undo-dialog.tsx');
    await page.getByRole('dialog').getByRole('button', { name: imports.ask.action }).click();
    await expect(page.getByRole('heading', { name: imports.ask.doneTitle })).toBeVisible();
    await page.getByRole('button', { name: imports.ask.close }).click();
    await expect(page.getByText(imports.undone(1))).toBeVisible();
  });

  await test.step('and on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, '/sarana');
    await expectPage(page, facilities.title);
    await expect(page.getByText(facilities.list.count(1, 1))).toBeVisible();
    await expectFits(page);
  });
});
