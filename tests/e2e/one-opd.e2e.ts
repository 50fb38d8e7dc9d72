import type { Locator, Page } from '@playwright/test';
import { ownedBy } from '#core/rubric/owned-indicators.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { notIndexLabel } from '#core/score-terms.ts';
import { shippedRubric } from '../rubrics/shipped.ts';
import { pdfBodyText, pdfInfo, pdfPageText, squeezed } from '../support/pdf.ts';
import { expectAccessible } from './support/accessible.ts';
import { claimLevel, expectSaved, goOn, scoreBar } from './support/answering.ts';
import { expectFits } from './support/layout.ts';
import { downloadReport } from './support/report.ts';
import { expectPage, goTo, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const SPBE = shippedRubric('spbe-59-2020@2.0.0');
const LABEL = notIndexLabel(SPBE);
const OWN = ownedBy(SPBE, 'Inspektorat');
const NAMES = OWN.map((id) => {
  const found = findIndicator(SPBE, id)?.indicator;
  return `${found?.code} ${found?.title}`;
});
const { scope, setup, assess } = words;

/** Chooses SPBE 59/2020 in its second version, by the instrument's own card. */
async function chooseSpbe(page: Page): Promise<void> {
  await page
    .locator('.choice')
    .filter({ hasText: SPBE.title })
    .filter({ hasText: setup.instrument.version(SPBE.version) })
    .getByRole('radio')
    .check();
}

const list = (page: Page): Locator => page.getByRole('group', { name: scope.list, exact: true });

/** The shares beside the ticks, in tenths of a percent. */
async function tenths(page: Page): Promise<readonly number[]> {
  const shown = await list(page)
    .getByText(/^porsi [\d,]+%$/)
    .allTextContents();
  return shown.map((text) =>
    Math.round(Number(text.replace(/[^\d,]/g, '').replace(',', '.')) * 10),
  );
}

test(
  'Inspektorat answers its part of SPBE 59/2020, and nobody takes it for the index',
  { tag: '@whole' },
  async ({ page }) => {
    test.setTimeout(180_000);
    await open(page, '/baru');
    await expectPage(page, setup.newTitle);

    await test.step('only an instrument for a whole government has a part', async () => {
      await page.getByRole('radio', { name: /Lima Dimensi/ }).check();
      await expect(page.getByRole('radio', { name: scope.part })).toHaveCount(0);
      await chooseSpbe(page);
      await expect(page.getByRole('radio', { name: scope.whole })).toBeChecked();
    });

    await test.step('a part without an indicator is refused, with a way to the list', async () => {
      await page.getByRole('radio', { name: scope.part }).check();
      await page.getByLabel(setup.agency.name, { exact: true }).fill('Inspektorat Daerah');
      await page.getByLabel(setup.agency.year, { exact: true }).fill('2024');
      await page.getByRole('button', { name: setup.start }).click();
      await expect(page.getByRole('alert')).toBeFocused();
      await page.getByRole('alert').getByRole('button', { name: scope.missing }).click();
      await expect(list(page)).toBeFocused();
    });

    await test.step('the owner ticks its own; the shares add up', async () => {
      await page.getByLabel(scope.owner, { exact: true }).selectOption('Inspektorat');
      await expect(list(page).getByRole('checkbox', { checked: true })).toHaveCount(OWN.length);
      await expect(list(page).getByText(scope.count(OWN.length, 47))).toBeVisible();
      const shares = await tenths(page);
      expect(shares).toHaveLength(OWN.length);
      // Each is rounded to a tenth of a percent on its own.
      expect(Math.abs(shares.reduce((sum, one) => sum + one, 0) - 1000)).toBeLessThan(OWN.length);
      await expect(page.getByText(LABEL)).toBeVisible();
    });

    await test.step('the switch takes in what needs every OPD, and out again', async () => {
      const shared = page.getByRole('checkbox', { name: scope.shared });
      await shared.check();
      await expect(list(page).getByText(scope.count(19, 47))).toBeVisible();
      await shared.uncheck();
      await expect(list(page).getByText(scope.count(OWN.length, 47))).toBeVisible();
    });

    await test.step('what is chosen outlives a reload', async () => {
      await page.reload();
      await expect(page.getByText(setup.draft.restored)).toBeVisible();
      await expect(page.getByLabel(scope.owner, { exact: true })).toHaveValue('Inspektorat');
      await expect(list(page).getByRole('checkbox', { checked: true })).toHaveCount(OWN.length);
      for (const width of [1366, 360]) {
        await page.setViewportSize({ width, height: width === 360 ? 740 : 768 });
        await expectFits(page);
        await expectAccessible(page);
      }
      await page.setViewportSize({ width: 1366, height: 768 });
    });

    await test.step('the task list has these seven and no other', async () => {
      await page.getByRole('button', { name: setup.start }).click();
      await expectPage(page, assess.tasks.title);
      const links = page.getByRole('main').getByRole('listitem').getByRole('link');
      await expect(links).toHaveText(NAMES);
      await expect(scoreBar(page)).toContainText(LABEL);
      await expect(page.getByText('dari nilai internal OPD').first()).toBeVisible();
    });

    await test.step('seven levels', async () => {
      await page.getByRole('link', { name: assess.tasks.continue }).click();
      for (const name of NAMES) {
        await expectPage(page, name);
        await claimLevel(page, 3);
        await goOn(page);
      }
      await expectPage(page, assess.tasks.title);
      await expectSaved(page);
      await expect(scoreBar(page)).toContainText(`${words.terms.internalValue}3,00`);
    });

    await test.step('the results say it, and why', async () => {
      await goTo(page, 'results');
      await expectPage(page, words.results.title);
      const summary = page.getByRole('region', {
        name: words.results.sections.summary,
        exact: true,
      });
      await expect(summary.getByText(LABEL)).toBeVisible();
      await expect(summary.getByText('Setara rentang Baik')).toBeVisible();
      const what = `${words.terms.internalValue}, diklaim`;
      await expectAccessible(page);
      await summary.getByRole('button', { name: words.why.ask(what, '3,00') }).click();
      await expect(page.getByRole('dialog')).toContainText('berjumlah 13,05 dari 100');
      await page.getByRole('dialog').getByRole('button', { name: words.why.close }).click();
      await page.setViewportSize({ width: 360, height: 740 });
      await expectFits(page);
      await page.setViewportSize({ width: 1366, height: 768 });
    });

    await test.step('the details say whose part it is; it cannot be changed', async () => {
      await goTo(page, 'details');
      await expect(page.getByText(scope.fixedPart('Inspektorat', OWN.length, 47))).toBeVisible();
      await expect(page.getByText('buat penilaian baru')).toBeVisible();
      await expect(page.getByRole('radio', { name: scope.part })).toHaveCount(0);
    });

    await test.step('the PDF says it on every page', async () => {
      await goTo(page, 'report');
      const { pdf } = await downloadReport(page);
      for (let at = 1; at <= Number(pdfInfo(pdf)['Pages']); at += 1) {
        expect(squeezed(pdfPageText(pdf, at)), `page ${at}`).toContain(squeezed(LABEL));
      }
      const body = squeezed(pdfBodyText(pdf));
      expect(body).toContain(squeezed('Inspektorat: 7 dari 47 indikator'));
      for (const name of NAMES) expect(body).toContain(squeezed(name));
    });

    await test.step('the card in the list says it, and so does its duplicate', async () => {
      await open(page);
      await expectPage(page, words.home.title);
      await expect(page.getByRole('article')).toContainText(LABEL);
      await expect(page.getByRole('article')).toContainText('setara rentang Baik');
      await expectAccessible(page);
      await page.getByRole('button', { name: words.home.actions.duplicate }).click();
      await expect(page.getByRole('article').filter({ hasText: LABEL })).toHaveCount(2);
    });
  },
);
