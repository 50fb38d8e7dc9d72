import type { Page } from '@playwright/test';
import { COVERAGE } from '#features/assess/text-coverage.ts';
import { expectAccessible } from './support/accessible.ts';
import { claimLevel, expectSaved } from './support/answering.ts';
import { expectFits } from './support/layout.ts';
import { assessmentOf, seed } from './support/seed.ts';
import { open } from './support/setup.ts';
import { openAllDetails } from './support/states.ts';
import { expect, test } from './support/test.ts';

const OPD = assessmentOf({ agency: 'Dinas Perpustakaan' });
const panel = (page: Page) => page.getByRole('region', { name: COVERAGE.title, exact: true });

async function start(page: Page, indicator = 'k3'): Promise<void> {
  await seed(page, OPD);
  await open(page, `/p/${OPD.id}/i/${indicator}`);
}

async function paste(page: Page, lines: string): Promise<void> {
  await page.getByLabel(COVERAGE.name('unit kerja')).evaluate((field, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, lines);
}

test('names are typed, pasted and ticked; what they add up to is computed and kept', async ({
  page,
}) => {
  await start(page);
  const region = panel(page);
  await expect(region.getByText('Belum ada daftar unit kerja.')).toBeVisible();
  const field = region.getByLabel(COVERAGE.name('unit kerja'));
  await field.fill('Sekretariat');
  await field.press('Enter');
  await expect(field).toBeFocused();
  await field.fill('  sekretariat ');
  await field.press('Enter');
  await expect(region.getByText(COVERAGE.added(0, 1))).toBeVisible();
  await paste(page, '1\tBidang A\n2\tBidang B\n3\tUPTD Timur\n');
  await expect(region.getByText('0 dari 4 unit kerja tercakup (0%): tidak ada.')).toBeVisible();
  await region.getByRole('checkbox', { name: 'Sekretariat' }).check();
  await expect(region.getByText('1 dari 4 unit kerja tercakup (25%): sebagian.')).toBeVisible();
  await region.getByRole('button', { name: COVERAGE.tickAll(4) }).click();
  await expect(region.getByText('4 dari 4 unit kerja tercakup (100%): seluruh.')).toBeVisible();
  await page.getByRole('button', { name: COVERAGE.undo }).last().click();
  await expect(region.getByText('1 dari 4 unit kerja tercakup (25%): sebagian.')).toBeVisible();
  await region.getByRole('button', { name: COVERAGE.removeWhich('Bidang A') }).click();
  await expect(region.getByText('1 dari 3 unit kerja tercakup (33%): sebagian.')).toBeVisible();
  await expect(
    region.getByRole('button', { name: COVERAGE.removeWhich('Bidang B') }),
  ).toBeFocused();
  await page.getByRole('button', { name: COVERAGE.undo }).last().click();
  await expect(region.getByRole('checkbox')).toHaveCount(4);
  await expectSaved(page);
  await page.reload();
  await expect(region.getByText('1 dari 4 unit kerja tercakup (25%): sebagian.')).toBeVisible();
  expect(
    await region
      .getByRole('checkbox')
      .evaluateAll((all) => all.map((one) => one.parentElement?.textContent)),
  ).toEqual(['Sekretariat', 'Bidang A', 'Bidang B', 'UPTD Timur']);
});

test('a list from CSV is shown before it is taken; ticks that are here stay', async ({ page }) => {
  await start(page);
  const region = panel(page);
  await region.getByLabel(COVERAGE.name('unit kerja')).fill('Bidang A');
  await region.getByRole('button', { name: COVERAGE.add, exact: true }).click();
  await region.getByText(COVERAGE.other).click();
  const csv =
    'Nama Unit;Tercakup\nBidang A;ya\nBidang B;ya\n;tidak\nBidang B;tidak\nBidang C;mungkin\n';
  const file = region.getByLabel(`${COVERAGE.csv.label} ${COVERAGE.csv.choose}`);
  await file.setInputFiles({ name: 'unit.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(region.getByText(COVERAGE.csv.problems(3))).toBeVisible();
  await expect(region.getByText('Baris 4: tidak ada nama.')).toBeVisible();
  await expect(region.getByText(COVERAGE.csv.otherwise(1))).toBeVisible();
  await expect(region.getByText('0 dari 1 unit kerja')).toBeVisible();
  await openAllDetails(page);
  await expectAccessible(page);
  await region.getByRole('button', { name: COVERAGE.csv.take(2) }).click();
  await expect(region.getByText('1 dari 3 unit kerja tercakup (33%): sebagian.')).toBeVisible();
  await expect(region.getByRole('checkbox', { name: 'Bidang A' })).not.toBeChecked();
  await file.setInputFiles({
    name: 'salah.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('kode;ket\n1;x'),
  });
  await expect(region.getByRole('alert')).toContainText('tidak memiliki kolom nama');
  // The names go on to an indicator that counts the same, without their ticks.
  await open(page, `/p/${OPD.id}/i/a3`);
  await panel(page).getByText(COVERAGE.other).click();
  await panel(page).getByRole('button', { name: COVERAGE.copy.take }).click();
  await expect(panel(page).getByText('0 dari 3 unit kerja')).toBeVisible();
});

test('a level that asks for all beside a list that does not is said, and blocks nothing', async ({
  page,
}) => {
  await start(page);
  const region = panel(page);
  await claimLevel(page, 3);
  await expect(
    region.getByText(/Tingkat 3 mensyaratkan seluruh unit kerja, .* belum ada/),
  ).toBeVisible();
  await paste(page, 'Bidang A\nBidang B');
  await region.getByRole('checkbox', { name: 'Bidang A' }).check();
  await expect(region.getByText(/menurut daftar baru 1 dari 2/)).toBeVisible();
  await region.getByRole('checkbox', { name: 'Bidang B' }).check();
  await expect(region.getByText(/mensyaratkan seluruh unit kerja, sedangkan/)).toHaveCount(0);
});

test('hundreds of names: searched, shown in parts, ticked at once', async ({ page }) => {
  await start(page, 'a7');
  const region = panel(page);
  const names = Array.from(
    { length: 400 },
    (_, at) => `Pegawai ${String(at + 1).padStart(3, '0')}`,
  );
  await region.getByLabel(COVERAGE.name('pegawai')).evaluate((field, content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, names.join('\n'));
  await expect(region.getByRole('checkbox')).toHaveCount(50);
  await region.getByRole('button', { name: COVERAGE.more(50) }).click();
  await expect(region.getByRole('checkbox')).toHaveCount(100);
  await region.getByLabel(COVERAGE.filter).fill('pegawai 39');
  await region.getByRole('button', { name: COVERAGE.tickFound(10) }).click();
  await expect(region.getByText('10 dari 400 pegawai tercakup (3%): sebagian.')).toBeVisible();
});

for (const [name, width, height] of [
  ['laptop', 1366, 768],
  ['phone', 390, 844],
] as const) {
  test(`fits a ${name}`, async ({ page }, info) => {
    await page.setViewportSize({ width, height });
    await start(page);
    await paste(
      page,
      'Sekretariat\nBidang Pembinaan dan Pengembangan Perpustakaan serta Kearsipan\nUPTD Timur',
    );
    await panel(page).getByRole('checkbox', { name: 'UPTD Timur' }).check();
    await claimLevel(page, 3);
    await openAllDetails(page);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await expectFits(page);
    await panel(page).screenshot({ path: info.outputPath(`coverage-${name}.png`) });
  });
}
