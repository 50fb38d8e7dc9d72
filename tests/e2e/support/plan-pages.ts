import { expect, type Locator, type Page } from '@playwright/test';
import { planText as frame } from '#app/text-plan.ts';
import { basisText as basis } from '#features/plans/text-basis.ts';
import { ceilingsText } from '#features/plans/text-ceilings.ts';
import { text } from '#features/plans/text.ts';
import { text as selectionText } from '#features/selection/text.ts';
import { text as incoming } from '#features/results-in/text.ts';
import { expectAccessible } from './accessible.ts';
import type { Carried } from './desks.ts';
import { expectFits } from './layout.ts';
import { expectPage } from './setup.ts';

const { money } = ceilingsText;
const PHONE = { width: 375, height: 667 };
const DESKTOP = { width: 1366, height: 768 };

export const amount = (page: Page, row: string, year: number): Locator =>
  page.getByRole('textbox', { name: money.cell(row, year) });
export const saved = (page: Page): Promise<void> =>
  expect(page.getByText(frame.status.saved, { exact: true })).toBeVisible();
export const step = (page: Page, part: keyof typeof frame.parts): Locator =>
  page
    .getByRole('navigation', { name: frame.steps })
    .getByRole('link', { name: frame.parts[part] });

/** In the light and the dark, at the office and on the phone. */
export async function expectSound(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize(PHONE);
  await expectFits(page);
  await page.setViewportSize(DESKTOP);
}

/** Begins a plan as a person does; ends on what it starts from. */
export async function begin(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: text.create, exact: true }).click();
  const form = page.getByRole('dialog', { name: text.form.title });
  await form.getByLabel(text.form.name).fill(name);
  await form.getByLabel(text.form.firstYear).fill('2027');
  await form.getByRole('button', { name: text.form.save }).click();
  await expectPage(page, basis.title);
}

/** Agreed results of some agencies, as their government sends them: a file that is taken in. */
export async function takeResults(page: Page, file: Carried, base = '.'): Promise<void> {
  await page.goto(`${base}/#/rekap/impor`);
  await expectPage(page, incoming.title);
  await page.locator('input[type=file]').first().setInputFiles(file);
  await expect(page.getByText(incoming.ended.done)).toBeVisible({ timeout: 60_000 });
}

/** Where the plan is said to be proved the best; the word alone also stands among the terms of the page. */
export const proved = (page: Page): Locator =>
  page.getByText(selectionText.now.provenBody(0).replace(/\.$/, ''));
