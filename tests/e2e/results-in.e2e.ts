import type { Page } from '@playwright/test';
import { text } from '#features/results-in/text.ts';
import { finalFile, outcomeAt, recapFile } from '../workflow/results-files.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const FILES = /^Pilih berkas…/;

interface Carried {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function carried(file: File): Promise<Carried> {
  const buffer = Buffer.from(await file.arrayBuffer());
  return { name: file.name, mimeType: 'application/zip', buffer };
}

async function hand(page: Page, files: readonly Carried[]): Promise<void> {
  await page.getByLabel(FILES).setInputFiles([...files]);
  await expect(page.getByRole('heading', { name: text.ended.done })).toBeVisible();
}

test('results of many kinds come in, what was refused is named, one import goes back', async ({
  page,
}) => {
  const results = await Promise.all([1, 2, 3].map((n) => finalFile({ agency: n, place: n })));
  const files = await Promise.all([
    ...results.map(carried),
    carried(await recapFile([outcomeAt(4, 1), outcomeAt(5, 2)])),
  ]);
  const [first] = files;
  if (!first) throw new Error('nothing to hand in');
  const cut = { ...first, name: 'rusak.zip', buffer: first.buffer.subarray(0, -400) };
  await open(page, '/rekap/impor');
  await expectPage(page, text.title);
  await hand(page, [...files, cut]);
  const summary = page.getByRole('status').filter({ hasText: text.counts.taken(4, 5) });
  await expect(summary).toContainText(text.counts.refused(1));
  await expect(page.getByRole('row', { name: /rusak\.zip/ })).toContainText(/Minta pengirim/);
  await expectAccessible(page);
  await expectFits(page);

  // The recap of this desk: what is here in full, without what came in recaps.
  await page.getByRole('button', { name: text.recap.look }).click();
  await expect(page.getByLabel(text.recap.which)).toContainText(/Kabupaten Uji, 2026, .*: 3 hasil/);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: text.recap.make }).click();
  expect((await downloading).suggestedFilename()).toBe(
    'timbang-rekap-kabupaten-uji-2026-r1.timbang.zip',
  );
  await expect(page.getByText(text.recap.unsigned)).toBeVisible();

  // Once more, nothing is taken twice; then the first import goes back.
  await hand(page, files.slice(0, 2));
  await expect(page.getByRole('status').filter({ hasText: text.counts.here(2) })).toBeVisible();
  await page.getByRole('button', { name: /^Tarik kembali impor/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: text.undo.action }).click();
  await expect(page.getByText(text.history.states.undone, { exact: true })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFits(page);
  await expectAccessible(page);
});
