import { expect, type Page } from '@playwright/test';
import { axeFinds, type AxeRun } from './axe.ts';
import { layOutAll } from './laid-out.ts';

const CONTRAST = ['color-contrast', 'link-in-text-block'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The dark differs from the light by its colours only. */
const RUNS: Readonly<Record<'light' | 'dark', readonly AxeRun[]>> = {
  light: [
    { tags: TAGS, without: CONTRAST },
    { rules: CONTRAST, perLook: true },
  ],
  dark: [{ rules: CONTRAST, perLook: true }],
};

async function expectNothingFound(page: Page, part: Pick<AxeRun, 'within'>): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
    for (const run of RUNS[colorScheme]) {
      expect(await axeFinds(page, { ...run, ...part }), colorScheme).toEqual([]);
    }
  }
}

/** Nothing found by axe, in the light and in the dark. */
export async function expectAccessible(page: Page): Promise<void> {
  // Every page has one; before it stands there is nothing to look at.
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await layOutAll(page);
  // From the top: what has scrolled below the bar that stays is not too small to press.
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await expectNothingFound(page, {});
}

/**
 * The question that stands open has a name, holds the focus, and nothing is found by axe in it.
 *
 * @param source the file of the dialog below `src/`, by which a test knows that none was forgotten.
 */
export async function expectSoundDialog(page: Page, source: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /./ });
  await expect(dialog, source).toBeVisible();
  await expect
    .poll(() => dialog.evaluate((box) => box.contains(document.activeElement)), source)
    .toBe(true);
  await expectNothingFound(page, { within: 'dialog[open]' });
}
