import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { text as document } from '#features/evidence/text-document.ts';
import { text as files } from '#features/evidence/text-files.ts';
import { text as links } from '#features/evidence/text-link.ts';
import { text as slot } from '#features/evidence/text-slot.ts';
import { EVIDENCE } from '#features/assess/text-evidence.ts';
import { expectAccessible, expectSoundDialog } from './support/accessible.ts';
import { attached, deafTab, drawn, openItem, pdf, putRow, SK } from './support/evidence.ts';
import { startBrowser } from './support/killable-browser.ts';
import { expectFits } from './support/layout.ts';
import { assessmentOf } from './support/seed.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { watchTrouble } from './support/trouble.ts';
import { words } from './support/words.ts';

const toDocument = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: /^Keterangan SK-TIK/ }).click();
  await expectPage(page, 'SK-TIK');
};

const saved = (page: Page): Locator =>
  page.getByRole('region', { name: document.form }).getByText(document.save.saved, { exact: true });

const field = (page: Page, name: keyof typeof document.fields): Locator =>
  page.getByLabel(document.fields[name], { exact: true });

test('attach on an indicator, look at it beside the criteria, say what it is by keyboard; killed and reopened, everything is there', async ({
  baseURL,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'timbang-bukti-'));
  const assessment = assessmentOf();
  const address = (path: string): string => `${baseURL}/#${path}`;
  try {
    const first = await startBrowser(profile);
    const trouble = await watchTrouble(first.context, baseURL ?? '');
    const page = await first.context.newPage();
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.goto(baseURL ?? '');
    await expectPage(page, words.home.title);
    await page.evaluate(putRow, assessment);
    await page.goto(address(`/p/${assessment.id}/i/k1`));
    await page.reload();
    const item = await openItem(page);
    await expect(item.locator('summary').first()).toContainText(EVIDENCE.documents(0));
    await item.getByLabel(/^Pilih berkas/).setInputFiles(SK);
    await expect(item.locator('summary').first()).toContainText(EVIDENCE.documents(1));

    await item.getByRole('button', { name: slot.viewNamed('SK-TIK') }).click();
    const beside = page.getByRole('complementary', { name: slot.beside.label('SK-TIK') });
    await expect(beside).toBeFocused();
    await expect(drawn(page, 1, 3)).toBeVisible();
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    await beside.getByRole('link', { name: slot.beside.page }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'SK-TIK' })).toBeFocused();

    await field(page, 'title').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Keputusan Kepala Dinas');
    await page.keyboard.press('Tab');
    await page.keyboard.type('188.4/7/2026');
    await page.keyboard.press('Tab');
    await page.keyboard.type('03122026');
    await field(page, 'standing').focus();
    await page.keyboard.type('Ditetapkan');
    await field(page, 'pages').focus();
    await page.keyboard.type('3');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Dikecualikan');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('UU 14/2008 Pasal 17 huruf c');
    await page.getByLabel(document.until).fill('2028-12-31');
    await field(page, 'note').focus();
    await page.keyboard.type('Lihat diktum ketiga.');
    await expect(saved(page)).toBeVisible();
    trouble.expectNone();
    await first.kill();

    const second = await startBrowser(profile);
    const again = await second.context.newPage();
    await again.setViewportSize({ width: 1366, height: 768 });
    await again.goto(address(`/p/${assessment.id}/i/k1`));
    await openItem(again);
    await again.getByRole('button', { name: /^Lihat Keputusan Kepala Dinas/ }).click();
    // The page that matters is the one it opens at.
    await expect(drawn(again, 3, 3)).toBeVisible();
    await again.getByRole('link', { name: slot.beside.page }).click();
    await expectPage(again, 'Keputusan Kepala Dinas');
    await expect(field(again, 'number')).toHaveValue('188.4/7/2026');
    await expect(field(again, 'date')).toHaveValue(/^2026-(03-12|12-03)$/);
    await expect(field(again, 'standing')).toHaveValue('ditetapkan');
    await expect(field(again, 'informationClass')).toHaveValue('dikecualikan');
    await expect(again.getByLabel(document.basis)).toHaveValue('UU 14/2008 Pasal 17 huruf c');
    await expect(again.getByLabel(document.until)).toHaveValue('2028-12-31');
    await expect(field(again, 'note')).toHaveValue('Lihat diktum ketiga.');
    await expect(drawn(again, 1, 3)).toBeVisible();
    await second.kill();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('replacing keeps the earlier file: it can be seen, downloaded and brought back', async ({
  page,
}) => {
  await attached(page);
  await toDocument(page);
  await page.getByLabel(files.replace).setInputFiles(pdf('SK-baru.pdf', 'Keputusan baru'));
  await expect(page.getByText(files.replacedBy('SK-baru.pdf'))).toBeVisible();
  await expect(drawn(page, 1, 1)).toBeVisible();
  const history = page.getByRole('region', { name: files.title });
  await expect(history.getByText(files.earlier(1))).toBeVisible();

  await history.getByRole('button', { name: files.viewNamed('SK-TIK.pdf') }).click();
  await expect(drawn(page, 1, 3)).toBeVisible();
  await page.getByRole('button', { name: files.backToNow }).click();
  await expect(drawn(page, 1, 1)).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    history.getByRole('button', { name: files.downloadNamed('SK-TIK.pdf') }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('SK-TIK.pdf');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).equals(SK.buffer)).toBe(true);

  await history.getByRole('button', { name: files.bringBackNamed('SK-TIK.pdf') }).click();
  await expect(drawn(page, 1, 3)).toBeVisible();
  await expect(
    history.getByRole('button', { name: files.bringBackNamed('SK-baru.pdf') }),
  ).toBeVisible();
});

