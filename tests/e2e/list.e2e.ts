import { writeFile } from 'node:fs/promises';
import { BACKUP_FILE } from '#state/backup/backup-file-text.ts';
import { type Locator, type Page } from '@playwright/test';
import { pdfPageText } from '../support/pdf.ts';
import { claimLevel, expectSaved, scoreBar } from './support/answering.ts';
import { downloadReport } from './support/report.ts';
import { allAnswered, assessmentOf, seed } from './support/seed.ts';
import {
  expectPage,
  goTo,
  LIMA_TITLE,
  open,
  SPBE_TITLE,
  startAssessment,
} from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const { actions, said, eraseQuestion, status } = words.home;

const card = (page: Page, agency: string): Locator =>
  page.getByRole('listitem').filter({
    has: page.getByRole('heading', { level: 2, name: agency, exact: true }),
  });

const action = (page: Page, name: string, agency: string, year = 2026): Locator =>
  page.getByRole('button', { name: actions.of(name, agency, year), exact: true });

async function show(page: Page, which: keyof typeof status): Promise<void> {
  await page.getByLabel(words.home.filter).selectOption(which);
}

const toast = (page: Page, text: string): Locator =>
  page.getByRole('status').getByText(text, { exact: true });

test('two assessments on two instruments stand side by side and do not mix', async ({ page }) => {
  await open(page);
  await startAssessment(page, { instrument: LIMA_TITLE, agency: 'Dinas Sosial', year: 2025 });
  await page.getByRole('link', { name: words.assess.tasks.continue }).click();
  await claimLevel(page, 2);
  await expectSaved(page);
  await page.getByRole('link', { name: words.shell.nav.home, exact: true }).click();
  await startAssessment(page, { instrument: SPBE_TITLE, agency: 'Kota Contoh', year: 2026 });
  await expect(scoreBar(page)).toContainText(words.assess.bar.answered(0, 47));
  await page.getByRole('link', { name: words.shell.nav.home, exact: true }).click();
  await expect(card(page, 'Dinas Sosial')).toContainText(words.home.progress(1, 35));
  await expect(card(page, 'Dinas Sosial')).toContainText(words.home.year(2025));
  await expect(card(page, 'Kota Contoh')).toContainText(words.home.progress(0, 47));
  await expect(card(page, 'Kota Contoh')).toContainText(words.home.noScore);
});

test('a copy has all answers and leaves the original alone', async ({ page }) => {
  await seed(page, assessmentOf({ agency: 'Dinas Pangan', answers: allAnswered(() => 2) }));
  await open(page);
  await action(page, actions.duplicate, 'Dinas Pangan').click();
  await expect(toast(page, said.duplicated('Dinas Pangan'))).toBeVisible();
  await expect(card(page, 'Dinas Pangan')).toHaveCount(2);
  await card(page, 'Dinas Pangan')
    .first()
    .getByRole('link', { name: /^Lanjutkan/ })
    .click();
  await page.getByRole('link', { name: /^K1 / }).click();
  await page.getByLabel(words.assess.indicator.fact).fill('Hanya di salinan.');
  await expectSaved(page);
  await page.getByRole('link', { name: words.shell.nav.home, exact: true }).click();
  await card(page, 'Dinas Pangan')
    .last()
    .getByRole('link', { name: /^Lanjutkan/ })
    .click();
  await page.getByRole('link', { name: /^K1 / }).click();
  await expect(page.getByLabel(words.assess.indicator.fact)).toHaveValue('Fakta K1.');
});

test('archiving, deleting and every way back', async ({ page }) => {
  await seed(
    page,
    assessmentOf({ agency: 'Dinas Pangan', updatedAt: '2026-08-17T03:00:00.000Z' }),
    assessmentOf({ agency: 'Bappeda' }),
  );
  await open(page);

  await test.step('archive and bring back from the archive', async () => {
    await action(page, actions.archive, 'Bappeda').click();
    await expect(toast(page, said.archived('Bappeda'))).toBeVisible();
    await expect(card(page, 'Bappeda')).toHaveCount(0);
    await show(page, 'archived');
    await action(page, actions.restore, 'Bappeda').click();
    await expect(page.getByText(words.home.none.archived)).toBeVisible();
    await show(page, 'active');
    await expect(card(page, 'Bappeda')).toBeVisible();
  });

  await test.step('delete and undo at once', async () => {
    await action(page, actions.delete, 'Bappeda').click();
    await expect(card(page, 'Bappeda')).toHaveCount(0);
    await expect(toast(page, said.deleted('Bappeda'))).toBeVisible();
    await page.getByRole('button', { name: actions.undo }).last().click();
    await expect(card(page, 'Bappeda')).toBeVisible();
  });

  await test.step('delete and restore later', async () => {
    await action(page, actions.delete, 'Bappeda').click();
    await expect(card(page, 'Bappeda')).toHaveCount(0);
    await page.reload();
    await show(page, 'deleted');
    await action(page, actions.restore, 'Bappeda').click();
    await show(page, 'active');
    await expect(card(page, 'Bappeda')).toBeVisible();
  });

  await test.step('erase for good only after a question', async () => {
    await action(page, actions.delete, 'Bappeda').click();
    await show(page, 'deleted');
    const question = page.getByRole('dialog', { name: eraseQuestion.title });
    await action(page, actions.erase, 'Bappeda').click();
    await expect(question).toContainText(eraseQuestion.body('Bappeda', 2026));
    await question.getByRole('button', { name: eraseQuestion.cancel }).click();
    await expect(action(page, actions.erase, 'Bappeda')).toBeFocused();
    await action(page, actions.erase, 'Bappeda').click();
    await question.getByRole('button', { name: actions.erase }).click();
    await expect(toast(page, said.erased)).toBeVisible();
    await page.reload();
    await show(page, 'deleted');
    await expect(page.getByText(words.home.none.deleted)).toBeVisible();
    await show(page, 'active');
    await expect(card(page, 'Dinas Pangan')).toBeVisible();
    await expect(card(page, 'Bappeda')).toHaveCount(0);
  });
});

