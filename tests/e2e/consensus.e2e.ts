import type { Page } from '@playwright/test';
import { ITEM } from '#features/consensus/text-item.ts';
import { FINAL } from '#features/consensus/text-rules.ts';
import { text } from '#features/consensus/text.ts';

import { text as result } from '#features/result/text.ts';
import { expectAccessible, expectSoundDialog } from './support/accessible.ts';
import { receive } from './support/asesor-desk.ts';
import { expectFits } from './support/layout.ts';
import { meetingFiles } from './support/meeting-files.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';

const VOTES = [
  { name: 'Asesor Satu', level: 2, but: {} },
  { name: 'Asesor Dua', level: 2, but: { 0: 3, 4: 1 } },
  { name: 'Asesor Tiga', level: 2, but: { 0: 3, 4: 3 } },
] as const;

async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectFits(page);
}

test('three sheets become one result: the dispute by keyboard, the rest in one act', async ({
  page,
}) => {
  const { id, files } = await meetingFiles('Dinas Kominfo', VOTES);
  await receive(page, files);
  await open(page, '/konsensus');
  await expectPage(page, text.title);
  await expect(page.getByRole('cell', { name: text.list.notBegun })).toBeVisible();
  await page.getByRole('link', { name: text.list.openNamed('Dinas Kominfo') }).click();
  await page.getByRole('button', { name: text.begin.action }).click();
  await expect(page.getByRole('heading', { name: text.disputes.title })).toBeVisible();
  await expectSound(page);

  // Two items are in dispute; the one that moves the index more comes first.
  await page.getByRole('link', { name: text.disputes.start }).click();
  await expect(page.getByRole('heading', { name: ITEM.votes.title })).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByRole('radio', { name: text.rules.agreement })).toBeChecked();
  await expectSound(page);
  await page.getByRole('button', { name: ITEM.votes.takeWordsNamed('Asesor Dua') }).click();
  await page.getByLabel(ITEM.minority.name).selectOption('Asesor Satu');
  await page.getByLabel(ITEM.minority.text).fill('Seharusnya lebih rendah.');
  await page.getByRole('button', { name: ITEM.minority.add }).click();
  await page.keyboard.press('Alt+n');
  await expect(page.getByText(ITEM.place(2, 2).slice(0, 9)).first()).toBeVisible();
  await page.keyboard.press('m');
  await expect(page.getByRole('radio', { name: text.rules.median })).toBeChecked();

  await page.getByRole('link', { name: text.toMeeting }).first().click();
  await page.getByText(/^Lihat \d+ indikator yang suaranya sama/).click();
  await page.getByRole('button', { name: /^Sepakati \d+ indikator sekaligus/ }).click();
  await expect(page.getByText(text.same.done)).toBeVisible();
  await page.getByLabel(text.facts.date).fill('2026-11-20');
  await page.getByLabel(text.facts.presentNamed('Asesor Satu')).check();
  await page.getByRole('link', { name: text.next.finalize }).click();
  await expectPage(page, FINAL.title);
  await page.getByRole('radio', { name: FINAL.stages.final }).check();
  await page.getByLabel(FINAL.name).fill('Ketua Tim');
  await page.getByLabel(FINAL.unit).fill('Diskominfo');
  await expectSound(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: FINAL.make.final }).click();
  expect((await downloading).suggestedFilename()).toMatch(/hasil-akhir/);

  await page.getByRole('link', { name: FINAL.open }).click();
  await expectPage(page, 'Dinas Kominfo');
  await expect(page.getByText(result.recount.same)).toBeVisible();
  await expectSound(page);
  const rows = page.getByRole('table', { name: result.indicators.caption });
  await rows.getByLabel(result.indicators.openNamed('K5'), { exact: true }).click();
  await expect(rows.getByText('Seharusnya lebih rendah.')).toBeVisible();
  // What was finalised stays until it is opened again with a reason.
  await open(page, `/konsensus/${id}/pengesahan`);
  await page.getByRole('button', { name: FINAL.reopen.action }).click();
  await expectSoundDialog(page, 'features/consensus/reopen-part.tsx');
});
