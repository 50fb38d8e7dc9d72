import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { text } from '#features/spreadsheet/text.ts';
import { paths } from '#state/paths.ts';
import { editCells } from '../exchange/book/edit.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { allAnswered, assessmentOf, seed } from './support/seed.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const WORKED = assessmentOf({
  agency: 'Dinas Perpustakaan',
  answers: allAnswered((at) => (at % 3) + 1),
});
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function downloadBook(page: Page): Promise<Uint8Array> {
  const waiting = page.waitForEvent('download', { timeout: 30_000 });
  await page.getByRole('button', { name: text.out.book }).click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('Isian Dinas Perpustakaan 2026.xlsx');
  return readFile(await file.path());
}

async function bringIn(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .getByLabel(text.in.label)
    .setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
}

const fact = (page: Page) => page.getByLabel(words.terms.fact, { exact: true });

test('filled in elsewhere: every changed cell is seen, conflicts are decided, and it can be taken back', async ({
  page,
}) => {
  await seed(page, WORKED);
  await open(page, paths.spreadsheet(WORKED.id));
  await expectPage(page, text.title);
  const book = await downloadBook(page);

  await bringIn(page, 'sama.xlsx', book);
  await expect(page.getByText(text.review.nothing)).toBeVisible();
  await bringIn(page, 'catatan.xlsx', Buffer.from('bukan buku kerja'));
  await expect(page.getByRole('alert')).toContainText(text.in.refused('catatan.xlsx'));

  // Somebody goes on in the application meanwhile.
  await open(page, paths.indicator(WORKED.id, 'k1'));
  await fact(page).fill('Fakta K1 dari aplikasi.');
  await open(page, paths.spreadsheet(WORKED.id));
  const edited = editCells(book, {
    'Jawaban!H2': 'Fakta K1 dari lembar kerja.',
    'Jawaban!H3': '=Fakta K2 dari lembar kerja.',
    'Jawaban!L4': 9,
    'Kriteria!E2': 'ya',
    'Cakupan!B2': 'K3',
    'Cakupan!C2': 'Bidang Layanan',
    'Cakupan!D2': 'ya',
  });
  await bringIn(page, 'diisi.xlsx', edited);
  await expect(page.getByRole('heading', { name: text.review.title })).toBeVisible();
  await expect(page.getByText(text.problems.title(1))).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Jawaban!L4' })).toBeVisible();
  await expect(page.getByText(text.review.undecided(1))).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFits(page);
  await page.setViewportSize({ width: 1366, height: 768 });

  await page.getByRole('radio', { name: new RegExp(text.conflict.sheet) }).focus();
  await page.keyboard.press('Space');
  const apply = page.getByRole('button', { name: /^Ambil \d+ perubahan$/ });
  await expect(apply).toBeEnabled();
  await apply.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(text.done.title)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: text.done.undo })).toBeFocused();

  await open(page, paths.indicator(WORKED.id, 'k1'));
  await expect(fact(page)).toHaveValue('Fakta K1 dari lembar kerja.');
  await open(page, paths.indicator(WORKED.id, 'k2'));
  await expect(fact(page)).toHaveValue('=Fakta K2 dari lembar kerja.');

  await open(page, paths.spreadsheet(WORKED.id));
  await bringIn(page, 'lagi.xlsx', editCells(book, { 'Jawaban!H4': 'Sekali lagi.' }));
  await page.getByRole('button', { name: text.review.apply(1) }).click();
  await page.getByRole('button', { name: text.done.undo }).click();
  await expect(page.getByText(text.done.undone)).toBeVisible();
  await open(page, paths.indicator(WORKED.id, 'k3'));
  await expect(fact(page)).toHaveValue('Fakta K3.');
});