test('a backup brings back what is gone, skips what is the same, puts beside what differs', async ({
  page,
}, testInfo) => {
  const { backup, restore } = words.dataCare;
  await seed(
    page,
    assessmentOf({ agency: 'Dinas Pangan', answers: allAnswered(() => 2) }),
    assessmentOf({ agency: 'Bappeda' }),
    assessmentOf({ agency: 'Satpol PP', status: 'deleted' }),
  );
  await open(page, '/penyimpanan');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: backup.toDownload }).click();
  const file = testInfo.outputPath((await waiting).suggestedFilename());
  await (await waiting).saveAs(file);
  await expect(page.getByText(backup.doneTitle)).toBeVisible();

  await open(page);
  await card(page, 'Dinas Pangan')
    .getByRole('link', { name: /^Lanjutkan/ })
    .click();
  await page.getByRole('link', { name: /^K1 / }).click();
  await page.getByLabel(words.assess.indicator.fact).fill('Diubah setelah pencadangan.');
  await expectSaved(page);
  await open(page);
  await show(page, 'deleted');
  await action(page, actions.erase, 'Satpol PP').click();
  await page.getByRole('dialog').getByRole('button', { name: actions.erase }).click();
  await expect(toast(page, said.erased)).toBeVisible();

  await page.getByRole('link', { name: words.shell.nav.dataCare }).first().click();
  await page.getByLabel(restore.open).setInputFiles(file);
  await expect(page.getByText(restore.standing.same)).toHaveCount(1);
  await page.getByRole('button', { name: restore.bringIn }).click();
  await expect(page.getByText(restore.done.body(2, 0, 0))).toBeVisible();

  await page.getByRole('link', { name: words.shell.nav.home, exact: true }).click();
  await expect(card(page, 'Bappeda')).toHaveCount(1);
  await expect(card(page, 'Dinas Pangan')).toHaveCount(2);
  await show(page, 'deleted');
  await expect(card(page, 'Satpol PP')).toHaveCount(1);
});

test('files that are no backup are refused in words and change nothing', async ({
  page,
}, testInfo) => {
  const wrong = testInfo.outputPath('foto.json');
  await writeFile(wrong, '{"type":"lain"}');
  const newer = testInfo.outputPath('besok.json');
  await writeFile(newer, '{"type":"timbang-rescue","version":2,"tables":{}}');
  await open(page, '/penyimpanan');
  const field = page.getByLabel(words.dataCare.restore.open);
  await field.setInputFiles(wrong);
  await expect(page.getByRole('alert')).toContainText(BACKUP_FILE.notBackup);
  await field.setInputFiles(newer);
  await expect(page.getByRole('alert')).toContainText(BACKUP_FILE.tooNew);
});

test('a simulation is tagged everywhere and marked on every printed page', async ({ page }) => {
  await open(page);
  await startAssessment(page, {
    instrument: LIMA_TITLE,
    agency: 'Dinas Coba',
    year: 2026,
    simulation: true,
  });
  await expect(scoreBar(page)).toContainText(words.terms.simulation);
  await goTo(page, 'results');
  await expect(page.getByText(words.results.simulationKind)).toBeVisible();
  await goTo(page, 'report');
  await expect(page.getByText(words.report.watermark.simulation)).toBeVisible();
  const { pdf } = await downloadReport(page);
  for (const at of [1, 3, 6]) expect(pdfPageText(pdf, at)).toContain('SIMULASI');
  await page.getByRole('link', { name: words.shell.nav.home, exact: true }).click();
  await expectPage(page, words.home.title);
  await expect(card(page, 'Dinas Coba')).toContainText(words.terms.simulation);
});
