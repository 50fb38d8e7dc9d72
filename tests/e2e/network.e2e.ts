import type { Page } from '@playwright/test';
import { claimLevel, expectSaved } from './support/answering.ts';
import { downloadReport } from './support/report.ts';
import { builtFile, serveBuild } from './support/server.ts';
import { expectPage, goTo, LIMA_TITLE, startAssessment } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { watchTrouble } from './support/trouble.ts';
import { words } from './support/words.ts';

const { indicator: on } = words.assess;

test.use({ serviceWorkers: 'allow' });

test('a whole journey talks to its own host only, and breaks no policy', async ({ browser }) => {
  const server = await serveBuild();
  const context = await browser.newContext();
  const trouble = await watchTrouble(context, server.origin);
  const page = await context.newPage();
  await page.goto(server.origin);
  await startAssessment(page, { instrument: LIMA_TITLE, agency: 'Dinas Jaringan', year: 2026 });
  await page.getByRole('link', { name: words.assess.tasks.continue }).click();
  await claimLevel(page, 3);
  await expectSaved(page);
  await goTo(page, 'results');
  await expect(page.getByRole('img').first()).toBeVisible();
  await goTo(page, 'report');
  await downloadReport(page);
  await page.getByRole('link', { name: words.shell.nav.dataCare }).first().click();
  await expect(page.getByText(words.dataCare.offline.ready)).toBeVisible({ timeout: 60_000 });
  expect(trouble.asked.some((address) => address.endsWith('/sw.js'))).toBe(true);
  trouble.expectNone();
  await context.close();
  await server.stop();
});

/** A new release: another page behind the same address, announced by another service worker. */
async function release(server: Awaited<ReturnType<typeof serveBuild>>): Promise<void> {
  const page = await builtFile('index.html');
  server.release('/index.html', page.replace('<html lang="id">', '<html lang="id" data-new="">'));
  const worker = await builtFile('sw.js');
  const changed = worker.replace(
    /(["']?url["']?:\s*["']index\.html["'],\s*["']?revision["']?:\s*["'])[^"']*|(["']?revision["']?:\s*["'])[^"']*(["'],\s*["']?url["']?:\s*["']index\.html["'])/,
    (_found: string, before?: string, start?: string, after?: string) =>
      before === undefined ? `${start ?? ''}baru${after ?? ''}` : `${before}baru`,
  );
  expect(changed).not.toBe(worker);
  server.release('/sw.js', changed);
}

const lookForUpdate = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });

const isNew = (page: Page) => page.locator('html[data-new]');

test('a new version waits for the person and takes no word away', async ({ browser }) => {
  const server = await serveBuild();
  const context = await browser.newContext();
  const trouble = await watchTrouble(context, server.origin);
  const page = await context.newPage();
  await page.goto(`${server.origin}/#/penyimpanan`);
  await expect(page.getByText(words.dataCare.offline.ready)).toBeVisible({ timeout: 60_000 });
  await page.goto(server.origin);
  await startAssessment(page, { instrument: LIMA_TITLE, agency: 'Dinas Jaringan', year: 2026 });
  await page.getByRole('link', { name: words.assess.tasks.continue }).click();
  await expectPage(page, /^K1/);

  await test.step('it is offered while somebody types, and does not disturb', async () => {
    await page.getByLabel(on.fact).click();
    await page.keyboard.type('Sebelum kabar, ');
    await release(server);
    await lookForUpdate(page);
    await expect(page.getByText(words.shell.update)).toBeVisible();
    await expect(page.getByLabel(on.fact)).toBeFocused();
    await page.keyboard.type('sesudah kabar.');
    await expect(page.getByLabel(on.fact)).toHaveValue('Sebelum kabar, sesudah kabar.');
  });

  await test.step('put aside, everything stays as it is', async () => {
    await page.getByRole('button', { name: words.shell.later }).click();
    await expect(page.getByText(words.shell.update)).toBeHidden();
    await expect(isNew(page)).toHaveCount(0);
    await expectSaved(page);
  });

  await test.step('taken in another tab, it does not reload this one, in which somebody types', async () => {
    await page.reload();
    await expect(page.getByText(words.shell.update)).toBeVisible();
    await page.getByLabel(on.analysis).click();
    await page.keyboard.type('Di tengah ');
    const other = await context.newPage();
    await other.goto(server.origin);
    await expectPage(other, words.home.title);
    await other.getByRole('button', { name: words.shell.updateNow }).click();
    await expect(isNew(other)).toHaveCount(1);
    await page.keyboard.type('kalimat.');
    await expect(page.getByLabel(on.analysis)).toHaveValue('Di tengah kalimat.');
    await expect(page.getByLabel(on.analysis)).toBeFocused();
    await expect(isNew(page)).toHaveCount(0);
    await other.close();
  });

  await test.step('still offered, and accepted in mid-sentence, the text is there', async () => {
    await expect(page.getByText(words.shell.update)).toBeVisible();
    await page.getByRole('button', { name: words.shell.updateNow }).click();
    await expect(isNew(page)).toHaveCount(1);
    await expectPage(page, /^K1/);
    await expect(page.getByLabel(on.fact)).toHaveValue('Sebelum kabar, sesudah kabar.');
    await expect(page.getByLabel(on.analysis)).toHaveValue('Di tengah kalimat.');
  });
  trouble.expectNone();
  await context.close();
  await server.stop();
});
