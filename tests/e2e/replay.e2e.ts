import type { Page } from '@playwright/test';
import { COMPARE } from '#features/replay/text-compare.ts';
import { DIFFERENCE } from '#features/replay/text-difference.ts';
import { TEXT } from '#features/replay/text.ts';
import { INSTRUMENTS } from '#features/results/text-instruments.ts';
import { originText } from '#features/setup/text-origin.ts';
import { LIMA, SPBE } from '../rubrics/shipped.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { allAnswered, assessmentOf, seed } from './support/seed.ts';
import { expectPage, goTo, open } from './support/setup.ts';
import { openAllDetails } from './support/states.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const OPENNESS = 'keterbukaan-informasi-opd@1.0.0';
const city = assessmentOf({
  agency: 'Pemerintah Kota Contoh',
  instrument: SPBE,
  answers: allAnswered((at) => (at % 5) + 1, SPBE),
});
const library = assessmentOf({ instrument: LIMA, answers: allAnswered((at) => (at % 4) + 1) });
const openness = assessmentOf({
  instrument: OPENNESS,
  answers: allAnswered(() => 60, OPENNESS),
});

/** Chooses the instrument of this title and version. */
async function choose(page: Page, title: RegExp, version: string): Promise<void> {
  await page
    .getByRole('listitem')
    .filter({ hasText: TEXT.target.version(version) })
    .getByRole('radio', { name: title })
    .check();
}

test('from the results to the newer version: all stays, the chosen answers start a new one', async ({
  page,
}) => {
  await seed(page, city);
  await open(page, `/p/${city.id}/hasil`);
  await expectPage(page, words.results.title);
  await page
    .getByRole('region', { name: INSTRUMENTS.section })
    .getByRole('link', { name: INSTRUMENTS.replay })
    .click();
  await expectPage(page, TEXT.title);
  await choose(page, /PermenPANRB 59\/2020/, '2.0.0');
  const counts = page.getByRole('region', { name: TEXT.counts.title });
  await expect(counts).toContainText('Tetap47 indikator');
  await expect(page.getByText(DIFFERENCE.same)).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await openAllDetails(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: TEXT.list.allUnchanged }).click();
  await page.getByRole('checkbox', { name: /^Bawa jawaban ini I47/ }).uncheck();
  await page.getByRole('button', { name: TEXT.make.button }).click();
  await expectPage(page, words.assess.tasks.title);
  await expect(page.getByText('46 dari 47 terisi')).toBeVisible();
  await goTo(page, 'details');
  await expectPage(page, words.setup.editTitle);
  await page.getByRole('link', { name: originText.named(2026, 'SPBE 59/2020', '1.0.0') }).click();
  await expect(page.getByText('47 dari 47 terisi')).toBeVisible();
});

test('through the crosswalk to another instrument: notes, and no level', async ({ page }) => {
  await seed(page, library);
  await open(page, `/p/${library.id}/alih`);
  await expectPage(page, TEXT.title);
  await choose(page, /PermenPANRB 59\/2020/, '2.0.0');
  await page.getByRole('checkbox', { name: /^Bawa jawaban ini I01/ }).check();
  await page.getByRole('button', { name: TEXT.make.button }).click();
  await expectPage(page, words.assess.tasks.title);
  await expect(page.getByText('0 dari 47 terisi')).toBeVisible();
  await page
    .getByRole('link', { name: 'I01 Kebijakan Internal Arsitektur SPBE', exact: true })
    .click();
  await expect(page.getByText('Dari Lima Dimensi OPD versi 1.0.0, K5')).toBeAttached();
});

test('scales of 1 to 4 and of 0 to 100 are not put side by side; the way leads on', async ({
  page,
}) => {
  await seed(page, library, openness);
  await open(page, `/p/${library.id}/banding`);
  await expectPage(page, COMPARE.title);
  await page.getByRole('combobox', { name: COMPARE.choice.title }).selectOption(openness.id);
  await expect(page.getByText(COMPARE.refused.title)).toBeVisible();
  const scales = page.getByRole('region', { name: COMPARE.refused.reason.scales });
  await expect(scales).toContainText('1 sampai 4');
  await expect(scales).toContainText('0 sampai 100');
  await expect(page.getByText('60,00', { exact: true })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('link', { name: /^Buka penilaian ini dengan Keterbukaan/ }).click();
  await expectPage(page, TEXT.title);
  await expect(page.getByRole('radio', { name: /Keterbukaan Informasi/ })).toBeChecked();
});

test('both pages fit a phone', async ({ page }) => {
  await seed(page, library, openness, city);
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, `/p/${city.id}/alih`);
  await expectPage(page, TEXT.title);
  await choose(page, /PermenPANRB 59\/2020/, '2.0.0');
  await openAllDetails(page);
  await expectFits(page);
  await open(page, `/p/${city.id}/hasil`);
  await expectPage(page, words.results.title);
  await expectFits(page);
  await open(page, `/p/${library.id}/banding/${openness.id}`);
  await expectPage(page, COMPARE.title);
  await expect(page.getByText(COMPARE.refused.title)).toBeVisible();
  await expectFits(page);
});
