import { expect, type Page } from '@playwright/test';
import { axeFinds, type AxeRun } from './axe.ts';

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

/** Nothing found by axe, in the light and in the dark. */
export async function expectAccessible(page: Page): Promise<void> {
  // Every page has one; before it stands there is nothing to look at.
  await page.locator('h1').first().waitFor({ state: 'attached' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // From the top: what has scrolled below the bar that stays is not too small to press.
    await page.evaluate(() => {
      window.scrollTo({ top: 0, behavior: 'instant' });
      return new Promise((painted) => requestAnimationFrame(painted));
    });
    for (const run of RUNS[colorScheme]) {
      expect(await axeFinds(page, run), colorScheme).toEqual([]);
    }
  }
}
