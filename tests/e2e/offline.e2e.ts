import { readFile } from 'node:fs/promises';
import { text as slot } from '#features/evidence/text-slot.ts';
import { workSheetText as text } from '#features/rubrics/work-sheet-text.ts';
import { paths } from '#state/paths.ts';
import { attached, drawn, openItem } from './support/evidence.ts';
import { serveBuild } from './support/server.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

test.use({ serviceWorkers: 'allow' });

test('without a network evidence is drawn, the handbook is there, and its work sheet is made and said to be there', async ({
  browser,
}) => {
  const server = await serveBuild();
  const context = await browser.newContext({ baseURL: server.origin });
  const page = await context.newPage();
  await open(page, paths.dataCare);
  await expect(page.getByText(words.dataCare.offline.ready)).toBeVisible({ timeout: 60_000 });
  const id = await attached(page);
  await server.stop();

  await test.step('the first PDF that is ever drawn here', async () => {
    await open(page, `/p/${id}/i/k1`);
    await page.reload();
    await openItem(page);
    await page.getByRole('button', { name: slot.viewNamed('SK-TIK') }).click();
    await expect(drawn(page, 1, 3)).toBeVisible();
  });

  await test.step('the handbook, also by its address, and its work sheet', async () => {
    await open(page, paths.rubrics);
    await page.reload();
    await page
      .getByRole('link', { name: /Lima Dimensi/ })
      .first()
      .click();
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
    const sheet = await readFile(await file.path());
    expect(sheet.subarray(0, 5).toString()).toBe('%PDF-');
    await expect(page.getByRole('status').filter({ hasText: file.suggestedFilename() })).toHaveText(
      /diunduh \(\d+ kB\)\.$/,
    );
    await expect(button).toBeFocused();
  });
  await context.close();
});
