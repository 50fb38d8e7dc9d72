import { expect, type Locator, type Page } from '@playwright/test';
import { words } from './words.ts';

export const LIMA_TITLE = /Lima Dimensi/;
export const SPBE_TITLE = /PermenPANRB 59\/2020/;

export interface Start {
  readonly instrument: RegExp;
  readonly agency: string;
  readonly year: number;
  readonly simulation?: boolean;
  readonly government?: string;
}

/** Opens a page of the app by its address inside the app. */
export async function open(page: Page, path = '/'): Promise<void> {
  await page.goto(`./#${path}`);
}

/** Starts an assessment from the list, as a person does; ends on its task list. */
export async function startAssessment(page: Page, start: Start): Promise<void> {
  const { agency, kind } = words.setup;
  await page.getByRole('link', { name: words.home.start }).click();
  await page.getByRole('radio', { name: start.instrument }).check();
  await page.getByLabel(agency.name, { exact: true }).fill(start.agency);
  if (start.government !== undefined) {
    await page.getByLabel(agency.government, { exact: true }).fill(start.government);
  }
  await page.getByLabel(agency.year, { exact: true }).fill(String(start.year));
  if (start.simulation) await page.getByRole('radio', { name: kind.simulation }).check();
  await page.getByRole('button', { name: words.setup.start }).click();
  await expectPage(page, words.assess.tasks.title);
}

/** Waits until the page with this title is there and has the focus. */
export async function expectPage(page: Page, title: string | RegExp): Promise<Locator> {
  const heading = page.getByRole('heading', { level: 1, name: title });
  await expect(heading).toBeVisible();
  await expect(heading).toBeFocused();
  return heading;
}

/** Goes to one of the four parts of an open assessment. */
export async function goTo(page: Page, part: 'tasks' | 'results' | 'report' | 'details') {
  const { nav } = words.assess;
  await page
    .getByRole('navigation', { name: nav.label })
    .getByRole('link', { name: nav[part], exact: true })
    .click();
}
