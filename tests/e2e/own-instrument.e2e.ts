import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { text } from '#features/authoring/text.ts';
import { diffText } from '#features/authoring/text-diff.ts';
import { DIFF_WORDS } from '#state/assessments/diff-text.ts';
import { text as rubricsText } from '#features/rubrics/text.ts';
import { expectAccessible, expectSoundDialog } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const BOOKS = join(import.meta.dirname, '../fixtures/rubric-books');
const KUKAR = 'lima-dimensi-opd, Kutai Kartanegara 2026';

async function openBook(page: Page, file: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(join(BOOKS, file));
}

/** Gives the instrument the name under which the kabupaten knows it. */
async function name(page: Page): Promise<void> {
  await page.getByLabel(text.preview.name, { exact: true }).fill(`${KUKAR}: penilaian mandiri`);
  await page.getByLabel(text.preview.shortName, { exact: true }).fill(KUKAR);
  await page
    .getByLabel(text.preview.id, { exact: true })
    .fill('lima-dimensi-opd-kutai-kartanegara-2026');
}

async function toAuthoring(page: Page): Promise<void> {
  await open(page);
  await page.getByRole('link', { name: words.shell.nav.rubrics, exact: true }).click();
  await expectPage(page, rubricsText.title);
  await page.getByRole('link', { name: rubricsText.authoring }).click();
  await expectPage(page, text.title);
}

