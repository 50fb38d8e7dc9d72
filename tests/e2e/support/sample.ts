import type { Browser, BrowserContext, Page } from '@playwright/test';
import { newProfile } from './desks.ts';
import { expectPage, open } from './setup.ts';
import { expect } from './test.ts';
import { watchTrouble, type Trouble } from './trouble.ts';
import { words } from './words.ts';

const { sample, list } = words.workspaces;

/** A browser profile that holds the kabupaten of invented data, made once for several journeys. */
export interface SampleProfile {
  readonly context: BrowserContext;
  readonly trouble: Trouble;
}

const here = (page: Page) =>
  page.getByRole('link', { name: words.shell.workspace.sampleHere(sample.name) });

/** Makes the sample as a person does, in a profile of its own. */
export async function makeSample(browser: Browser, baseURL: string): Promise<SampleProfile> {
  const page = await newProfile(browser, baseURL);
  const context = page.context();
  // What is made of thirty agencies takes its time on a busy machine.
  context.setDefaultTimeout(90_000);
  const trouble = await watchTrouble(context, new URL(baseURL).origin);
  await open(page, '/ruang-kerja');
  await page.getByRole('button', { name: sample.action }).click();
  await expect(here(page)).toBeVisible({ timeout: 120_000 });
  await page.close();
  return { context, trouble };
}

/** A new tab asks which workspace; it is the sample. */
export async function enterSample(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await open(page, '/ruang-kerja');
  await expectPage(page, words.workspaces.title);
  await page.getByRole('button', { name: list.openOne(sample.name), exact: true }).click();
  await expect(here(page)).toBeVisible({ timeout: 30_000 });
  return page;
}
