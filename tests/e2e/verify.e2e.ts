import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { takeApart } from '../exchange/hostile-zip.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { protectHere } from './support/workspaces.ts';
import { words } from './support/words.ts';

const { verify: on, workspaces } = words;
const GOLDEN = 'tests/fixtures/packages/kirim-v1.timbang.zip';
const FINGERPRINT = '792604c739cda2b978c6da65a8824a6d2f0018cdfa6c1272cf8b25d50c4c6182';

/** The golden package with one byte of its first evidence changed. */
function spoilt(): { name: string; mimeType: string; buffer: Buffer } {
  const buffer = readFileSync(GOLDEN);
  const { regions } = takeApart(buffer);
  const at = regions.find(
    ({ what, entry }) => what === 'data' && entry.startsWith('evidence/'),
  )?.start;
  buffer.writeUInt8(buffer.readUInt8(at ?? 0) ^ 1, at ?? 0);
  return { name: 'rusak.timbang.zip', mimeType: 'application/zip', buffer };
}

const result = (page: Page, name: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name }) });

async function drop(
  page: Page,
  files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0],
) {
  await page.getByLabel(on.drop.pick).setInputFiles(files);
}

test.use({ serviceWorkers: 'allow' });

test('a locked browser without network: anybody learns what became of a file', async ({
  page,
  context,
}) => {
  await open(page);
  await protectHere(page);
  await page.getByRole('link', { name: workspaces.gate.verify }).click();
  await expectPage(page, on.title);
  await expect(page.getByText(on.noDesk)).toBeVisible();
  await expectAccessible(page);
  // What the page needs is here once a file was looked at; then nobody is asked any more.
  await drop(page, 'tests/fixtures/packages/cadangan-v1.timbang.zip');
  await expect(result(page, 'cadangan-v1')).toContainText('Utuh');
  await page.getByRole('button', { name: on.clear }).click();
  await context.setOffline(true);

  await drop(page, GOLDEN);
  const whole = result(page, 'kirim-v1');
  await expect(whole).toContainText('Utuh dan bertanda tangan sah');
  await expect(whole).toContainText(on.kinds.submission);
  await expect(whole).toContainText(on.signature.compare);
  await expect(whole).toContainText(/Rantai \d+ catatan utuh/);
  await drop(page, spoilt());
  const bad = result(page, 'rusak');
  await expect(bad).toContainText('Tidak utuh');
  await expect(bad.getByRole('table')).toContainText('bukti dukung: ');
  await expect(bad.getByRole('table')).toContainText('Diubah');
  await expectAccessible(page);

  await page.getByLabel(on.typed.label).fill('7926 04C7');
  await page.getByRole('button', { name: on.typed.action }).click();
  await expect(page.getByText(on.typed.short(8, 16))).toBeVisible();
  await page.getByLabel(on.typed.label).fill(FINGERPRINT.toUpperCase().replaceAll(/.{8}/g, '$& '));
  await page.getByLabel(on.typed.label).press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText(on.typed.same('kirim-v1.timbang.zip'))).toBeVisible();
});
