import type { Page } from '@playwright/test';
import { CHECK_NAMES, text } from '#features/evidence/text-findings.ts';
import { text as document } from '#features/evidence/text-document.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { assessmentOf, seed } from './support/seed.ts';
import { seedEvidence, type Fixture } from './support/seed-evidence.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const DECREE = 'k1.2.e2';
const REPORT = 'k1.4.e1';

const SHELF: readonly Fixture[] = [
  { name: 'sk-ditetapkan.pdf', items: [DECREE] },
  { name: 'sk-draf.pdf', items: [DECREE] },
  { name: 'pindaian.pdf', items: [DECREE], said: { date: '2026-02-01' } },
  { name: 'berkata-sandi.pdf', items: [DECREE] },
  { name: 'kosong.pdf', items: [] },
  { name: 'terpotong.pdf', items: [] },
  { name: 'salah-jenis.pdf', items: [DECREE] },
  { name: 'laporan-tanpa-tanda-tangan.pdf', items: [REPORT] },
  { name: 'laporan-2024.pdf', items: [REPORT] },
  { name: 'laporan-dinas-lain.pdf', items: [REPORT] },
  { name: 'daftar-tanpa-tanggal.pdf', items: [REPORT] },
  { name: 'kerja-sama-berakhir.pdf', items: [DECREE] },
  { name: 'laporan-reviu-2024.pdf', items: [DECREE] },
  { name: 'cakupan-sebagian.pdf', items: ['k1.2.e1'] },
  { name: 'cakupan-seluruh.pdf', items: [REPORT] },
  { name: 'laporan-2026.pdf', items: [DECREE, REPORT] },
];

async function shelf(page: Page): Promise<string> {
  const assessment = assessmentOf({ agency: 'Dinas Arsip dan Perpustakaan' });
  await seed(page, assessment);
  await seedEvidence(page, assessment, SHELF);
  return assessment.id;
}

const names = (page: Page) => page.getByRole('heading', { level: 2 });

test('every check speaks on its own page, read in the background; an answer closes a remark', async ({
  page,
}) => {
  const id = await shelf(page);
  await open(page, `/p/${id}/periksa-bukti`);
  await expectPage(page, text.title);
  const expected = Object.values(CHECK_NAMES);
  await expect(names(page)).toHaveCount(expected.length);
  for (const name of expected) {
    await expect(page.getByRole('heading', { name: new RegExp(`^${name}`) })).toBeVisible();
  }
  await expect(page.getByRole('link', { name: 'sk-ditetapkan.pdf' })).toHaveCount(0);
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'light' });

  const draft = page.getByRole('region', { name: new RegExp(`^${CHECK_NAMES['draft-mark']}`) });
  await draft
    .getByRole('button', { name: text.replyOf(CHECK_NAMES['draft-mark'], 'sk-draf.pdf') })
    .click();
  await draft.getByRole('button', { name: text.replySave }).click();
  await expect(draft.getByText(text.replyMissing)).toBeVisible();
  await expectAccessible(page);
  await draft.getByLabel(text.replyLabel).fill('Naskah final ada pada halaman 2.');
  await draft.getByRole('button', { name: text.replySave }).click();
  await expect(draft).toHaveCount(0);

  await page.reload();
  await page.getByLabel(text.show).selectOption('answered');
  await expect(page.getByText('Naskah final ada pada halaman 2.')).toBeVisible();
  await page.getByRole('button', { name: /^Cabut alasan/ }).click();
  await expect(page.getByText(text.allClear)).toHaveCount(0);
  await page.getByLabel(text.show).selectOption('open');
  await expect(
    page.getByRole('heading', { name: new RegExp(`^${CHECK_NAMES['draft-mark']}`) }),
  ).toBeVisible();
});

test('by document, on a phone; the same remarks stand at the document itself', async ({ page }) => {
  const id = await shelf(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `/p/${id}/periksa-bukti`);
  await page.getByLabel(text.group, { exact: true }).selectOption('document');
  await expect(page.getByRole('heading', { name: /^kosong\.pdf/ })).toBeVisible();
  await expectFits(page);
  await expectAccessible(page);
  await page
    .getByRole('heading', { name: /^pindaian\.pdf/ })
    .getByRole('link')
    .click();
  await expectPage(page, 'pindaian.pdf');
  await expect(page.getByText(CHECK_NAMES['no-text-layer']).first()).toBeVisible();
  await expect(page.getByText(document.form)).toBeVisible();
});

test('the reading can be stopped and taken up again', async ({ page }) => {
  const id = await shelf(page);
  await page.addInitScript(() => {
    // A worker that never gets to its work.
    const Real = Worker;
    globalThis.Worker = class extends Real {
      override postMessage(): void {}
    };
  });
  await open(page, `/p/${id}/periksa-bukti`);
  await page.getByRole('button', { name: text.stop }).click();
  await expect(page.getByText(text.stopped)).toBeVisible();
  await page.getByRole('button', { name: text.resume }).click();
  await expect(page.getByRole('progressbar', { name: text.readingLabel })).toBeVisible();
});
