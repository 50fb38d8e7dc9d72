import { readFile } from 'node:fs/promises';
import { workSheetText as text } from '#features/rubrics/work-sheet-text.ts';
import { paths } from '#state/paths.ts';
import { serveBuild } from './support/server.ts';
import { expectPage } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

test.use({ serviceWorkers: 'allow' });

test('without a network the handbook is there, and its work sheet is made, kept and said to be there', async ({
  browser,
}) => {
  const server = await serveBuild();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.origin}/#${paths.dataCare}`);
  await expect(page.getByText(words.dataCare.offline.ready)).toBeVisible({ timeout: 60_000 });
  await server.stop();

  await page.goto(`${server.origin}/#${paths.rubrics}`);
  await page.reload();
  await page
    .getByRole('link', { name: /Lima Dimensi/ })
    .first()
    .click();
  // The handbook is kept too, and its address leads to it without a network.
  await expectPage(page, /Lima Dimensi/);
  await page.reload();
  await expectPage(page, /Lima Dimensi/);
  const button = page.getByRole('button', { name: text.make });
  await expect(button).toBeVisible();
  const waiting = page.waitForEvent('download', { timeout: 30_000 });
  await button.focus();
  await page.keyboard.press('Enter');
  const file = await waiting;
  expect(file.suggestedFilename()).toBe('Lembar Kerja Evaluasi Lima Dimensi OPD 1.0.0.pdf');
  const pdf = await readFile(await file.path());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.getByRole('status').filter({ hasText: file.suggestedFilename() })).toHaveText(
    /diunduh \(\d+ kB\)\.$/,
  );
  await expect(button).toBeFocused();
  await context.close();
});
