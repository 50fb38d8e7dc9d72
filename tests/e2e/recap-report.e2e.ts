import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { text as portfolio } from '#features/portfolio/text.ts';
import { text as incoming } from '#features/results-in/text.ts';
import { text } from '#features/recap-report/text.ts';
import { TABLE_EXPORT_TEXT } from '#state/tables/table-export-text.ts';
import { openBook } from '#exchange/book/open.ts';
import { pdfText, squeezed } from '../support/pdf.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { recapFile } from './support/recap-file.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

async function saved(page: Page, press: () => Promise<void>): Promise<Download> {
  const started = page.waitForEvent('download');
  await press();
  return started;
}

test('the figures on the screen, in the PDF and in the workbook are the same ones', async ({
  page,
}) => {
  await open(page, '/rekap/impor');
  await expectPage(page, incoming.title);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(await recapFile([0, 1, 1, 2, 2]));
  await expect(page.getByText(incoming.ended.done)).toBeVisible();
  await open(page, '/rekap/laporan');
  await expectPage(page, text.title);
  await expect(page.getByText(/^Rata-rata .* dari 5 OPD/)).toBeVisible();
  const said = await page.getByText(/^Rata-rata .* dari 5 OPD/).textContent();
  const [, mean = ''] = /^Rata-rata (\S+) dari/.exec(said ?? '') ?? [];

  const ranking = text.tableName('Peringkat', '5');
  await page.getByText(ranking, { exact: true }).click();
  const cells = page.getByRole('table').getByRole('row');
  await expect(cells).toHaveCount(6);
  const rows = await Promise.all(
    (await cells.all()).slice(1).map((row) => row.getByRole('cell').allTextContents()),
  );
  expect(rows.map(([rank]) => rank)).toEqual(['1', '1', '3', '3', '5']);
  await expectAccessible(page);

  await test.step('in the PDF, which the door for papers recognises', async () => {
    const download = await saved(page, () => page.getByRole('button', { name: text.make }).click());
    expect(download.suggestedFilename()).toBe(text.fileName(2026, false, false));
    const pdf = await readFile(await download.path());
    const printed = squeezed(pdfText(pdf));
    for (const [rank, , name, , , , , value] of rows) {
      for (const one of [rank, name, value]) expect(printed).toContain(squeezed(one ?? '?'));
    }
    expect(printed).toContain(squeezed(mean));
    await expect(page.getByText(/Sidik jari berkas/)).toBeVisible();
    await open(page, '/verifikasi');
    const file = { name: 'laporan.pdf', mimeType: 'application/pdf', buffer: pdf };
    await page.getByLabel(words.verify.drop.pick).setInputFiles(file);
    const { recapTitle, name } = words.paper;
    await expect(page.getByText(recapTitle(name('REKAP')))).toBeVisible();
    await open(page, '/rekap/laporan');
  });

  await test.step('in the workbook, a sheet for each table', async () => {
    await page.getByRole('button', { name: TABLE_EXPORT_TEXT.openMany }).click();
    const all = page.getByRole('group', { name: TABLE_EXPORT_TEXT.openMany });
    const download = await saved(page, () =>
      all.getByRole('button', { name: TABLE_EXPORT_TEXT.xlsx }).click(),
    );
    const book = openBook(new Uint8Array(await readFile(await download.path())));
    const sheet = book.ok ? book.value.find(({ name }) => name === 'Peringkat') : undefined;
    const values = sheet?.cells.flatMap(({ row, column, content }) =>
      row > 1 && column === 8 && content.is === 'number' ? [content.value] : [],
    );
    expect(values).toEqual(rows.map((row) => Number((row[7] ?? '').replace(',', '.'))));
    await expect(page.getByText(/ditulis dan dibaca kembali: .* Sidik jari/)).toBeVisible();
  });

  await test.step('the filters of the rekap come along, and can be taken off', async () => {
    const name = rows[0]?.[2] ?? '?';
    await open(page, `/rekap/ringkasan/${new URLSearchParams({ cari: name }).toString()}`);
    await page.getByRole('link', { name: portfolio.reports }).click();
    await expect(page.getByText(text.filters.holds([`kata "${name}"`], 1, 5))).toBeVisible();
    await page.getByRole('link', { name: text.filters.reset }).click();
  });

  await page.getByLabel(text.edition).selectOption('REKAP-PUBLIK');
  await expect(page.getByText(text.editionNote['REKAP-PUBLIK'])).toBeVisible();
  await expect(page.getByText(ranking, { exact: true })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFits(page);
});
