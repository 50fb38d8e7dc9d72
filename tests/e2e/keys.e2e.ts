import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { text as on } from '#features/keys/text.ts';
import { expectAccessible, expectSoundDialog } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const UNIT = 'Dinas Kesehatan';

async function makeKeys(page: Page): Promise<string> {
  await open(page, '/kunci');
  await expectPage(page, on.title);
  await page.getByLabel(on.make.unit).fill(UNIT);
  await page.getByRole('button', { name: on.make.action }).click();
  const group = page.getByRole('group', { name: on.fingerprint.label, exact: true });
  return (await group.innerText()).replaceAll(/\D+/g, ' ').trim();
}

test('a key is made, is there after a reload, and another profile comes to know it by its card', async ({
  browser,
  page,
}) => {
  const digits = await makeKeys(page);
  expect(digits).toMatch(/^(\d{5} ){7}\d{5}$/);
  await expectAccessible(page);
  await page.reload();
  const first = page.getByRole('group', { name: on.fingerprint.label, exact: true });
  await expect(first).toContainText(digits.slice(0, 23));
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: on.own.download }).click();
  const card = await waiting;
  expect(card.suggestedFilename()).toBe('timbang-kartu-kunci-dinas-kesehatan.json');
  const content = await readFile(await card.path());
  expect(content.toString()).not.toMatch(/private|302e0201/i);

  const other = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const there = await other.newPage();
  await there.goto(new URL('./#/kunci', page.url()).href);
  await expectPage(there, on.title);
  const file = { name: card.suggestedFilename(), mimeType: 'application/json', buffer: content };
  const field = there.getByLabel(on.open.file);
  const broken = Buffer.from(content.toString().replace(UNIT, 'Dinas Palsu'));
  await field.setInputFiles({ ...file, buffer: broken });
  await expect(there.getByRole('alert')).toContainText('Tanda tangan kartu ini tidak cocok');
  await field.setInputFiles(file);
  await there.getByRole('button', { name: on.open.compare }).click();
  const dialog = there.getByRole('dialog');
  const theirs = dialog.getByRole('group', { name: on.accept.theirs });
  await expect(theirs).toContainText(digits.slice(0, 23));
  await expect(theirs).toContainText(digits.slice(24));
  await expectSoundDialog(there, 'features/keys/accept-dialog.tsx');
  await dialog.getByRole('button', { name: on.accept.action }).click();
  await expect(dialog.getByRole('alert').first()).toContainText(on.accept.missingTick);
  await dialog.getByLabel(on.accept.sure).check();
  await dialog.getByLabel(on.accept.by).fill('Citra');
  await dialog.getByRole('button', { name: on.accept.action }).click();
  const item = there.getByRole('listitem').filter({ hasText: UNIT });
  await expect(item.getByText('Dikenal', { exact: true })).toBeVisible();
  await expect(item).toContainText('Dicocokkan oleh Citra');
  await there.getByRole('button', { name: on.known.rejectOne(UNIT) }).click();
  await dialog.getByLabel(on.reject.why).fill('Laptop hilang');
  await dialog.getByLabel(on.accept.by).fill('Citra');
  await dialog.getByRole('button', { name: on.reject.action }).click();
  await expect(item.getByText('Ditolak', { exact: true })).toBeVisible();
  await expect(item).toContainText('Laptop hilang');
  await expectFits(there);
  await expectAccessible(there);
  await other.close();
});