test('the same file again changes nothing and says so', async ({ page }) => {
  await attached(page);
  await toDocument(page);
  await page.getByLabel(files.replace).setInputFiles(SK);
  await expect(page.getByText(files.failures.same)).toBeVisible();
  await expect(page.getByText(files.noEarlier)).toBeVisible();
});

test('deleted, it counts no more; undone, it is back with its words and its place', async ({
  page,
}) => {
  const id = await attached(page);
  await toDocument(page);
  await field(page, 'note').fill('Jangan hilang.');
  await page.getByRole('button', { name: document.remove }).click();
  await expect(page.getByText(document.deleted)).toBeVisible();
  await page.getByRole('button', { name: document.undo }).click();
  await expect(page.getByText(document.deleted)).toBeHidden();
  await expect(field(page, 'note')).toHaveValue('Jangan hilang.');
  await open(page, `/p/${id}/i/k1`);
  const item = await openItem(page);
  await expect(item.locator('summary').first()).toContainText(EVIDENCE.documents(1));
});

test('one file supports several criteria: linked from its page, let go from the indicator', async ({
  page,
}) => {
  const id = await attached(page);
  await toDocument(page);
  await page.getByRole('button', { name: links.add }).click();
  await page.getByLabel(links.picker.search).fill('K1 SOP');
  await page.getByRole('checkbox', { name: /^Tingkat 3: SOP penyusunan/ }).check();
  await page.getByRole('button', { name: links.picker.done, exact: true }).click();
  const supports = page.getByRole('region', { name: document.links });
  await expect(supports.getByText(/^Tingkat 3: SOP penyusunan/)).toBeVisible();
  await supports.getByRole('link', { name: /^K1/ }).first().click();
  await expectPage(page, /^K1/);
  const item = page.locator('details.proof').filter({ hasText: 'SOP penyusunan kebijakan TIK' });
  await expect(item.locator('summary').first()).toContainText(EVIDENCE.documents(1));
  await item.locator('summary').first().click();
  await item.getByRole('button', { name: slot.removeNamed('SK-TIK') }).click();
  await expect(item.locator('summary').first()).toContainText(EVIDENCE.documents(0));
  await item.getByRole('button', { name: slot.existing }).click();
  await expectSoundDialog(page, 'features/evidence/picker-dialog.tsx');
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /^SK-TIK/ })
    .check();
  await page.getByRole('button', { name: slot.picker.done, exact: true }).click();
  await expect(item.locator('summary').first()).toContainText(EVIDENCE.documents(1));
  expect(page.url()).toContain(id);
});

test('two tabs: nothing is overwritten, both versions are shown, one is chosen', async ({
  context,
  page,
}) => {
  await attached(page);
  await toDocument(page);
  const other = await deafTab(context);
  await other.goto(page.url());
  await expectPage(other, 'SK-TIK');
  await field(page, 'number').fill('1/2026');
  await expect(saved(page)).toBeVisible();
  await field(other, 'number').fill('2/2026');
  const dialog = other.getByRole('dialog', { name: document.conflict.title });
  await expect(dialog).toContainText('1/2026');
  await expect(dialog).toContainText('2/2026');
  await expectSoundDialog(other, 'features/evidence/document-conflict.tsx');
  await dialog.getByRole('button', { name: document.conflict.keepMine }).click();
  await expect(saved(other)).toBeVisible();
  await expect(field(page, 'number')).toHaveValue('2/2026');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('the document over the page, the form in one column', async ({ page }) => {
    await attached(page);
    await page.getByRole('button', { name: slot.viewNamed('SK-TIK') }).tap();
    const dialog = page.getByRole('dialog', { name: 'SK-TIK' });
    await expect(drawn(page, 1, 3)).toBeVisible();
    await expectSoundDialog(page, 'features/evidence/beside.tsx');
    await dialog.getByRole('button', { name: slot.beside.close }).tap();
    await expect(dialog).toBeHidden();
    await expectFits(page);
    await toDocument(page);
    await expect(drawn(page, 1, 3)).toBeVisible();
    await field(page, 'informationClass').selectOption('dikecualikan');
    await expect(page.getByText(document.required).first()).toBeVisible();
    await expectFits(page);
    await expectAccessible(page);
  });
});

test('the page of a document and the slot are accessible', async ({ page }) => {
  await attached(page);
  await page.getByRole('button', { name: slot.viewNamed('SK-TIK') }).click();
  await expect(drawn(page, 1, 3)).toBeVisible();
  await expectAccessible(page);
  await toDocument(page);
  await expect(drawn(page, 1, 3)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: links.add }).click();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: document.remove }).click();
  await expect(page.getByText(document.deleted)).toBeVisible();
  await expectAccessible(page);
});

test('a damaged record is counted and never passes for "no evidence"', async ({ page }) => {
  const id = await attached(page);
  await page.evaluate(() => {
    const opening = indexedDB.open('timbang');
    return new Promise<void>((resolve) => {
      opening.addEventListener('success', () => {
        const store = opening.result.transaction('documents', 'readwrite').objectStore('documents');
        const reading = store.getAll();
        reading.addEventListener('success', () => {
          for (const row of reading.result as { title: unknown }[]) {
            store.put({ ...row, title: 7 });
          }
          store.transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      });
    });
  });
  await page.goto('about:blank');
  await open(page, `/p/${id}`);
  await expect(page.getByText(EVIDENCE.damaged(1))).toBeVisible();
  await expectAccessible(page);
});
