import type { Page } from '@playwright/test';
import { attachedItems } from '#core/evidence/attached-items.ts';
import { claimSupports } from '#core/evidence/missing-evidence.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import { EVIDENCE } from '#features/assess/text-evidence.ts';
import { EVIDENCE as RESULTS } from '#features/results/text-evidence.ts';
import { LIMA, shippedRubric } from '../rubrics/shipped.ts';
import { proofOf } from '../support/documents.ts';
import { pdfText, squeezed } from '../support/pdf.ts';
import { indicatorsIn } from '../support/rubrics.ts';
import { expectAccessible } from './support/accessible.ts';
import { scoreBar } from './support/answering.ts';
import { expectFits } from './support/layout.ts';
import { downloadReport } from './support/report.ts';
import { documentOf, seedDocuments } from './support/seed-documents.ts';
import { allAnswered, assessmentOf, seed } from './support/seed.ts';
import { expectPage, goTo, open } from './support/setup.ts';
import { openAllDetails } from './support/states.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

const rubric = shippedRubric(LIMA);
const INDICATORS = indicatorsIn(rubric.groups);
const ANSWERS = allAnswered((at) => 2 + (at % 3));
const ASSESSMENT = assessmentOf({ answers: ANSWERS });
/** Every other indicator is backed up to level 2, the first three up to their claim. */
const DOCUMENTS = INDICATORS.flatMap((indicator, at) => {
  if (at > 2 && at % 2 === 0) return [];
  const supports = proofOf(indicator, at < 3 ? 4 : 2);
  return [documentOf(ASSESSMENT, at, { title: `Bukti ${indicator.code}`, supports })];
});
const ATTACHED = attachedItems(rubric, DOCUMENTS);
const SHEET = scoreAssessment(rubric, ANSWERS, ATTACHED);
const SUPPORTS = claimSupports(rubric, ANSWERS, SHEET.claimed, ATTACHED);

function shownIndex(): { readonly claimed: string; readonly supported: string } {
  const { claimed, supported } = SHEET;
  if (supported.kind === 'no-evidence') throw new Error('evidence is attached');
  const [high, low] = [claimed.outcome, supported.score.outcome];
  if (high.kind === 'none' || low.kind === 'none') throw new Error('everything is answered');
  const shown = (value: string): string => value.replace('.', ',');
  return { claimed: shown(high.value.text), supported: shown(low.value.text) };
}

async function begin(page: Page): Promise<void> {
  await seed(page, ASSESSMENT);
  await seedDocuments(page, DOCUMENTS);
  await open(page, `/p/${ASSESSMENT.id}`);
  await expectPage(page, words.assess.tasks.title);
}

test('claimed and supported side by side, from the list to the paper', async ({ page }) => {
  const index = shownIndex();
  expect(index.claimed).not.toBe(index.supported);
  await begin(page);
  await expect(scoreBar(page)).toContainText(index.claimed);
  await expect(scoreBar(page)).toContainText(index.supported);

  await test.step('the list of tasks, and only what lacks evidence', async () => {
    const lacking = [...SUPPORTS.values()].filter(({ missing }) => missing.length > 0);
    await page
      .getByLabel(words.assess.tasks.filter)
      .selectOption(words.assess.tasks.filters.unsupported);
    await expect(page.getByText(`${lacking.length} dari ${INDICATORS.length}`)).toBeVisible();
    const [first] = lacking;
    const row = page
      .getByRole('listitem')
      .filter({ has: page.locator('.task-scores') })
      .first();
    await expect(row).toContainText(EVIDENCE.lacking(first?.missing.length ?? 0));
    await expect(row).toContainText(EVIDENCE.supported);
    await expectAccessible(page);
  });

  await test.step('on an indicator each missing item leads to its place', async () => {
    const [first] = [...SUPPORTS.values()].filter(({ missing }) => missing.length > 0);
    const item = first?.missing.at(-1);
    if (!first || !item) throw new Error('something is missing');
    await open(page, `/p/${ASSESSMENT.id}/i/${first.indicatorId}`);
    const panel = page.getByRole('region', { name: EVIDENCE.panel });
    await expect(panel.getByRole('listitem')).toHaveCount(first.missing.length);
    await panel.getByRole('button', { name: EVIDENCE.item(item.level, item.text) }).click();
    const place = page.locator(`[id="bukti-${item.id}"]`);
    await expect(place).toBeFocused();
    await expect(place).toBeInViewport();
    await expectAccessible(page);
  });

  await test.step('the results', async () => {
    await goTo(page, 'results');
    await expectPage(page, words.results.title);
    const summary = page.getByRole('region', { name: words.results.sections.summary });
    await expect(
      summary.getByRole('button', { name: `didukung bukti: ${index.supported}` }),
    ).toBeVisible();
    const list = page.getByRole('region', { name: RESULTS.section });
    await expect(list.locator('.gap-item')).toHaveCount(
      [...SUPPORTS.values()].filter(({ missing }) => missing.length > 0).length,
    );
    await openAllDetails(page);
  });

  await test.step('the report', async () => {
    await goTo(page, 'report');
    const text = squeezed(pdfText((await downloadReport(page)).pdf));
    expect(text).toContain(squeezed(`Indeks ${index.claimed}`));
    expect(text).toContain(squeezed(`Indeks ${index.supported}`));
    expect(text).toContain(squeezed('Daftar bukti'));
  });

  await test.step('the card on the first page', async () => {
    await open(page);
    await expect(page.getByRole('article')).toContainText(index.claimed);
    await expect(page.getByRole('article')).toContainText(index.supported);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('both fit', async ({ page }) => {
    await begin(page);
    await expectFits(page);
    await open(page, `/p/${ASSESSMENT.id}/i/l1`);
    await expectPage(page, /^L1/);
    await openAllDetails(page);
    await expectFits(page);
    await goTo(page, 'results');
    await expectPage(page, words.results.title);
    await openAllDetails(page);
    await expectFits(page);
    await open(page);
    await expectPage(page, words.home.title);
    await expectFits(page);
  });
});
