import { expect, type Locator, type Page } from '@playwright/test';
import { words } from './words.ts';

/** The bar that is always in view. */
export function scoreBar(page: Page): Locator {
  return page.getByRole('region', { name: words.assess.bar.label });
}

/** One rung of the ladder on an indicator's page. */
export function rung(page: Page, level: number): Locator {
  return page.getByRole('group', { name: new RegExp(`^Tingkat ${level} `) });
}

/** Claims a level as a person does: every criterion up to it ticked, or the lowest stated. */
export async function claimLevel(page: Page, level: number): Promise<void> {
  if (level === 1) {
    await page.getByRole('checkbox', { name: words.assess.indicator.lowest }).check();
  }
  for (let step = 2; step <= level; step += 1) {
    await expect(rung(page, step)).toBeVisible();
    for (const box of await rung(page, step).getByRole('checkbox').all()) await box.check();
  }
  await expect(page.getByText(new RegExp(`^Tingkat diklaim: ${level} `))).toBeVisible();
}

/** Waits until the badge says that everything so far is on disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(scoreBar(page).getByText(/^Tersimpan \d/)).toBeVisible();
}

/** The position of the indicator on screen, from 1. */
export async function expectPosition(page: Page, position: number, total: number): Promise<void> {
  const label = words.assess.indicator.position(position, total);
  await expect(page.getByRole('navigation', { name: label, exact: true }).first()).toBeVisible();
}

/** Goes on to the next indicator, or to the task list after the last. */
export async function goOn(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: /^Indikator \d+ dari \d+$/ })
    .first()
    .getByRole('link')
    .last()
    .click();
}
