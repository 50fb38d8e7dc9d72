import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pdfBodyText, pdfPageText, squeezed } from '../support/pdf.ts';
import { claimLevel, expectPosition, goOn, scoreBar } from './support/answering.ts';
import { downloadReport } from './support/report.ts';
import { goTo, open, SPBE_TITLE, startAssessment } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

interface Evaluation {
  readonly unit: string;
  readonly year: number;
  /** The levels of indicators 1 to 47, as published. */
  readonly levels: readonly number[];
  readonly published: {
    readonly index: string;
    readonly predikat: string;
    /** Values of domains and aspects by title. */
    readonly groups: Readonly<Record<string, string>>;
  };
}

const EVALUATIONS = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/bandar-lampung.json'), 'utf8'),
) as readonly Evaluation[];

for (const { unit, year, levels, published } of EVALUATIONS) {
  test(
    `the official levels of Bandar Lampung ${year}, entered by hand, give ${published.index}`,
    { tag: '@whole' },
    async ({ page }) => {
      test.setTimeout(90_000);
      await open(page);
      await startAssessment(page, { instrument: SPBE_TITLE, agency: unit, year });

      await test.step('47 levels, criterion by criterion', async () => {
        await page.getByRole('link', { name: words.assess.tasks.continue }).click();
        for (const [at, level] of levels.entries()) {
          await expectPosition(page, at + 1, levels.length);
          await claimLevel(page, level);
          await goOn(page);
        }
      });

      await test.step('the score bar says the index and the predikat', async () => {
        const bar = scoreBar(page);
        await expect(bar).toContainText(words.assess.bar.answered(47, 47));
        await expect(bar).toContainText(`${words.terms.index}${published.index}`);
        await expect(bar).toContainText(published.predikat);
      });

      await test.step('the results page says them, and every domain and aspect', async () => {
        await goTo(page, 'results');
        const summary = page.getByRole('region', {
          name: words.results.sections.summary,
          exact: true,
        });
        await expect(
          summary.getByRole('button', {
            name: words.why.ask(`${words.terms.index}, diklaim`, published.index),
          }),
        ).toBeVisible();
        await expect(summary).toContainText(`${words.terms.predikat} ${published.predikat}`);
        const table = page.getByRole('table', { name: words.results.groupTable });
        for (const [title, value] of Object.entries(published.groups)) {
          const name = words.why.ask(words.results.valueOf(title), value);
          await expect(table.getByRole('button', { name })).toBeVisible();
        }
      });

      await test.step('the PDF says the same', async () => {
        await goTo(page, 'report');
        const { pdf, fileName } = await downloadReport(page);
        expect(fileName).toContain(`${unit} ${year}`);
        expect(pdfPageText(pdf, 1)).toContain(
          `${words.terms.index} ${published.index}, predikat ${published.predikat}`,
        );
        const body = squeezed(pdfBodyText(pdf));
        for (const [title, value] of Object.entries(published.groups)) {
          expect(body).toContain(squeezed(title + value));
        }
      });
    },
  );
}
