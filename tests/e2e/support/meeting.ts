import type { Page } from '@playwright/test';
import type { Assessment } from '#core/assessment/assessment.ts';
import { ITEM } from '#features/consensus/text-item.ts';
import { FINAL } from '#features/consensus/text-rules.ts';
import { text } from '#features/consensus/text.ts';
import { carried, type Carried } from './desks.ts';
import { expectPage, open } from './setup.ts';
import { expect } from './test.ts';

/** What is decided where the asesors differ. */
export interface Settled {
  readonly minority: { readonly name: string; readonly text: string };
}

/** Begins the meeting on an assessment, agrees what nobody disputes, and says when and where. */
export async function agree(page: Page, { id, agency }: Assessment): Promise<void> {
  await open(page, `/konsensus/${id}`);
  await page.getByRole('button', { name: text.begin.action }).click();
  await expectPage(page, agency.name);
  await page.getByText(/^Lihat \d+ indikator yang suaranya sama/).click();
  await page.getByRole('button', { name: /^Sepakati \d+ indikator sekaligus/ }).click();
  await expect(page.getByText(text.same.done)).toBeVisible();
  await page.getByLabel(text.facts.number).fill('BA/1/2026');
  await page.getByLabel(text.facts.place).fill('Aula Diskominfo');
  await page.getByLabel(text.facts.date).fill('2026-11-20');
  for (const present of await page.getByRole('checkbox', { name: / hadir$/ }).all()) {
    await present.check();
  }
  await expect(page.getByText(text.save.saved, { exact: true })).toBeVisible();
  for (const box of await page.getByRole('checkbox', { name: / hadir$/ }).all()) await box.check();
  await expect(page.getByText(text.save.saved, { exact: true })).toBeVisible();
}

/** Settles a disputed item by the median and writes down who disagrees. */
export async function settle(page: Page, { minority }: Settled): Promise<void> {
  await page.getByRole('link', { name: text.disputes.start }).click();
  await page.getByRole('button', { name: /^Median:/ }).click();
  await page.getByLabel(ITEM.minority.name).selectOption(minority.name);
  await page.getByLabel(ITEM.minority.text).fill(minority.text);
  await page.getByRole('button', { name: ITEM.minority.add }).click();
  await page.getByRole('link', { name: text.toMeeting }).click();
  await expect(page.getByText(text.save.saved, { exact: true })).toBeVisible();
}

/** Makes the result: interim with a last day for objections, or final. */
export async function finalize(
  page: Page,
  { id }: Assessment,
  { objectUntil, name }: { readonly objectUntil: string | null; readonly name: string },
): Promise<Carried> {
  const stage = objectUntil === null ? 'final' : 'interim';
  await open(page, `/konsensus/${id}/pengesahan`);
  await expectPage(page, FINAL.title);
  await page.getByRole('radio', { name: FINAL.stages[stage] }).check();
  if (objectUntil !== null) await page.getByLabel(FINAL.objectUntil).fill(objectUntil);
  await page.getByLabel(FINAL.name).fill(name);
  await expect(page.getByText(FINAL.free)).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: FINAL.make[stage] }).click();
  await expect(page.getByText(FINAL.done)).toBeVisible();
  return carried(await downloading);
}
