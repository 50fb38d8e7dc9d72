import { text as send } from '#features/submit/text.ts';
import { pdfPageText, squeezed } from '../support/pdf.ts';
import { expectSaved, rung, scoreBar } from './support/answering.ts';
import { expectFits } from './support/layout.ts';
import { downloadReport } from './support/report.ts';
import { seed } from './support/seed.ts';
import { expectPage, LIMA_TITLE, open } from './support/setup.ts';
import { drawn, EVERY_ROW, openAllDetails, UNKNOWN, WORKED } from './support/states.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const { indicator: on, nav } = words.assess;

test.use({
  viewport: { width: 375, height: 667 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
});

test('the whole journey with a thumb', async ({ page }) => {
  await open(page);
  await expectFits(page);
  await page.getByRole('link', { name: words.home.start }).tap();
  await expectPage(page, words.setup.newTitle);
  await page.getByRole('radio', { name: LIMA_TITLE }).tap();
  await page.getByRole('button', { name: words.setup.people.add }).tap();
  await page.getByRole('button', { name: words.setup.start }).tap();
  await expect(page.getByRole('alert')).toBeFocused();
  await openAllDetails(page);
  await expectFits(page);
  await page.getByRole('button', { name: words.setup.problems.nameMissing }).tap();
  await page.keyboard.type('Dinas dengan Nama yang Sangat Panjang sehingga Pasti Berpindah Baris');
  await page.getByRole('button', { name: words.setup.people.remove('') }).tap();
  await page.getByRole('button', { name: words.setup.start }).tap();
  await expectPage(page, words.assess.tasks.title);
  await expectFits(page);

  await test.step('one indicator', async () => {
    await page.getByRole('link', { name: words.assess.tasks.continue }).tap();
    await expectPage(page, /^K1/);
    for (const box of await rung(page, 2).getByRole('checkbox').all()) await box.tap();
    await page.getByLabel(on.fact).fill('Fakta dari telepon.');
    await openAllDetails(page);
    await expectFits(page);
    await page.getByRole('button', { name: on.done }).tap();
    await expect(page.getByRole('alert')).toBeFocused();
    await expectFits(page);
    await page.getByRole('button', { name: on.lackSentences.analysis }).tap();
    await page.keyboard.type('Analisis dari telepon.');
    await page.getByRole('button', { name: on.done }).tap();
    await expectPage(page, /^K2/);
    await expectSaved(page);
    await expect(scoreBar(page)).toContainText(words.terms.runningScore);
  });

  await test.step('results and report', async () => {
    const parts = page.getByRole('navigation', { name: nav.label });
    await parts.getByRole('link', { name: nav.results }).tap();
    await expectPage(page, words.results.title);
    await expectFits(page);
    await parts.getByRole('link', { name: nav.report }).tap();
    await expectPage(page, words.report.title);
    const { pdf } = await downloadReport(page);
    expect(squeezed(pdfPageText(pdf, 1))).toContain('PastiBerpindahBaris');
    await expectFits(page);
  });
});

test('every page fits a phone, also with everything on it open', async ({ page }) => {
  await seed(page, ...EVERY_ROW);
  const everywhere = [
    { path: '/', title: words.home.title },
    { path: `/p/${WORKED.id}`, title: words.assess.tasks.title },
    { path: `/p/${WORKED.id}/i/k4`, title: /^K4/ },
    { path: `/p/${WORKED.id}/i/a4`, title: /^A4/ },
    { path: `/p/${WORKED.id}/laporan`, title: words.report.title },
    { path: `/p/${WORKED.id}/data`, title: words.setup.editTitle },
    { path: `/p/${WORKED.id}/kirim`, title: send.title.check },
    { path: `/p/${UNKNOWN.id}`, title: words.assess.cannotOpen },
    { path: '/penyimpanan', title: words.dataCare.title },
    { path: '/berkas', title: words.files.title },
    { path: '/kunci', title: words.keys.title },
    { path: '/periode', title: words.period.title },
    { path: '/terima', title: words.inbox.title },
    { path: '/verifikasi', title: words.verify.title },
    { path: `/p/${WORKED.id}/jurnal`, title: words.journal.title },
    { path: `/p/${WORKED.id}/gabung`, title: words.merge.title },
    { path: '/tidak/ada', title: words.shell.notFound.title },
  ];
  for (const { path, title } of everywhere) {
    await test.step(path, async () => {
      await open(page, path);
      await expectPage(page, title);
      await openAllDetails(page);
      await expectFits(page);
    });
  }
});

test('the results with everything open, and an explained number, fit a phone', async ({ page }) => {
  await seed(page, WORKED);
  await open(page, `/p/${WORKED.id}/hasil`);
  await test.step('a part that nobody has scrolled to is found at once', async () => {
    const name = words.results.sections.gaps;
    await page.getByRole('button', { name, exact: true }).tap();
    const title = page.getByRole('heading', { name, exact: true });
    await expect(title).toBeFocused();
    await expect(title).toBeInViewport();
  });
  await drawn(page);
  await openAllDetails(page);
  await expectFits(page);
  const number = page.getByRole('button', { name: /Mengapa angka ini\?$/ }).first();
  await number.tap();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const box = await dialog.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(375);
  await dialog.getByRole('button', { name: words.why.close }).tap();
  await expect(dialog).toHaveCount(0);
});