test('the kabupaten’s own instrument: made in LibreOffice, looked at, stored and used', async ({
  page,
}) => {
  await toAuthoring(page);
  await expectAccessible(page);

  await test.step('the preview tells what was changed, in words', async () => {
    await openBook(page, 'tiga-perubahan.id-ID.xlsx');
    await expect(
      page.getByRole('heading', { name: text.preview.title('tiga-perubahan.id-ID.xlsx') }),
    ).toBeFocused();
    await expect(page.getByRole('heading', { name: diffText.kind('reweighted', 2) })).toBeVisible();
    await expect(page.getByText(DIFF_WORDS.share('20%', '17,5%'))).toBeVisible();
    await expect(page.getByText(DIFF_WORDS.share('20%', '22,5%'))).toBeVisible();
    await expect(page.getByRole('heading', { name: diffText.kind('reworded', 1) })).toBeVisible();
    await expect(page.locator('ins', { hasText: 'keputusan atau surat tugas' })).toBeVisible();
    await expect(page.getByText('3 perubahan')).toBeVisible();
    await page.getByText(text.preview.recounted).click();
    await expect(
      page.getByText('semula 1,59 (Sangat Kurang), menjadi 1,60 (Kurang)'),
    ).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('nothing was stored by looking', async () => {
    await page.getByRole('button', { name: text.preview.leave }).click();
    await page.getByRole('link', { name: text.back }).click();
    await expectPage(page, rubricsText.title);
    await expect(page.getByText('Kutai Kartanegara')).toHaveCount(0);
    await page.getByRole('link', { name: rubricsText.authoring }).click();
  });

  await test.step('a name that belongs to the application is refused, with the way out', async () => {
    await openBook(page, 'tiga-perubahan.id-ID.xlsx');
    await page.getByLabel(text.preview.id, { exact: true }).fill('lima-dimensi-opd');
    await page.getByRole('button', { name: text.preview.adopt }).click();
    await expect(page.getByRole('alert')).toContainText(
      'lima-dimensi-opd adalah milik instrumen bawaan',
    );
    await page.getByLabel(text.preview.id, { exact: true }).fill('Kutai Kartanegara');
    await page.getByRole('button', { name: text.preview.adopt }).click();
    await expect(page.getByRole('alert')).toContainText(text.preview.idWrong);
  });

  await test.step('stored as an instrument with its own digest', async () => {
    await name(page);
    await page.getByRole('button', { name: text.preview.adopt }).click();
    await expect(page.getByText('siap dipakai')).toBeVisible();
    await expect(page.getByText(/Sidik jari isi: [0-9a-f]{64}/)).toBeVisible();
  });

  await test.step('used: the task list has its weights, the indicator its new wording', async () => {
    await page.getByRole('link', { name: text.start }).click();
    await page.getByRole('radio', { name: /Kutai Kartanegara 2026/ }).check();
    await page.getByLabel(words.setup.agency.name, { exact: true }).fill('Dinas Perhubungan');
    await page.getByRole('button', { name: words.setup.start }).click();
    await expectPage(page, words.assess.tasks.title);
    await expect(page.getByText('3,5% dari indeks').first()).toBeVisible();
    await page.getByRole('link', { name: /^K1 / }).click();
    await expect(
      page.getByText('melalui keputusan atau surat tugas yang ditetapkan'),
    ).toBeVisible();
    await page.getByRole('checkbox', { name: /keputusan atau surat tugas/ }).check();
    await expect(page.getByText(/^Tersimpan/)).toBeVisible();
  });

  await test.step('it opens again after a restart, and cannot be taken out while it is used', async () => {
    await page.reload();
    await expect(page.getByRole('checkbox', { name: /keputusan atau surat tugas/ })).toBeChecked();
    await open(page, '/instrumen');
    await page.getByRole('link', { name: /Kutai Kartanegara 2026/ }).click();
    await page.getByRole('button', { name: rubricsText.forget.action }).click();
    await expectSoundDialog(page, 'features/rubrics/forget-action.tsx');
    await page.getByRole('button', { name: rubricsText.forget.confirm, exact: true }).click();
    await expect(page.getByRole('alert')).toContainText(rubricsText.forget.inUse(1));
  });
});

test('the same changes typed in the other setting are the same instrument', async ({ page }) => {
  await toAuthoring(page);
  const digests: string[] = [];
  for (const locale of ['id-ID', 'en-US']) {
    await openBook(page, `tiga-perubahan.${locale}.xlsx`);
    await name(page);
    await page.getByLabel(text.preview.version, { exact: true }).fill('1.0.0');
    await page.getByRole('button', { name: text.preview.adopt }).click();
    const said = page.getByText(/Sidik jari isi|persis sama sudah ada/);
    await expect(said.first()).toBeVisible();
    digests.push((await said.first().textContent()) ?? '');
  }
  expect(digests[0]).toMatch(/[0-9a-f]{64}/);
  expect(digests[1]).toContain('lima-dimensi-opd-kutai-kartanegara-2026 versi 1.0.0');
});

test('the workbook that is handed out comes back as the same instrument', async ({ page }) => {
  await toAuthoring(page);
  const options = page.getByLabel(text.basisLabel).locator('option');
  const lima = await options.filter({ hasText: 'Lima Dimensi' }).first().getAttribute('value');
  await page.getByLabel(text.basisLabel).selectOption(lima);
  const [book] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: text.download }).click(),
  ]);
  expect(book.suggestedFilename()).toBe('lima-dimensi-opd@1.0.0.xlsx');
  await page.locator('input[type=file]').setInputFiles(await book.path().then((path) => path));
  await expect(page.getByText(text.preview.same)).toBeVisible();
});

test('a workbook with many faults: all of them at their cells, nothing stored, on a phone too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await toAuthoring(page);
  await openBook(page, 'broken/many-faults.xlsx');
  await expect(page.getByRole('alert')).toContainText('Tidak ada yang disimpan');
  for (const place of [
    'Sumber!B3',
    'Bukti!E3',
    'Indikator!A3',
    'Predikat!C3',
    'Predikat!C4',
    'Kelompok!B2',
  ]) {
    await expect(page.getByRole('rowheader', { name: place, exact: true }).first()).toBeVisible();
  }
  await expectFits(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: text.back }).click();
  await expect(page.getByText('setempat')).toHaveCount(1);
});
