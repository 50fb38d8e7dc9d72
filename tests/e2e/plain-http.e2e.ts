import { chromium } from '@playwright/test';
import { workspaceText } from '#features/data-care/text-workspace.ts';
import { text as keys } from '#features/keys/text.ts';
import { BROWSER_FLAGS, findBrowser } from '../../scripts/lib/find-browser.mjs';
import { expectSaved, rung } from './support/answering.ts';
import { downloadReport } from './support/report.ts';
import { serveBuild } from './support/server.ts';
import { expectPage, goTo, LIMA_TITLE, startAssessment } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { isOurs, watchHere } from './support/trouble.ts';
import { words } from './support/words.ts';

/** An office network without HTTPS: same machine, but an address the browser does not trust. */
test('on plain HTTP everything works, also when the network goes away while it is open', async () => {
  const server = await serveBuild();
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...BROWSER_FLAGS, '--host-resolver-rules=MAP kantor.test localhost'],
    ...(executablePath && { executablePath }),
  });
  try {
    const context = await browser.newContext({ locale: 'id-ID' });
    await watchHere(context);
    const page = await context.newPage();
    const address = server.origin.replace('localhost', 'kantor.test');
    isOurs(address);
    await page.goto(address);
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    // Said only when every part is here; on a busy machine that takes its time.
    await expect(page.getByText(words.shell.insecure)).toBeVisible({ timeout: 60_000 });
    await page.getByRole('button', { name: words.shell.dismiss }).click();
    await server.stop();
    await startAssessment(page, {
      instrument: LIMA_TITLE,
      agency: 'Dinas Tanpa HTTPS',
      year: 2026,
    });
    await page.getByRole('link', { name: /^K1 / }).click();
    await rung(page, 2).getByRole('checkbox').first().check();
    await expectSaved(page);
    await goTo(page, 'results');
    await expectPage(page, words.results.title);
    await goTo(page, 'report');
    const { pdf } = await downloadReport(page);
    expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe('%PDF-');
    await page.getByRole('link', { name: words.shell.nav.dataCare }).click();
    await expect(page.getByText(words.dataCare.offline.insecure)).toBeVisible();
    await page.getByRole('link', { name: workspaceText.link }).click();
    await expectPage(page, words.workspaces.title);
    await expect(page.getByText(words.workspaces.insecure).first()).toBeVisible();
    await expect(page.getByRole('button', { name: words.workspaces.here.protect })).toHaveCount(0);
    await expect(page.getByLabel(words.workspaces.create.withPassphrase)).toHaveCount(0);
    await page.evaluate(() => {
      location.hash = '#/kunci';
    });
    await expectPage(page, keys.title);
    await expect(page.getByText(keys.cannotSign.body('insecure'))).toBeVisible();
    await expect(page.getByRole('button', { name: keys.make.action })).toHaveCount(0);
  } finally {
    await browser.close();
  }
});
